import type { BenchBrowser } from "./bench-browser.ts";
import { type BenchRow, makeRow } from "./bench-row.ts";
import type { BenchPage } from "./made-pages.ts";
import type { Policy } from "./serve-bench-pages.ts";
import { leastOf, median, quantile } from "./statistics.ts";

/** How the first scan of pages is measured. */
export interface FirstScanParts {
  readonly browser: BenchBrowser;
  /** The bundle of world/scan-page.ts. */
  readonly script: string;
  readonly pages: readonly BenchPage[];
  readonly rounds: number;
}

interface ScannedPage {
  readonly name: string;
  readonly walk: number;
  readonly bareWalk: number;
  readonly scan: number;
  readonly search: number;
  readonly start: number;
  readonly mentions: number;
}

/**
 * First scans of fresh pages under one policy, against walks in other fresh worlds of the same pages: one that leaves
 * out the text that nobody reads, as the scan has to, and a bare one.
 */
export async function measureFirstScan(parts: FirstScanParts, policy: Policy): Promise<BenchRow[]> {
  const { browser, script } = parts;
  const scanned: ScannedPage[] = [];
  let hasWasm = false;
  for (const page of parts.pages) {
    await browser.open(page, policy);
    hasWasm = await (await browser.enter(script)).call(() => window.scanBench.mayRunWasm());
    const rounds: Pick<ScannedPage, "walk" | "bareWalk" | "scan" | "search" | "start">[] = [];
    for (let round = 0; round < parts.rounds; round++) {
      const walk = await (await browser.enter(script)).call(() => window.scanBench.walkOnce());
      const bareWalk = await (await browser.enter(script)).call(() => window.scanBench.walkBareOnce());
      const other = await browser.enter(script);
      await other.call(() => window.scanBench.start());
      const search = await other.call(() => window.scanBench.searchOnce());
      const world = await browser.enter(script);
      const start = await world.call(() => window.scanBench.start());
      const scan = await world.call(() => window.scanBench.scan());
      rounds.push({ walk, bareWalk, scan, search, start });
    }
    const last = await browser.enter(script);
    await last.call(() => window.scanBench.start());
    const mentions = await last.call(() => window.scanBench.countMentions());
    scanned.push({ name: page.name, mentions, ...leastOf(rounds) });
  }
  return rowsOf(scanned, policy, hasWasm);
}

function rowsOf(scanned: readonly ScannedPage[], policy: Policy, hasWasm: boolean): BenchRow[] {
  const ratios = scanned.map(({ scan, walk }) => scan / walk);
  const unnamed = scanned.filter(({ mentions }) => mentions === 0);
  const where = `${policy === "strict" ? "strict CSP" : "no CSP"}, WebAssembly ${hasWasm ? "may" : "may not"} run`;
  const middle = (read: (page: ScannedPage) => number) => median(scanned.map(read)).toFixed(2);
  const times = `of ${middle(({ walk }) => walk)} ms walk, ${middle(({ scan }) => scan)} ms scan, ${middle(({ start }) => start)} ms start-up`;
  return [
    makeRow({
      name: `first scan, median page, ${policy} (× walk)`,
      measured: median(ratios),
      bar: hasWasm ? 1.2 : 1.5,
      detail: `${scanned.length} pages, ${where}; medians ${times}`,
    }),
    makeRow({
      name: `first scan, p95 page, ${policy} (× walk)`,
      measured: quantile(ratios, 0.95),
      bar: 2,
      detail: slowest(scanned),
    }),
    makeRow({
      name: `pages with no mention, median, ${policy} (× walk)`,
      measured: unnamed.length === 0 ? null : median(unnamed.map(({ scan, walk }) => scan / walk)),
      bar: 0.6,
      detail: `${unnamed.length} pages`,
    }),
    makeRow({
      name: `… its body, text and expressions alone, ${policy} (× walk)`,
      measured: unnamed.length === 0 ? null : median(unnamed.map(({ search, walk }) => search / walk)),
      detail: "what comes before blocks, evidence and all else of a scan",
    }),
    makeRow({
      name: `first scan, median page, ${policy} (× bare walk)`,
      measured: median(scanned.map(({ scan, bareWalk }) => scan / bareWalk)),
      detail: `of ${middle(({ bareWalk }) => bareWalk)} ms, text of scripts and styles among it`,
    }),
    makeRow({
      name: `pages with no mention, median, ${policy} (× bare walk)`,
      measured: unnamed.length === 0 ? null : median(unnamed.map(({ scan, bareWalk }) => scan / bareWalk)),
      detail: `${unnamed.length} pages`,
    }),
    makeRow({
      name: `first scan with start-up, median page, ${policy} (× walk)`,
      measured: median(scanned.map(({ scan, start, walk }) => (scan + start) / walk)),
      detail: "unpacking the lexicon on top",
    }),
  ];
}

function slowest(scanned: readonly ScannedPage[]): string {
  const [page] = scanned.toSorted((one, other) => other.scan / other.walk - one.scan / one.walk);
  return page ? `most: ${page.name}, ${page.scan.toFixed(1)} of ${page.walk.toFixed(1)} ms` : "";
}
