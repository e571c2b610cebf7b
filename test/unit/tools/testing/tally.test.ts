import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addTallies, describeTally, EMPTY_TALLY } from "../../../../src/tools/testing/tally.ts";

describe("a tally", () => {
  it("is added up by kind", () => {
    const sum = addTallies({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 0, skipped: 1 });
    assert.deepEqual(sum, { passed: 11, failed: 2, skipped: 4 });
  });

  it("prints the line that is counted by", () => {
    assert.equal(describeTally({ passed: 12, failed: 0, skipped: 0 }), "12 passed, 0 failed");
    assert.equal(describeTally({ ...EMPTY_TALLY, skipped: 2 }), "0 passed, 0 failed, 2 skipped");
  });
});
