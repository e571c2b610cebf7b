import { countOne } from "../basics/count-one.ts";

/** The words of a passage, in order and counted. */
export interface WordList {
  readonly words: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

/** Counts words. */
export function countWords(words: readonly string[]): WordList {
  const counts = new Map<string, number>();
  for (const word of words) countOne(counts, word);
  return { words, counts };
}

/**
 * How alike two texts are by their words: twice the words they share in the same order, to the words of both. 1 for
 * the same words, 0 for none in common. The time grows with the product of both: 3 ms for 600 words and 1500.
 */
export function wordLikeness({ words: kept }: WordList, found: readonly string[]): number {
  let row = new Uint16Array(found.length + 1);
  let next = new Uint16Array(found.length + 1);
  for (const word of kept) {
    for (let at = 1; at <= found.length; at++) {
      next[at] = found[at - 1] === word ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    }
    [row, next] = [next, row];
  }
  return share(row[found.length] ?? 0, kept.length + found.length);
}

/** What the likeness is at most: the same in whatever order, in a time that grows with the words found alone. */
export function mostLikeness({ words, counts }: WordList, found: readonly string[]): number {
  const seen = new Map<string, number>();
  let shared = 0;
  for (const word of found) {
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    if (times <= (counts.get(word) ?? 0)) shared++;
  }
  return share(shared, words.length + found.length);
}

function share(shared: number, both: number): number {
  return both === 0 ? 1 : (2 * shared) / both;
}
