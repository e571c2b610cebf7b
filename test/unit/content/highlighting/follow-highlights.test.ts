import "../../../support/pretend-browser.ts";

import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import browser from "webextension-polyfill";
import { followHighlights } from "../../../../src/content/highlighting/follow-highlights.ts";
import { HIGHLIGHT_KEEPER_KEY } from "../../../../src/content/highlighting/highlight-keeper.ts";
import { coarsePageHash } from "../../../../src/core/highlights/page-filter.ts";
import type { Highlight } from "../../../../src/core/model/highlight.ts";
import { HIGHLIGHT_CHANGE_KEY } from "../../../../src/settings/highlight-announcement.ts";
import { SAMPLE_PAGE, sampleHighlight } from "../../../support/sample-highlight.ts";

type Listener = (changes: Readonly<Record<string, object>>, area: string) => void;

describe("following a frame from page to page", () => {
  let address = SAMPLE_PAGE;
  let keptThere: readonly Highlight[] = [];
  /** So many questions are refused before one is answered. */
  let refusals = 0;
  /** Lets anchoring.js come. */
  let bringBundle = () => {};
  let announce: Listener = () => {};
  const set: string[] = [];
  let end = new AbortController();

  beforeEach(() => {
    address = SAMPLE_PAGE;
    keptThere = [sampleHighlight({ note: "of the page before" })];
    refusals = 0;
    set.length = 0;
    end = new AbortController();
    const keeper = {
      setPainted: () => {},
      pageChanged: () => {},
      setHighlights: (all: readonly Highlight[]) =>
        set.push(`${all.map(({ note }) => note)} while at ${address}`),
    };
    const sendMessage = ({ method }: { readonly method: string }) => {
      if (method === "findHighlights" && refusals-- > 0)
        return Promise.resolve({ ok: false, error: "The database doesn't open" });
      if (method === "findHighlights") return Promise.resolve({ ok: true, value: JSON.stringify(keptThere) });
      return new Promise((resolve) => {
        bringBundle = () => {
          Reflect.set(globalThis, HIGHLIGHT_KEEPER_KEY, () => keeper);
          resolve({ ok: true, value: null });
        };
      });
    };
    const onChanged = {
      addListener: (listener: Listener) => (announce = listener),
      removeListener: () => {},
    };
    Object.assign(browser, {
      runtime: { sendMessage },
      storage: { local: { get: async () => ({}) }, onChanged },
    });
    Reflect.set(globalThis, "window", new EventTarget());
  });
  afterEach(() => {
    end.abort();
    Reflect.deleteProperty(globalThis, "window");
    Reflect.deleteProperty(globalThis, HIGHLIGHT_KEEPER_KEY);
  });

  const start = async () => {
    const errors: string[] = [];
    const followed = followHighlights(
      {
        identify: () => ({ address, canonical: null }),
        keeperParts: {
          shadowRoots: () => [],
          noteSightings: async () => true,
          onError: (error) => errors.push(String(error)),
        },
        onKeeper: () => {},
      },
      end.signal,
    );
    await settle();
    announce(
      { [HIGHLIGHT_CHANGE_KEY]: { newValue: { stamp: "1", pages: [coarsePageHash(SAMPLE_PAGE)] } } },
      "local",
    );
    return { followed, errors };
  };

  it("places what a page keeps once anchoring.js has come", async () => {
    const { errors } = await start();
    await settle();
    bringBundle();
    await settle();
    assert.deepEqual(set, [`of the page before while at ${SAMPLE_PAGE}`]);
    assert.deepEqual(errors, []);
  });

  it("asks again what was refused, each time after a longer pause", async ({ mock }) => {
    let now = 0;
    mock.method(performance, "now", () => now);
    refusals = 2;
    const { followed, errors } = await start();
    for (const [at, expected] of [
      [0, 1],
      [1_999, 1],
      [2_000, 2],
      [5_999, 2],
    ] as const) {
      now = at;
      followed.look();
      await settle();
      assert.equal(errors.length, expected, `${at} ms`);
    }
    now = 6_000;
    followed.look();
    await settle();
    bringBundle();
    await settle();
    assert.deepEqual(set, [`of the page before while at ${SAMPLE_PAGE}`]);
    assert.equal(errors.length, 2);
  });

  it("places nothing of a page that has become another while it came", async () => {
    const { followed, errors } = await start();
    await settle();
    address = "https://example.org/other";
    keptThere = [];
    followed.look();
    await settle();
    bringBundle();
    await settle();
    assert.deepEqual(set, []);
    assert.deepEqual(errors, []);
  });
});

/** Long past the way of an answer that is there. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
