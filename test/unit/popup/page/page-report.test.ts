import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { FrameReply } from "../../../../src/messaging/call-content.ts";
import type { FrameSummary } from "../../../../src/messaging/content-api.ts";
import {
  combineFrames,
  frameOfJump,
  keepOrder,
  type NamedEntity,
  type PageReport,
} from "../../../../src/popup/page/page-report.ts";
import { refTo } from "../../../dom/fixtures/card-fixture.ts";

function frame(
  frameId: number,
  state: FrameSummary["state"],
  counts: Readonly<Record<string, number>> = {},
): FrameReply<FrameSummary> {
  const entities = Object.entries(counts).map(([id, count]) => ({ entity: refTo(id), count }));
  return { frameId, value: { state, entities } };
}

describe("what a page's frames say together", () => {
  it("adds up over frames, the top frame's first mentions first", () => {
    const report = combineFrames([frame(7, "ready", { idc: 2, miit: 1 }), frame(0, "ready", { miit: 3 })]);
    assert.deepEqual(report, {
      state: "ready",
      entities: [
        {
          entity: refTo("miit"),
          count: 4,
          frames: [
            { frameId: 0, count: 3 },
            { frameId: 7, count: 1 },
          ],
        },
        { entity: refTo("idc"), count: 2, frames: [{ frameId: 7, count: 2 }] },
      ],
    });
  });

  const states: readonly (readonly [name: string, frames: FrameReply<FrameSummary>[], state: string])[] = [
    ["every frame is off", [frame(0, "off"), frame(3, "off")], "off"],
    ["one of them is still reading", [frame(0, "ready"), frame(3, "reading")], "reading"],
    ["a frame of another site is off", [frame(0, "ready"), frame(3, "off")], "ready"],
    ["all have read", [frame(0, "ready"), frame(3, "ready")], "ready"],
  ];
  for (const [name, frames, state] of states) {
    it(`is "${state}" where ${name}`, () => assert.equal(combineFrames(frames)?.state, state));
  }
});

it("is nothing where no frame answers", () => assert.equal(combineFrames([]), null));

describe("a page read again", () => {
  const ready = (...ids: readonly string[]): PageReport => ({
    state: "ready",
    entities: ids.map((id) => ({ entity: refTo(id), count: 1, frames: [{ frameId: 0, count: 1 }] })),
  });
  const idsOf = (report: PageReport) =>
    "entities" in report ? report.entities.map(({ entity }) => entity.id) : null;

  it("keeps its entities where they stood, new ones after them", () => {
    assert.deepEqual(idsOf(keepOrder(ready("miit", "idc", "cac"), ready("huawei", "cac", "miit"))), [
      "miit",
      "cac",
      "huawei",
    ]);
  });

  it("is as it comes where there was no list before", () => {
    assert.deepEqual(idsOf(keepOrder({ state: "asking" }, ready("idc", "miit"))), ["idc", "miit"]);
    assert.deepEqual(keepOrder(ready("idc"), { state: "off" }), { state: "off" });
  });
});

describe("jump after jump", () => {
  const named: NamedEntity = {
    entity: refTo("miit"),
    count: 3,
    frames: [
      { frameId: 0, count: 2 },
      { frameId: 9, count: 1 },
    ],
  };

  it("visits every mention of every frame, then starts over", () => {
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map((before) => frameOfJump(named, before)),
      [0, 0, 9, 0, 0, 9],
    );
  });

  it("goes nowhere where nothing is named", () => {
    assert.equal(frameOfJump({ ...named, count: 0, frames: [] }, 0), null);
  });
});
