/**
 * Runs every check of the project, or the suites whose names begin with one of the arguments:
 *
 *   npm test
 *   npm test -- unit chromium
 *
 * Its very last line is `N passed, N failed`, with `, N skipped` where some were.
 */
import path from "node:path";
import { listSuites, type Suite } from "./testing/suites.ts";
import { addTallies, describeTally, EMPTY_TALLY, type Tally } from "./testing/tally.ts";

const wanted = process.argv.slice(2);
const suites = listSuites(path.resolve(import.meta.dirname, "../..")).filter(
  (suite) => wanted.length === 0 || wanted.some((start) => suite.name.startsWith(start)),
);

const lines: string[] = [];
let total = EMPTY_TALLY;
for (const suite of suites) {
  console.log(`\n━━ ${suite.name} ━━`);
  const started = performance.now();
  const tally = await runSuite(suite);
  total = addTallies(total, tally);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  lines.push(
    `${tally.failed > 0 ? "✗" : "✓"} ${suite.name.padEnd(28)}${describeTally(tally).padEnd(36)}${seconds} s`,
  );
}
console.log(`\n${lines.join("\n")}\n`);
if (suites.length === 0) console.error(`No suite begins with ${wanted.join(" or ")}`);
console.log(describeTally(total));
process.exitCode = total.failed > 0 || suites.length === 0 ? 1 : 0;

async function runSuite(suite: Suite): Promise<Tally> {
  try {
    return await suite.run();
  } catch (error) {
    console.error(error);
    return { ...EMPTY_TALLY, failed: 1 };
  }
}
