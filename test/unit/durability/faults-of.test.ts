import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { faultsOf } from "../../durability/faults-of.ts";
import type { DurabilityReport } from "../../durability/tally-saves.ts";

const plan = { saves: 100, byMouse: 5, workerKills: 5, browserKills: 1 };
const good: DurabilityReport = {
  told: 80,
  toldByMouse: 3,
  refused: 0,
  unanswered: 20,
  workerKills: 5,
  browserKills: 1,
  lost: [],
  restored: 0,
};

describe("a durability run", () => {
  it("is good where enough was told, all was killed that was to be, and all is there", () => {
    assert.deepEqual(faultsOf(good, plan), []);
  });

  for (const [what, changed] of [
    ["a save is lost", { lost: ["a"] }],
    ["nothing was saved", { told: 0, toldByMouse: 0 }],
    ["too little was told", { told: 79 }],
    ["too little was told by mouse", { toldByMouse: 2 }],
    ["the background was not killed often enough", { workerKills: 4 }],
    ["the browser was not killed", { browserKills: 0 }],
    ["something came back from a backup", { restored: 1 }],
  ] as const) {
    it(`is not where ${what}`, () => {
      assert.notDeepEqual(faultsOf({ ...good, ...changed }, plan), []);
    });
  }

  it("is not where it was of no saves at all", () => {
    const nothing = { saves: 0, byMouse: 0, workerKills: 0, browserKills: 0 };
    const report = { ...good, told: 0, toldByMouse: 0, unanswered: 0, workerKills: 0, browserKills: 0 };
    assert.notDeepEqual(faultsOf(report, nothing), []);
  });
});
