import { createEntitySearch } from "../../src/core/search/create-entity-search.ts";
import { foldName } from "../../src/core/search/fold-name.ts";
import { lookUp } from "../../src/core/search/look-up.ts";
import type { MadeListings } from "./made-listings.ts";
import { median, quantile, sum } from "./statistics.ts";

/** What search costs a keystroke, all in milliseconds, beside a plain scan of the same names. */
export interface TypingSpeed {
  readonly keystrokes: number;
  readonly names: number;
  /** Making the index. */
  readonly indexMs: number;
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
  /** What was typed when it took longest. */
  readonly slowest: string;
  /** Asking every folded name whether it includes the folded query: median and p95. */
  readonly scanMedian: number;
  readonly scanP95: number;
  /** All keystrokes of search against all of the scan. */
  readonly ratio: number;
  /** How many keystrokes found something, errors in it or not. */
  readonly found: number;
}

/** Each keystroke counts with the least of so many: on a shared machine the rest is the neighbours'. */
const ROUNDS = 3;

/** Types a list of queries, each a keystroke, once to search and once to scan, in turn. Runs in Node and in a page. */
export function measureTyping({ listings, readings }: MadeListings, typed: readonly string[]): TypingSpeed {
  const begun = performance.now();
  const search = createEntitySearch(listings, new Map(Object.entries(readings)));
  const indexMs = performance.now() - begun;
  const names = listings.flatMap((listing) => listing.names.map(({ text }) => foldName(text)));
  // A popup is cold for its first key, and warm for all that follow; those are counted.
  for (const query of typed.slice(0, 100)) lookUp(search, query);
  const searches = new Array<number>(typed.length).fill(Number.POSITIVE_INFINITY);
  const scans = [...searches];
  let included = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, query] of typed.entries()) {
      const start = performance.now();
      lookUp(search, query);
      const middle = performance.now();
      included += scan(names, foldName(query));
      scans[at] = Math.min(scans[at] ?? 0, performance.now() - middle);
      searches[at] = Math.min(searches[at] ?? 0, middle - start);
    }
  }
  // What is counted but never read may be left out by the engine.
  if (included < 0) throw new Error("less than nothing");
  const longest = Math.max(...searches);
  return {
    keystrokes: typed.length,
    names: names.length,
    indexMs,
    median: median(searches),
    p95: quantile(searches, 0.95),
    longest,
    slowest: typed[searches.indexOf(longest)] ?? "",
    scanMedian: median(scans),
    scanP95: quantile(scans, 0.95),
    ratio: sum(searches) / sum(scans),
    found: typed.filter((query) => search(query, 1).length > 0).length,
  };
}

function scan(names: readonly string[], query: string): number {
  let count = 0;
  for (const name of names) if (name.includes(query)) count += 1;
  return count;
}
