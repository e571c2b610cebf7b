import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  orderAround,
  type WalkKey,
  walkGraph,
} from "../../../../../src/library/plots/relations/walk-graph.ts";

const places = new Map([
  ["centre", { x: 0, y: 0 }],
  ["east", { x: 200, y: 10 }],
  ["north", { x: 5, y: -100 }],
  ["south-west", { x: -90, y: 80 }],
  ["west", { x: -200, y: 0 }],
]);
const walk = (from: string, key: WalkKey) => walkGraph({ centre: "centre", places, from }, key);

describe("a walk through a graph", () => {
  it("goes from the centre to what lies that way", () => {
    assert.equal(walk("centre", "ArrowRight"), "east");
    assert.equal(walk("centre", "ArrowUp"), "north");
    assert.equal(walk("centre", "ArrowLeft"), "west");
    assert.equal(walk("centre", "ArrowDown"), "south-west");
  });

  it("goes around as a clock does and comes to every neighbour, in both directions", () => {
    assert.deepEqual(orderAround(places, "centre"), ["north", "east", "south-west", "west"]);
    for (const key of ["ArrowRight", "ArrowLeft"] as const) {
      const seen = new Set<string>();
      let at = walk("centre", "Home");
      for (let step = 0; step < 4; step++) {
        seen.add(at);
        at = walk(at, key);
      }
      assert.equal(seen.size, 4);
      assert.equal(at, "north");
    }
  });

  it("knows the ends, and stays where there is nowhere to go", () => {
    assert.equal(walk("east", "Home"), "north");
    assert.equal(walk("east", "End"), "west");
    const alone = new Map([["centre", { x: 0, y: 0 }]]);
    assert.equal(walkGraph({ centre: "centre", places: alone, from: "centre" }, "ArrowUp"), "centre");
  });
});
