/**
 * Words of letters and digits. Each Chinese or Japanese character counts as a word, since nothing parts theirs.
 */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}\p{M}])+/gu;

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}

/**
 * How alike two texts are by their words: twice the words they share in the same order, to the words of both. 1 for
 * the same words, 0 for none in common.
 */
export function wordLikeness(kept: readonly string[], found: readonly string[]): number {
  const count = kept.length + found.length;
  if (count === 0) return 1;
  let row = new Uint16Array(found.length + 1);
  let next = new Uint16Array(found.length + 1);
  for (const word of kept) {
    for (let at = 1; at <= found.length; at++) {
      next[at] = found[at - 1] === word ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    }
    [row, next] = [next, row];
  }
  return (2 * (row[found.length] ?? 0)) / count;
}
