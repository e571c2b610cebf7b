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
  const [painting, wrapping]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    await browser.open(page, "open");
    const world = await browser.enter(script);
    const spans = await browser.traceSpans(async () => {
      costs.push(await world.call(() => window.comparePainting()));
    });
    painting.push(spans.get("paint") ?? Number.NaN);
    wrapping.push(spans.get("wrap") ?? Number.NaN);
  }
  const paintMs = Math.min(...painting);
  const wrapMs = Math.min(...wrapping);
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
      detail: `${paintMs.toFixed(2)} against ${wrapMs.toFixed(2)} ms of processor time`,
    }),
  ];
}

/** Measured 0.3 to 0.6. */
const SHORT_BAR = 5;
