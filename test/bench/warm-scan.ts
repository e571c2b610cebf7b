import type { BenchBrowser } from "./bench-browser.ts";
import { type BenchRow, makeRow } from "./bench-row.ts";
import type { BenchPage } from "./made-pages.ts";
import { median, stratify } from "./statistics.ts";
import type { WarmTime } from "./world/warm-page.ts";

/** How warm scans are measured. */
export interface WarmScanParts {
  readonly browser: BenchBrowser;
  /** The bundle of world/warm-page.ts. */
  readonly script: string;
  readonly pages: readonly BenchPage[];
  readonly names: readonly string[];
  readonly rounds: number;
}

/** At most so many pages, evenly taken from all by size. Of ten, one page or another was the median: it moved by a tenth. */
const PAGES = 40;

/** A page over which the limit takes less says nothing: the clock's steps are of 0.005 milliseconds. */
const LEAST_MS = 0.02;

type Times = Readonly<Record<string, WarmTime>>;

/** Warm scans against a walk with a charCodeAt pass, and against peers fed the same names, on the same pages. */
export async function measureWarmScan(parts: WarmScanParts): Promise<BenchRow[]> {
  const measured: Times[] = [];
  const pages = stratify(parts.pages, PAGES, ({ html }) => html.length);
  for (const page of pages) {
    await parts.browser.open(page, "open");
    const world = await parts.browser.enter(parts.script);
    const read = await world.call(
      (names, rounds) => window.warmBench.compare(names, rounds),
      parts.names,
      parts.rounds,
    );
    const wrapped = await world.call((names) => window.warmBench.wrap(names, 3), parts.names);
    if ((read["limit"]?.ms ?? 0) >= LEAST_MS) measured.push({ ...read, ...wrapped });
  }
  const list = await measureList(parts, pages);
  return rowsOf(measured, list, parts.names.length);
}

/** mark.js with the list is so slow that one of the smaller pages must do. */
async function measureList(
  { browser, script, names, rounds }: WarmScanParts,
  pages: readonly BenchPage[],
): Promise<{ readonly ratio: number; readonly detail: string }> {
  const page = pages[Math.floor(pages.length / 4)];
  if (!page) throw new Error("There are no pages");
  await browser.open(page, "open");
  const world = await browser.enter(script);
  const times = await world.call((all, count) => window.warmBench.compare(all, count), names, rounds);
  const { ms } = await world.call((all) => window.warmBench.wrapList(all), names);
  const own = times["scan"]?.ms ?? Number.NaN;
  return { ratio: ms / own, detail: `${page.name}: ${ms.toFixed(0)} ms against ${own.toFixed(2)} ms` };
}

function rowsOf(
  measured: readonly Times[],
  list: Awaited<ReturnType<typeof measureList>>,
  names: number,
): BenchRow[] {
  const ms = (times: Times, way: string) => times[way]?.ms ?? Number.NaN;
  const over = (way: string) => median(measured.map((times) => ms(times, way) / ms(times, "scan")));
  /** How many times faster the limit itself is, and so the most that any scan could be. */
  const most = (way: string) => {
    const times = median(measured.map((each) => ms(each, way) / ms(each, "limit")));
    return `the limit is ${times.toFixed(1)} times faster`;
  };
  const found = (way: string) =>
    `${way} found ${measured.reduce((sum, times) => sum + (times[way]?.found ?? 0), 0)}`;
  const packages = ["monyoneFast", "monyoneGreedy", "modern"];
  const [best = ""] = packages.toSorted((one, other) => over(one) - over(other));
  const peer = (name: string, measuredOver: number, bar: number | null, detail: string) =>
    makeRow({
      name: `warm scan, times faster than ${name}`,
      measured: measuredOver,
      bar,
      sense: "at least",
      detail,
    });
  return [
    makeRow({
      name: "warm scan, median page (× walk + charCodeAt)",
      measured: median(measured.map((times) => ms(times, "scan") / ms(times, "limit"))),
      bar: 1.3,
      detail: `${measured.length} pages, ${names} names; medians of ${middle(measured, "limit")} and ${middle(measured, "scan")} ms; ${found("scan")}`,
    }),
    makeRow({
      name: "the text taken and searched, alone (× walk + charCodeAt)",
      measured: median(measured.map((times) => ms(times, "search") / ms(times, "limit"))),
      bar: null,
      detail: "before a place is looked at",
    }),
    peer("a trie regex", over("trieRegex"), 1.8, `${most("trieRegex")}; ${found("trieRegex")}`),
    peer(
      "the best npm Aho-Corasick",
      over(best),
      3,
      `${most(best)}; ${packages.map((way) => `${way} ${over(way).toFixed(2)}`).join(", ")}`,
    ),
    peer(
      "mark.js with one regex",
      over("markRegExp"),
      20,
      `${most("markRegExp")}, wrapping included; ${found("markRegExp")}`,
    ),
    peer("findAndReplaceDOMText with one regex", over("findAndReplace"), null, found("findAndReplace")),
    peer("mark.js with the list", list.ratio, 1000, list.detail),
  ];
}

function middle(measured: readonly Times[], way: string): string {
  return median(measured.map((times) => times[way]?.ms ?? Number.NaN)).toFixed(2);
}
