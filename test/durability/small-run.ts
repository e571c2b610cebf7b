import assert from "node:assert/strict";
import { it } from "node:test";
import type { BrowserKind } from "../support/browser-in-use.ts";
import { runDurability } from "./run-durability.ts";

/** A tenth of `npm run durability`, for every run of the tests. */
export function testSmallRun(kind: BrowserKind): void {
  it(`loses no save that a page in ${kind} was told of, whatever is killed`, async (test) => {
    const seed = Date.now() % 1_000_000;
    test.diagnostic(`seed ${seed}`);
    const report = await runDurability({
      kind,
      seed,
      saves: 100,
      byMouse: 5,
      workerKills: 5,
      browserKills: 1,
      onProgress: (line) => test.diagnostic(line),
    });
    assert.deepEqual(report.lost, []);
    // Few enough may go unheard for the run to have shown something.
    assert.ok(report.told >= 80, JSON.stringify(report));
    assert.ok(report.toldByMouse >= 3, JSON.stringify(report));
    assert.deepEqual([report.workerKills, report.browserKills, report.restored], [5, 1, 0]);
  });
}
