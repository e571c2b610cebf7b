import { parseArgs } from "node:util";
import { type BenchBrowser, openBenchBrowser } from "./bench-browser.ts";
import { readBenchPages } from "./bench-pages.ts";
import { type BenchRow, judgeRow, tabulateRows } from "./bench-row.ts";
import { bundledNames, bundleForWorld } from "./bundle-for-world.ts";
import { measureFeed } from "./feed-cost.ts";
import { measureFirstScan } from "./first-scan.ts";
import { measureLargePage } from "./large-page.ts";
import { type BenchPage, makePages } from "./made-pages.ts";
import { measureMarks } from "./mark-cost.ts";
import { measureMatcher } from "./matcher-in-node.ts";
import { measurePointerCost } from "./pointer-cost.ts";
import { measureProcessorTime } from "./processor-time.ts";
import { measureWarmScan } from "./warm-scan.ts";

/*
 * npm run bench                      the whole table, on the saved pages beside the repository or on made ones
 * npm run bench -- --pages DIR       on the pages of another folder
 * npm run bench -- --json            one JSON object in place of the table
 * npm run bench -- --short           what npm test runs: made pages, few rounds, wide limits
 *
 * What finding, marking and pointing at names costs, each as a ratio to a limit or a peer that took turns with it in
 * the same run, each at its least of all rounds: so a busy machine slows both and changes little. What reads pages is
 * the content script's own modules, with its own lexicon, made small as build.mjs does, in a fresh isolated world of a
 * real Chromium. Exit status 1 when a row is over its bar.
 */
const { values } = parseArgs({
  options: {
    pages: { type: "string" },
    json: { type: "boolean", default: false },
    short: { type: "boolean", default: false },
  },
});

const started = performance.now();
const { pages, origin } = values.short
  ? { pages: [], origin: "short form, on made pages" }
  : readBenchPages(values.pages);
if (!values.json) console.log(origin);
const browser = await openBenchBrowser();
const rows = [...(values.short ? measureMatcher(8, 500) : measureMatcher(25, 3_000))];
try {
  rows.push(...(values.short ? await measureShort(browser) : await measureAll(browser, pages)));
} finally {
  await browser.close();
}
report();

async function measureAll(into: BenchBrowser, from: readonly BenchPage[]): Promise<BenchRow[]> {
  const scan = { browser: into, script: await bundleForWorld("scan-page.ts"), pages: from, rounds: 8 };
  const warm = { browser: into, script: await bundleForWorld("warm-page.ts"), pages: from, rounds: 8 };
  const marks = { browser: into, script: await bundleForWorld("mark-page.ts"), pages: from, rounds: 5 };
  const feed = { browser: into, script: await bundleForWorld("feed-page.ts"), pages: from };
  return [
    ...(await measureFirstScan(scan, "open")),
    ...(await measureFirstScan(scan, "strict")),
    ...(await measureWarmScan({ ...warm, names: bundledNames() })),
    ...(await measureMarks({ ...marks, pageCount: 8, counts: [12, 89, 509] })),
    ...(await measureLargePage(into, await bundleForWorld("large-page.ts"), 4)),
    ...(await measurePointerCost(into, await bundleForWorld("pointer-page.ts"), 3)),
    ...(await measureFeed({ ...feed, rounds: 3, lengths: [80, 400] })),
  ];
}

/**
 * What tells soonest that something broke, in a third of a minute, and the same on a busy machine: counts, times of the
 * processor, and ratios of times about as long as each other.
 */
async function measureShort(into: BenchBrowser): Promise<BenchRow[]> {
  const marks = {
    browser: into,
    script: await bundleForWorld("mark-page.ts"),
    pages: makePages(),
    rounds: 3,
  };
  const feed = { browser: into, script: await bundleForWorld("feed-page.ts"), pages: [] };
  return [
    ...(await measureProcessorTime(into, await bundleForWorld("scan-page.ts"), 3)),
    ...(await measureMarks({ ...marks, pageCount: 2, counts: [89] })),
    ...(await measurePointerCost(into, await bundleForWorld("pointer-page.ts"), 1)),
    ...(await measureFeed({ ...feed, rounds: 1, lengths: [30] })),
  ];
}

function report(): void {
  const seconds = Math.round((performance.now() - started) / 1000);
  const verdicts = rows.map((row) => ({ ...row, verdict: judgeRow(row, values.short) }));
  if (values.json) {
    console.log(
      JSON.stringify({
        pages: origin,
        chromium: browser.version,
        node: process.version,
        seconds,
        rows: verdicts,
      }),
    );
  } else {
    console.log(tabulateRows(rows, values.short).join("\n"));
    console.log(`Chromium ${browser.version}, Node ${process.version}, ${seconds} s`);
  }
  const failed = verdicts.filter(({ verdict }) => verdict === "OVER" || verdict === "not measured");
  for (const { name, verdict } of failed)
    console.error(`${verdict === "OVER" ? "Over its bar" : "Not measured"}: ${name}`);
  if (failed.length > 0) process.exitCode = 1;
}
