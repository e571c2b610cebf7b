import type { BenchBrowser } from "./bench-browser.ts";
import { type BenchRow, makeRow } from "./bench-row.ts";
import type { BenchPage } from "./made-pages.ts";
import { median, stratify } from "./statistics.ts";
import type { MarkCost } from "./world/mark-page.ts";

/** How painting is measured. */
export interface MarkCostParts {
  readonly browser: BenchBrowser;
  /** The bundle of world/mark-page.ts. */
  readonly script: string;
  readonly pages: readonly BenchPage[];
  /** How many pages are taken, evenly by size, and how many marks are made on each, one number after the other. */
  readonly pageCount: number;
  readonly counts: readonly number[];
  readonly rounds: number;
}

interface Measured extends MarkCost {
  readonly ratio: number;
  readonly choiceRatio: number;
  readonly firstRatio: number;
  readonly paintMicroseconds: number;
  readonly wrapMicroseconds: number;
}

/** Painting marks on pages against wrapping the same places in elements. */
export async function measureMarks(parts: MarkCostParts): Promise<BenchRow[]> {
  const measured: Measured[] = [];
  for (const page of stratify(parts.pages, parts.pageCount, ({ html }) => html.length))
    for (const count of parts.counts) {
      const one = await measurePage(parts, page, count);
      if (one.marks > 0) measured.push(one);
    }
  const middle = (read: (one: Measured) => number) => median(measured.map(read));
  const marks = measured.map((one) => one.marks);
  return [
    makeRow({
      name: "marks, DOM mutations (count)",
      measured: Math.max(...measured.map(({ paintMutations }) => paintMutations)),
      bar: 0,
      shortBar: 0,
      detail: `${Math.min(...marks)} to ${Math.max(...marks)} marks a page; wrapping makes up to ${Math.max(...measured.map(({ wrapMutations }) => wrapMutations))}`,
    }),
    makeRow({
      name: "marks, forced layout included, median page (× wrapping)",
      measured: measured.length === 0 ? null : middle(({ ratio }) => ratio),
      bar: 0.1,
      shortBar: SHORT_BAR,
      detail: `${middle((one) => one.paintMicroseconds).toFixed(1)} against ${middle((one) => one.wrapMicroseconds).toFixed(1)} µs of processor time a mark`,
    }),
    makeRow({
      name: "the same with the choice of what to mark (× wrapping)",
      measured: middle(({ choiceRatio }) => choiceRatio),
      detail: "asks of each name whether a reader can see it, which wrapping is told",
    }),
    makeRow({
      name: "the first marks of a page with their choice (× wrapping)",
      measured: middle(({ firstRatio }) => firstRatio),
      detail: "by code that has not run before, either way",
    }),
  ];
}

async function measurePage(parts: MarkCostParts, page: BenchPage, count: number): Promise<Measured> {
  const { browser, script, rounds } = parts;
  await browser.open(page, "open");
  const world = await browser.enter(script);
  let cost: MarkCost = { marks: 0, paintMutations: 0, wrapMutations: 0 };
  const spans = await browser.traceSpans(async () => {
    cost = await world.call((...args) => window.comparePainting(...args), count, rounds);
  });
  const ms = (name: string) => spans.get(name) ?? Number.NaN;
  const least = (way: string) => Math.min(...Array.from({ length: rounds }, (_, at) => ms(`${way} ${at}`)));
  const [choose, paint, wrap] = [least("choose"), least("paint"), least("wrap")];
  return {
    ...cost,
    ratio: paint / wrap,
    choiceRatio: choose / wrap,
    firstRatio: ms("first choose") / ms("first wrap"),
    paintMicroseconds: (paint / cost.marks) * 1000,
    wrapMicroseconds: (wrap / cost.marks) * 1000,
  };
}

/** Measured 0.1 to 0.3. */
const SHORT_BAR = 3;
