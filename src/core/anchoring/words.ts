/** A character of a script whose words aren't parted by spaces. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** A word of letters and digits. Each unspaced character counts as a word, since nothing parts theirs. */
export const WORD = new RegExp(
  String.raw`${UNSPACED.source}|(?:(?!${UNSPACED.source})[\p{L}\p{N}\p{M}])+`,
  "gu",
);

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
