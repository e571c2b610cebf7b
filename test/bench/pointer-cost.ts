import type { BenchBrowser } from "./bench-browser.ts";
import { type BenchRow, makeRow } from "./bench-row.ts";
import { makeMarkedPage } from "./made-pages.ts";
import type { PointerCost } from "./world/pointer-page.ts";

const [FEW, MANY] = [50, 5_000];
/** Sweeps over the first screen in a row, of which the least counts: the engine has optimised by the last. */
const SWEEPS = 16;
/** "No more", to what two pages alike were seen to differ by. */
const BAR = 1.1;
/** Measured 1.0 to 2.1; were every mark looked at, it would be near a hundred. */
const SHORT_BAR = 15;

/** A pointer event on a page of 5,000 mentions against one of 50, alike in view. `script`: world/pointer-page.ts. */
export async function measurePointerCost(
  browser: BenchBrowser,
  script: string,
  rounds: number,
): Promise<BenchRow[]> {
  const few = { page: makeMarkedPage(FEW), costs: [] as PointerCost[], sweepsMs: [] as number[] };
  const many = { page: makeMarkedPage(MANY), costs: [] as PointerCost[], sweepsMs: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    // Each of them first in turn.
    for (const { page, costs, sweepsMs } of round % 2 === 0 ? [few, many] : [many, few]) {
      await browser.open(page, "open");
      const world = await browser.enter(script);
      const spans = await browser.traceSpans(async () => {
        costs.push(await world.call((sweeps) => window.measurePointer(sweeps), SWEEPS));
      });
      sweepsMs.push(...spans.values());
    }
  }
  const least = ({ costs, sweepsMs }: typeof few) => (Math.min(...sweepsMs) / (costs[0]?.events ?? 0)) * 1000;
  const told = (page: typeof few) => `${least(page).toFixed(0)} µs (${page.costs[0]?.marks ?? 0} marks)`;
  return [
    makeRow({
      name: "5,000 mentions, a pointer event (× 50 mentions)",
      measured: (many.costs[0]?.hits ?? 0) === 0 ? null : least(many) / least(few),
      bar: BAR,
      shortBar: SHORT_BAR,
      detail: `${told(many)} against ${told(few)} of processor time; ${many.costs[0]?.hits} and ${few.costs[0]?.hits} hits`,
    }),
  ];
}
