import MiniSearch from "minisearch";
import { foldName } from "../../src/core/search/fold-name.ts";
import type { MadeListings } from "./made-listings.ts";

/** What a keystroke costs the package that searches highlights, over the same names: why names are not searched by it. */
export interface PeerSpeed {
  readonly median: number;
  readonly p95: number;
}

const HAN = /\p{Script=Han}/u;
const TERM = /[\p{L}\p{N}]+/gu;

/** Types the same queries as measureTyping, in milliseconds a keystroke: words by their beginnings, with errors. */
export function measureMiniSearch({ listings }: MadeListings, typed: readonly string[]): PeerSpeed {
  const index = new MiniSearch<{ id: number; names: string }>({
    fields: ["names"],
    tokenize: termsOf,
    searchOptions: {
      combineWith: "AND",
      prefix: (term) => !HAN.test(term),
      fuzzy: (term) => (HAN.test(term) || term.length < 4 ? false : term.length < 8 ? 1 : 2),
    },
  });
  index.addAll(
    listings.map(({ names }, id) => ({ id, names: names.map(({ text }) => foldName(text)).join(" \n ") })),
  );
  for (const query of typed.slice(0, 100)) index.search(foldName(query));
  const times = typed
    .map((query) => {
      const start = performance.now();
      index.search(foldName(query));
      return performance.now() - start;
    })
    .toSorted((one, other) => one - other);
  return { median: at(times, 0.5), p95: at(times, 0.95) };
}

/** Words; of Chinese, which has none, every two neighbours. */
function termsOf(text: string): string[] {
  return (text.match(TERM) ?? []).flatMap((word) => {
    const characters = [...word];
    if (!HAN.test(word) || characters.length < 2) return [word];
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
}
