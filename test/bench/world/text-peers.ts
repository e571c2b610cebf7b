import { AhoCorasick as MonyoneFast } from "@monyone/aho-corasick/fast";
import { AhoCorasick as MonyoneGreedy } from "@monyone/aho-corasick/greedy";
import ModernAhoCorasick from "modern-ahocorasick";
import { makeTrieRegex } from "./trie-regex.ts";

/** Finds whole names in a text, the leftmost and longest, and counts them. */
export type CountNames = (text: string) => number;

/** The peers that search texts, each built from the same names. */
export const TEXT_PEERS = {
  trieRegex: (names: readonly string[]): CountNames => {
    const regex = makeTrieRegex(names);
    return (text) => {
      let count = 0;
      regex.lastIndex = 0;
      while (regex.exec(text)) count += 1;
      return count;
    };
  },
  monyoneFast: (names: readonly string[]): CountNames => {
    const matcher = new MonyoneFast([...names]);
    return (text) => countWhole(text, matcher.matchInText(text));
  },
  monyoneGreedy: (names: readonly string[]): CountNames => {
    const matcher = new MonyoneGreedy([...names]);
    return (text) => countWhole(text, matcher.matchInText(text));
  },
  modern: (names: readonly string[]): CountNames => {
    const matcher = new ModernAhoCorasick(names);
    return (text) =>
      countWhole(
        text,
        matcher.search(text).map(({ start, end }) => ({ begin: start, end })),
      );
  },
} as const;

interface Found {
  readonly begin: number;
  readonly end: number;
}

/** How many of some finds are whole words, of those that overlap the leftmost and longest. */
function countWhole(text: string, found: readonly Found[]): number {
  if (found.length === 0) return 0;
  const whole = found
    .filter(({ begin, end }) => !isInWord(text, begin) && !isInWord(text, end))
    .sort((one, other) => one.begin - other.begin || other.end - one.end);
  let count = 0;
  let last = 0;
  for (const { begin, end } of whole) {
    if (begin < last) continue;
    last = end;
    count += 1;
  }
  return count;
}

function isInWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && /\w\w/.test(text.slice(at - 1, at + 1));
}
