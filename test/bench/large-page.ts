import type { BenchBrowser } from "./bench-browser.ts";
import { type BenchRow, makeRow } from "./bench-row.ts";
import { makeLargePage } from "./made-pages.ts";
import { quantile } from "./statistics.ts";

/** Below this no reader could tell the difference. */
const FLOOR_MS = 20;
/** Shorter tasks only look whether there is anything to do, and would make the slices seem short. */
const LEAST_SLICE_MS = 1;

/** Reading a page of 53,000 text nodes. `script` is the bundle of world/large-page.ts. */
export async function measureLargePage(
  browser: BenchBrowser,
  script: string,
  rounds: number,
): Promise<BenchRow[]> {
  const page = makeLargePage();
  const [innerText, firstScreen, slices]: [number[], number[], number[]] = [[], [], []];
  let [marksInView, longest] = [0, Number.POSITIVE_INFINITY];
  await browser.open(page, "open");
  for (let round = 0; round < rounds; round++) {
    innerText.push(await (await browser.enter(script)).call(() => window.largeBench.innerText()));
    const world = await browser.enter(script);
    const tasks = await browser.traceTasks(async () => {
      const times = await world.call(() => window.largeBench.read());
      firstScreen.push(times.firstScreenMs);
      marksInView = times.marksInView;
    });
    const lengths = tasks.filter((ms) => ms >= LEAST_SLICE_MS);
    slices.push(quantile(lengths, 0.95));
    longest = Math.min(longest, Math.max(...lengths));
  }
  const limit = Math.max(Math.min(...innerText), FLOOR_MS / 1.5);
  const [firstOfAll = Number.NaN] = firstScreen;
  const first = Math.min(...firstScreen);
  return [
    makeRow({
      name: "53,000 text nodes, first screen marked (× innerText, at least 20 ms)",
      measured: marksInView === 0 ? null : first / limit,
      bar: 1.5,
      detail: `${first.toFixed(1)} ms for ${marksInView} marks in view, innerText ${Math.min(...innerText).toFixed(1)} ms`,
    }),
    makeRow({
      name: "the same in a process that has run none of our code",
      measured: marksInView === 0 ? null : firstOfAll / limit,
      detail: `${firstOfAll.toFixed(1)} ms, compiling included`,
    }),
    makeRow({
      name: "53,000 text nodes, slices p95 (ms of processor time)",
      measured: Math.min(...slices),
      bar: 8,
      detail: `longest ${longest.toFixed(1)} ms`,
    }),
  ];
}
