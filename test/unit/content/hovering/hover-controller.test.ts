import "../../../support/pretend-browser.ts";

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createHoverController, type HoverParts } from "../../../../src/content/hovering/hover-controller.ts";
import type { LookUpTarget } from "../../../../src/content/hovering/hover-target.ts";
import type { LibraryPlace } from "../../../../src/messaging/background-api.ts";

/** No card is drawn here, so that none looks at the page. */
const anchor = { lines: () => [], node: Object.create(null), pointer: null };
const QUERY: LookUpTarget = { query: "工信部", anchor, origin: null };
const SEARCH: LibraryPlace = { kind: "search", query: "工信部" };

/** Waits for what a look-up comes to: it answers within a few turns of the queue of promises. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A controller whose look-ups end as told, and where it sent the reader. */
function make(lookUp: HoverParts["lookUp"], loadPopover = () => Promise.reject(new Error("no card.js"))) {
  const opened: LibraryPlace[] = [];
  const controller = new AbortController();
  const never = () => Promise.reject(new Error("not asked for"));
  const hover = createHoverController(
    {
      cards: { find: never, prefetch: () => undefined },
      lookUp,
      loadPopover,
      loadUi: never,
      highlightUnder: () => null,
      countHighlights: async () => 0,
      openLibrary: (at) => opened.push(at),
      setRejected: never,
      say: () => undefined,
      onWalk: () => undefined,
      onClosed: () => undefined,
      dwell: () => 0,
      onError: () => undefined,
    },
    controller.signal,
  );
  return { hover, opened, leave: () => controller.abort() };
}

describe("a look-up that can't be shown in the page", () => {
  const failures: readonly (readonly [name: string, lookUp: HoverParts["lookUp"]])[] = [
    ["there is no answer", async () => null],
    ["asking fails", () => Promise.reject(new Error("no background"))],
    [
      "the card can't be loaded",
      async (query) => ({ query, answer: { found: [], nearest: [], exact: null } }),
    ],
  ];
  for (const [name, lookUp] of failures) {
    it(`opens the library's search where ${name}`, async () => {
      const { hover, opened } = make(lookUp);
      hover.open(QUERY, { walk: null });
      await turn();
      assert.deepEqual(opened, [SEARCH]);
      assert.equal(hover.isOpen(), false);
    });
  }

  it("opens nothing where the reader has gone on, or the frame is left", async () => {
    for (const act of ["close", "leave"] as const) {
      const { hover, opened, leave } = make(() => Promise.reject(new Error("no background")));
      hover.open(QUERY, { walk: null });
      if (act === "close") hover.close("left");
      else leave();
      await turn();
      assert.deepEqual(opened, [], act);
    }
  });
});
