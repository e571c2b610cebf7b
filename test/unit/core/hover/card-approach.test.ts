import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createCardApproach } from "../../../../src/core/hover/card-approach.ts";
import type { Point } from "../../../../src/core/placement/rectangle.ts";

const card = { x: 100, y: 130, width: 400, height: 300 };
const beside = (pixels: number): Point => ({ x: 500 + pixels, y: 200 });

describe("a card opened from another one", () => {
  const begun = () => {
    const approach = createCardApproach();
    approach.begin();
    return approach;
  };

  it("is near, however far the pointer is when it opens", () => {
    assert.equal(begun().isNear(card, beside(900)), true);
  });

  it("stays near until the pointer is 24 pixels farther than it ever was", () => {
    const approach = begun();
    const ways = [300, 324, 310, 200, 224, 225].map((pixels) => approach.isNear(card, beside(pixels)));
    assert.deepEqual(ways, [true, true, true, true, true, false]);
  });

  it("is not near again once the pointer has gone away", () => {
    const approach = begun();
    for (const pixels of [100, 200]) approach.isNear(card, beside(pixels));
    assert.equal(approach.isUnderWay(), false);
    assert.equal(approach.isNear(card, beside(10)), false);
  });

  it("waits for the card to be drawn", () => {
    const approach = begun();
    assert.equal(approach.isNear(null, beside(10)), false);
    assert.equal(approach.isUnderWay(), true);
    assert.equal(approach.isNear(card, beside(900)), true);
  });

  it("is approached no more once the pointer is inside, until another is opened from it", () => {
    const approach = begun();
    approach.isNear(card, beside(10));
    approach.arrive();
    assert.equal(approach.isUnderWay(), false);
    assert.equal(approach.isNear(card, beside(0)), false);
    approach.begin();
    assert.equal(approach.isUnderWay(), true);
    assert.equal(approach.isNear(card, beside(900)), true);
  });
});

describe("a card opened at its term", () => {
  it("is not approached from afar", () => {
    const approach = createCardApproach();
    approach.restOnTerm({ x: 200, y: 100 });
    assert.equal(approach.isUnderWay(), false);
    assert.equal(approach.isNear(card, { x: 200, y: 120 }), false);
  });

  it("is on the way from where the pointer was last on the term", () => {
    const approach = createCardApproach();
    const at = { x: 440, y: 110 };
    approach.restOnTerm({ x: 200, y: 100 });
    assert.equal(approach.isOnTheWay(card, at), false);
    approach.restOnTerm({ x: 440, y: 100 });
    assert.equal(approach.isOnTheWay(card, at), true);
  });

  it("is not on the way while it is not drawn", () => {
    const approach = createCardApproach();
    approach.restOnTerm({ x: 200, y: 100 });
    assert.equal(approach.isOnTheWay(card, { x: 200, y: 115 }), true);
    assert.equal(approach.isOnTheWay(null, { x: 200, y: 115 }), false);
  });
});
