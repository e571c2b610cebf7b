import type { BenchBrowser } from "./bench-browser.ts";
import { type BenchRow, makeRow } from "./bench-row.ts";
import { makeLargePage } from "./made-pages.ts";

/** Measured 3 to 9; a scan that looked at the page again for each block would be at thousands. */
const SHORT_BAR = 60;

/**
 * The first scan of a large page against a bare walk, both in time of the processor and not of the clock: the same on a
 * machine with many neighbours, where 10 ms of work take 100 and 1 ms takes 1. `script` is the bundle of
 * world/scan-page.ts.
 */
export async function measureProcessorTime(
  browser: BenchBrowser,
  script: string,
  rounds: number,
): Promise<BenchRow[]> {
  const page = makeLargePage();
  const [walks, scans]: [number[], number[]] = [[], []];
  await browser.open(page, "strict");
  for (let round = 0; round < rounds; round++) {
    const walk = await (await browser.enter(script)).work(() => window.scanBench.walkOnce());
    walks.push(walk.processorMs);
    const world = await browser.enter(script);
    await world.call(() => window.scanBench.start());
    const scan = await world.work(() => window.scanBench.scan());
    scans.push(scan.processorMs);
  }
  const last = await browser.enter(script);
  await last.call(() => window.scanBench.start());
  const mentions = await last.call(() => window.scanBench.countMentions());
  const [walkMs, scanMs] = [Math.min(...walks), Math.min(...scans)];
  return [
    makeRow({
      name: "53,000 text nodes, first scan in processor time (× walk)",
      measured: mentions === 0 ? null : scanMs / walkMs,
      shortBar: SHORT_BAR,
      detail: `${scanMs.toFixed(1)} against ${walkMs.toFixed(1)} ms; ${mentions} mentions`,
    }),
  ];
}
