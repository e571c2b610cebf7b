import assert from "node:assert/strict";
import { it } from "node:test";
import type { BrowserKind } from "../support/browser-in-use.ts";
import { faultsOf } from "./faults-of.ts";
import { type DurabilityPlan, runDurability } from "./run-durability.ts";

/** A tenth of `npm run durability`, for every run of the tests. */
export function testSmallRun(kind: BrowserKind): void {
  it(`loses no save that a page in ${kind} was told of, whatever is killed`, async (test) => {
    const seed = Date.now() % 1_000_000;
    test.diagnostic(`seed ${seed}`);
    const plan: DurabilityPlan = {
      kind,
      seed,
      saves: 100,
      byMouse: 5,
      workerKills: 5,
      browserKills: 1,
      onProgress: (line) => test.diagnostic(line),
    };
    assert.deepEqual(faultsOf(await runDurability(plan), plan), []);
  });
}
