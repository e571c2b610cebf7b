import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isHeadingForCard } from "../../../../src/core/hover/is-heading-for-card.ts";

const left = { x: 200, y: 100 };
const below = { x: 100, y: 130, width: 400, height: 300 };
const above = { x: 100, y: -250, width: 400, height: 300 };

describe("isHeadingForCard", () => {
  const cases: { name: string; at: { x: number; y: number }; card: typeof below; heading: boolean }[] = [
    { name: "straight down to a card below", at: { x: 205, y: 115 }, card: below, heading: true },
    { name: "on a slant to the card's far corner", at: { x: 340, y: 122 }, card: below, heading: true },
    { name: "up, away from a card below", at: { x: 200, y: 80 }, card: below, heading: false },
    { name: "sideways along the line", at: { x: 320, y: 100 }, card: below, heading: false },
    { name: "straight up to a card above", at: { x: 198, y: 80 }, card: above, heading: true },
    { name: "down, away from a card above", at: { x: 200, y: 125 }, card: above, heading: false },
  ];
  for (const { name, at, card, heading } of cases) {
    it(`${heading ? "follows" : "does not follow"} a pointer that moves ${name}`, () => {
      assert.equal(isHeadingForCard(left, at, card), heading);
    });
  }
});
