import type { BenchBrowser } from "./bench-browser.ts";
import { type BenchRow, makeRow } from "./bench-row.ts";
import { makeMarkedPage } from "./made-pages.ts";
import type { PointerCost } from "./world/pointer-page.ts";

const [FEW, MANY] = [50, 5_000];
/** Sweeps over the first screen in a row: the engine has optimised by the last. */
const SWEEPS = 8;
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
  const few = { page: makeMarkedPage(FEW), costs: [] as PointerCost[] };
  const many = { page: makeMarkedPage(MANY), costs: [] as PointerCost[] };
  for (let round = 0; round < rounds; round++) {
    for (const { page, costs } of [few, many]) {
      await browser.open(page, "open");
      const world = await browser.enter(script);
      costs.push(await world.call((sweeps) => window.measurePointer(sweeps), SWEEPS));
    }
  }
  const least = (costs: readonly PointerCost[]) => Math.min(...costs.map(({ microseconds }) => microseconds));
  const told = ({ costs }: typeof few) => `${least(costs).toFixed(0)} µs (${costs[0]?.marks ?? 0} marks)`;
  return [
    makeRow({
      name: "5,000 mentions, a pointer event (× 50 mentions)",
      measured: (many.costs[0]?.hits ?? 0) === 0 ? null : least(many.costs) / least(few.costs),
      bar: BAR,
      shortBar: SHORT_BAR,
      detail: `${told(many)} against ${told(few)}; ${many.costs[0]?.hits} and ${few.costs[0]?.hits} hits`,
    }),
  ];
}
