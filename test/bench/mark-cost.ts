import type { BenchBrowser } from "./bench-browser.ts";
import { type BenchRow, makeRow } from "./bench-row.ts";
import { makeMarkedPage } from "./made-pages.ts";
import type { MarkCost } from "./world/mark-page.ts";

const MENTIONS = 500;

/** Painting 500 marks against wrapping the same places in elements. `script` is the bundle of world/mark-page.ts. */
export async function measureMarks(
  browser: BenchBrowser,
  script: string,
  rounds: number,
): Promise<BenchRow[]> {
  const page = makeMarkedPage(MENTIONS);
  const costs: MarkCost[] = [];
  for (let round = 0; round < rounds; round++) {
    await browser.open(page, "open");
    costs.push(await (await browser.enter(script)).call(() => window.comparePainting()));
  }
  const paintMs = Math.min(...costs.map((cost) => cost.paintMs));
  const wrapMs = Math.min(...costs.map((cost) => cost.wrapMs));
  const [{ marks, wrapMutations } = { marks: 0, wrapMutations: 0 }] = costs;
  return [
    makeRow({
      name: "marks, DOM mutations (count)",
      measured: Math.max(...costs.map((cost) => cost.paintMutations)),
      bar: 0,
      shortBar: 0,
      detail: `${marks} marks; wrapping makes ${wrapMutations}`,
    }),
    makeRow({
      name: "marks, forced layout included (× wrapping)",
      measured: marks === 0 ? null : paintMs / wrapMs,
      bar: 0.1,
      shortBar: SHORT_BAR,
      detail: `${paintMs.toFixed(2)} against ${wrapMs.toFixed(2)} ms`,
    }),
  ];
}

/** Measured 0.3 to 0.6. */
const SHORT_BAR = 5;
