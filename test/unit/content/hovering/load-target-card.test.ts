import "../../../support/pretend-browser.ts";

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { LookUpTarget } from "../../../../src/content/hovering/hover-target.ts";
import { loadTargetCard, type TargetCardParts } from "../../../../src/content/hovering/load-target-card.ts";
import type { CardListener, CardPopover, CardRequest } from "../../../../src/content/popover/card-popover.ts";

const anchor = { lines: () => [], node: Object.create(null), pointer: null };
const QUERY: LookUpTarget = { query: "工信部", anchor, origin: null };
const never = () => Promise.reject(new Error("not asked for"));
const listener: CardListener = Object.create(null);

/** What a card is drawn with where looking up gives `shown`, and what has been drawn. */
function make(shown: CardRequest["shown"] | null) {
  const drawn: CardRequest[] = [];
  const popover: CardPopover = {
    refresh: () => undefined,
    show: (request) => drawn.push(request),
    setPinned: () => undefined,
    hide: () => undefined,
    box: () => null,
    owns: () => false,
  };
  const parts: TargetCardParts = {
    cards: { find: never, prefetch: () => undefined },
    lookUp: async () => shown,
    loadPopover: async () => popover,
    loadUi: never,
    highlightUnder: () => null,
  };
  return { parts, drawn };
}

describe("the card of a text that was looked up", () => {
  it("is drawn when it is shown, and not before; it takes the focus", async () => {
    const shown = { query: "工信部", answer: { found: [], nearest: [], exact: null } };
    const { parts, drawn } = make(shown);
    const card = await loadTargetCard(QUERY, parts, listener);
    assert.deepEqual(drawn, []);
    card?.show({ anchor, walk: null });
    const request = { shown, anchor, walk: null, takesFocus: true, isHighlighted: false, mark: null };
    assert.deepEqual(drawn, [request]);
  });

  it("is none where there is no answer", async () => {
    assert.equal(await loadTargetCard(QUERY, make(null).parts, listener), null);
  });
});
