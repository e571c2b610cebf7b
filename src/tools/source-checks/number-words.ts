/** Numbers as words, with what each counts: `fourfold` four times, `a decade` ten years, `half` fifty per cent. */
const COUNTS = new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["dozen", 12],
  ["twofold", 2],
  ["threefold", 3],
  ["fourfold", 4],
  ["fivefold", 5],
  ["sixfold", 6],
  ["sevenfold", 7],
  ["eightfold", 8],
  ["ninefold", 9],
  ["tenfold", 10],
  ["twice", 2],
  ["thrice", 3],
  ["half", 50],
]);

/** Beginnings of words that count whatever letters follow: `quadrupling`, `decades`. */
const STEMS = [
  ["doubl", 2],
  ["tripl", 3],
  ["quadrupl", 4],
  ["halv", 50],
  ["decade", 10],
] as const;

/** Two of anything is said in passing ("two occurrences"), and no card shows it as a figure. */
export const COMMON_COUNT = 2;

/** A number in words as it stands in a text, in lower case, and what it counts. */
export interface WordNumber {
  readonly word: string;
  readonly value: number;
}

/** The numbers that stand in a text as words, in its order. */
export function readNumberWords(text: string): WordNumber[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.flatMap((word) => {
    const value = COUNTS.get(word) ?? STEMS.find(([stem]) => word.startsWith(stem))?.[1];
    return value === undefined ? [] : [{ word, value }];
  });
}
