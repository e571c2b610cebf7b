import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { doOverlap } from "../../../../../src/library/plots/relations/box-geometry.ts";
import { type GraphBox, layOutGraph } from "../../../../../src/library/plots/relations/lay-out-graph.ts";

/** Boxes of changing sizes, as names of one to five lines make them. */
function boxes(count: number): readonly GraphBox[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    width: 70 + ((at * 37) % 90),
    height: 33 + ((at * 3) % 5) * 17,
  }));
}

const centre: GraphBox = { id: "centre", width: 140, height: 67 };

describe("the layout of a graph", () => {
  for (const count of [1, 2, 3, 7, 16, 40]) {
    for (const width of [284, 560, 776]) {
      it(`sets ${count} boxes around the centre in ${width} pixels, none over another or out of the room`, () => {
        const neighbours = boxes(count).map((box) => ({
          ...box,
          width: Math.min(box.width, width / 2 - 20),
        }));
        const between = neighbours.slice(1).map(({ id }, at) => [`n${at}`, id] as const);
        const { boxes: placed, frame } = layOutGraph({ centre, neighbours, between, width });
        const all = [...placed];
        assert.equal(all.length, count + 1);
        for (const [at, [id, box]] of all.entries()) {
          for (const [otherId, other] of all.slice(at + 1)) {
            assert.ok(!doOverlap(box, other, 4), `${id} and ${otherId}`);
          }
          assert.ok(Math.abs(box.x) + box.width / 2 <= width / 2 + 0.5, `${id} stands in the room`);
        }
        assert.deepEqual([placed.get("centre")?.x, placed.get("centre")?.y], [0, 0]);
        assert.ok(frame.width <= width + 1);
      });
    }
  }

  it("gives the same picture each time", () => {
    const parts = { centre, neighbours: boxes(20), between: [["n1", "n9"]] as const, width: 700 };
    assert.deepEqual([...layOutGraph(parts).boxes], [...layOutGraph(parts).boxes]);
  });

  it("stays small enough to be looked at where the room is wide", () => {
    const { frame } = layOutGraph({ centre, neighbours: boxes(16), between: [], width: 776 });
    assert.ok(frame.height < 700, String(frame.height));
  });
});
