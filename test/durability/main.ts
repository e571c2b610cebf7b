/**
 * Saves highlights while the background and the browser are killed, and counts what is lost:
 *
 *   npm run durability                                1,000 saves in each browser
 *   npm run durability -- --browser firefox --seed 7  the same kills again
 *   npm run durability -- --saves 200
 *
 * Ends with 1 if a single save is lost that the page was told of, or if the run has not shown that none is.
 */
import { parseArgs } from "node:util";
import type { BrowserKind } from "../support/browser-in-use.ts";
import { faultsOf } from "./faults-of.ts";
import { type DurabilityPlan, runDurability } from "./run-durability.ts";

const { values } = parseArgs({
  options: {
    browser: { type: "string" },
    saves: { type: "string", default: "1000" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});
const kinds: readonly BrowserKind[] = (["chromium", "firefox"] as const).filter(
  (kind) => values.browser === undefined || values.browser === kind,
);
const saves = Number(values.saves);
let faults = 0;
for (const kind of kinds) {
  const plan: DurabilityPlan = {
    kind,
    seed: Number(values.seed),
    saves,
    byMouse: Math.round(saves / 20),
    workerKills: Math.round(saves / 20),
    browserKills: Math.max(1, Math.round(saves / 200)),
    onProgress: console.error,
  };
  const report = await runDurability(plan);
  const { told, toldByMouse, refused, unanswered, workerKills, browserKills, restored } = report;
  console.log(
    `${kind}: seed ${values.seed}, ${saves} saves: ${told} told (${toldByMouse} by mouse), ${refused} refused, ` +
      `${unanswered} unanswered; ${workerKills} kills of the background, ${browserKills} of the browser; ` +
      `${restored} restored from a backup; ${report.lost.length} lost`,
  );
  for (const fault of faultsOf(report, plan)) {
    console.log(`  ${fault}`);
    faults += 1;
  }
}
process.exitCode = faults === 0 && kinds.length > 0 ? 0 : 1;
