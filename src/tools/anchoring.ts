import path from "node:path";
import { parseArgs } from "node:util";
import { fail, type Result, succeed } from "../core/basics/result.ts";
import { buildAdapter } from "./anchoring/build-adapter.ts";
import { judgeCase } from "./anchoring/judge-case.ts";
import { openInertBrowser } from "./anchoring/open-inert-browser.ts";
import { type CaseFolder, readCases } from "./anchoring/read-cases.ts";
import { type CaseOutcome, runCases } from "./anchoring/run-cases.ts";
import { printVerdicts, shareVerdicts, tabulateVerdicts } from "./anchoring/tabulate-verdicts.ts";

/*
 * npm run anchoring -- [--cases DIR] [--adapter FILE] [--json]
 *
 * Keeps passages on one revision of a page and finds them on another, in a real Chromium, and prints how well that
 * went. DIR has files of cases (.jsonl) with their `pages` and `text`; another adapter than ours can be measured. Exit
 * status 1 if there is nothing to measure.
 */
const { values: options } = parseArgs({
  options: {
    cases: { type: "string", default: path.resolve(import.meta.dirname, "../../../shared/anchoring/cases") },
    adapter: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

const outcome = await measure();
if (!outcome.ok) {
  console.error(outcome.error);
  process.exitCode = 1;
}

async function measure(): Promise<Result<null>> {
  const folder = readCases(path.resolve(options.cases));
  if (!folder.ok) return fail(folder.error);
  const browser = await openInertBrowser();
  if (!browser.ok) return fail(browser.error);
  try {
    const context = await browser.value.newContext({ bypassCSP: true });
    report(folder.value, await runCases(context, folder.value, options.adapter ?? (await buildAdapter())));
  } finally {
    await browser.value.close();
  }
  return succeed(null);
}

function report(folder: CaseFolder, outcomes: readonly CaseOutcome[]): void {
  const judged = outcomes.map(({ case: { category, pageB, expected }, found }) => ({
    category,
    verdict: judgeCase(folder.textOf(pageB), expected, found),
  }));
  const rows = tabulateVerdicts(judged);
  if (options.json) {
    console.log(
      JSON.stringify(
        rows.map((row) => ({ group: row.group, ...shareVerdicts(row) })),
        null,
        2,
      ),
    );
    return;
  }
  console.log(printVerdicts(rows));
  const times = outcomes.map(({ anchorMs }) => anchorMs).sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  console.log(`milliseconds to find one: half ${at(0.5)}, of twenty nineteen ${at(0.95)}, all ${at(1)}`);
  for (const {
    case: { id },
    error,
  } of outcomes)
    if (error !== null) console.error(`${id}: ${error}`);
}
