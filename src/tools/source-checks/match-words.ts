/** Whether a pattern stands in a text with no letter or digit at either end, in any case. */
export function hasWord(text: string, pattern: string): boolean {
  return standsAlone(pattern, "iu").test(text);
}

/** The same with case as it is: `May` is a month, `may` is none. */
export function hasExactWord(text: string, pattern: string): boolean {
  return standsAlone(pattern, "u").test(text);
}

function standsAlone(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags);
}

/** The words of a text for comparing: lower case, apostrophes straight, without the punctuation around them. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}$][\p{L}\p{N}'.,%-]*/gu)
      ?.map((word) => word.replace(/['.,-]+$/u, "")) ?? []
  );
}
