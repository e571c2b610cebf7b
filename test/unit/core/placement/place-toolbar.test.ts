import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { placeToolbar, type ToolbarRequest } from "../../../../src/core/placement/place-toolbar.ts";

const USUAL: ToolbarRequest = {
  viewport: { width: 1000, height: 800 },
  first: { x: 100, y: 300, width: 8, height: 20 },
  last: { x: 400, y: 340, width: 8, height: 20 },
  towards: "last",
  size: { width: 24, height: 24 },
  rightToLeft: false,
  handles: 0,
};
const place = (changes: Partial<ToolbarRequest>) => placeToolbar({ ...USUAL, ...changes });
const line = (x: number, y: number) => ({ x, y, width: 8, height: 20 });

describe("placeToolbar", () => {
  it("stands below the last character, from its outer edge on", () => {
    assert.deepEqual(place({}), { x: 408, y: 366 });
  });

  it("stands above the first character where the reader selected backwards", () => {
    assert.deepEqual(place({ towards: "first" }), { x: 100, y: 270 });
  });

  it("ends at the character's left edge where text is read from the right", () => {
    assert.deepEqual(place({ rightToLeft: true }), { x: 376, y: 366 });
  });

  it("makes room for the handles of a touch screen below, not above", () => {
    assert.equal(place({ handles: 44 }).y, 410);
    assert.equal(place({ handles: 44, towards: "first" }).y, 270);
  });

  it("goes past the other end where there is no room", () => {
    assert.deepEqual(place({ last: line(400, 780) }), { x: 100, y: 270 });
    assert.deepEqual(place({ first: line(100, 2), towards: "first" }), { x: 408, y: 366 });
  });

  it("goes past the other end where its own is scrolled away", () => {
    assert.deepEqual(place({ last: null }), { x: 100, y: 270 });
  });

  it("stays inside the viewport, whatever the selection", () => {
    const cases: Partial<ToolbarRequest>[] = [
      { last: line(990, 340) },
      { last: line(-50, 340), rightToLeft: true },
      { first: line(0, 0), last: line(990, 790) },
      { first: null, last: null },
      { first: line(0, 4), last: null },
      { first: null, last: line(10, 790) },
    ];
    for (const changes of cases) {
      const { x, y } = place({ ...changes, size: { width: 240, height: 38 } });
      assert.ok(
        x >= 8 && x <= 1000 - 240 - 8 && y >= 8 && y <= 800 - 38 - 8,
        JSON.stringify([changes, x, y]),
      );
    }
  });
});
