import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type PlacementRequest, placeCard } from "../../../../src/core/placement/place-card.ts";

const viewport = { width: 1200, height: 800 };
const card = { width: 400, height: 300 };
const term = (x: number, y: number, width = 60) => ({ x, y, width, height: 18 });

function request(changes: Partial<PlacementRequest>): PlacementRequest {
  return {
    viewport,
    lines: [term(100, 100)],
    pointer: null,
    card,
    rightToLeft: false,
    side: null,
    ...changes,
  };
}

describe("placeCard", () => {
  it("puts the card below its term, starting where the term starts", async () => {
    const place = await placeCard(request({}));
    assert.deepEqual(place, { kind: "beside", x: 100, y: 124, side: "below", maxHeight: 480 });
  });

  it("puts the card above a term low in the viewport, bottom edge at the term", async () => {
    const place = await placeCard(request({ lines: [term(100, 700)] }));
    assert.deepEqual(place, { kind: "beside", x: 100, y: 394, side: "above", maxHeight: 480 });
  });

  it("shifts the card back inside at the right edge", async () => {
    const place = await placeCard(request({ lines: [term(1150, 100, 40)] }));
    assert.equal(place.kind === "beside" && place.x, 1200 - 8 - 400);
  });

  it("starts at the term's right end on a right-to-left page", async () => {
    const place = await placeCard(request({ lines: [term(700, 100)], rightToLeft: true }));
    assert.equal(place.kind === "beside" && place.x, 760 - 400);
  });

  it("takes a wrapped term by the line under the pointer", async () => {
    const lines: PlacementRequest["lines"] = [term(1000, 100, 150), term(20, 124, 90)];
    const place = await placeCard(request({ lines, pointer: { x: 40, y: 130 } }));
    assert.deepEqual(place.kind === "beside" && [place.x, place.y], [20, 148]);
  });

  it("keeps a long card short where there is room for more", async () => {
    const place = await placeCard(request({ card: { width: 400, height: 2000 } }));
    assert.deepEqual(place, { kind: "beside", x: 100, y: 124, side: "below", maxHeight: 480 });
  });

  it("shrinks a card taller than the room and keeps it off its term", async () => {
    const place = await placeCard(request({ lines: [term(100, 500)], card: { width: 400, height: 2000 } }));
    assert.deepEqual(place, { kind: "beside", x: 100, y: 14, side: "above", maxHeight: 480 });
  });

  it("keeps the side of a card that grows, while there is room on it", async () => {
    const grown = { lines: [term(100, 300)] as const, card: { width: 400, height: 2000 } };
    const kept = await placeCard(request({ ...grown, side: "above" }));
    assert.deepEqual(kept, { kind: "beside", x: 100, y: 8, side: "above", maxHeight: 286 });
    const moved = await placeCard(request({ ...grown, lines: [term(100, 100)], side: "above" }));
    assert.equal(moved.kind === "beside" && moved.side, "below");
  });

  it("becomes a sheet at the far edge in a narrow viewport", async () => {
    const narrow = { width: 320, height: 600 };
    const low = await placeCard(request({ viewport: narrow, lines: [term(10, 500)] }));
    assert.deepEqual(low, { kind: "sheet", edge: "top", maxHeight: 480 });
    const high = await placeCard(request({ viewport: narrow, lines: [term(10, 40)] }));
    assert.deepEqual(high, { kind: "sheet", edge: "bottom", maxHeight: 480 });
  });

  it("becomes a sheet where neither side of the term has room", async () => {
    const place = await placeCard(request({ viewport: { width: 900, height: 240 }, lines: [term(10, 110)] }));
    assert.equal(place.kind, "sheet");
  });

  it("never leaves the viewport and never covers the line, whatever the sizes", async () => {
    const size = fc.integer({ min: 40, max: 3000 });
    await fc.assert(
      fc.asyncProperty(
        size,
        size,
        size,
        size,
        fc.boolean(),
        async (width, height, left, top, rightToLeft) => {
          const line = term(left % width, top % height, 30);
          const place = await placeCard(
            request({
              viewport: { width, height },
              lines: [line],
              card: { width: 380, height: 500 },
              rightToLeft,
            }),
          );
          if (place.kind === "sheet") return assert.ok(place.maxHeight >= 0 && place.maxHeight <= height);
          const drawn = Math.min(500, place.maxHeight);
          assert.ok(place.x >= 0 && place.x + 380 <= width, "sideways inside");
          assert.ok(place.y >= 0 && place.y + drawn <= height, "inside from top to bottom");
          assert.ok(place.y >= line.y + line.height || place.y + drawn <= line.y, "beside the line");
        },
      ),
    );
  });
});
