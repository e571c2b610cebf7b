import type { Comparator } from "../../core/model/claim.ts";

/** What the press writes before or after a number that is not exact. The first that fits counts. */
const BEFORE: readonly (readonly [words: RegExp, comparator: Comparator])[] = [
  [/\b(?:no less than|at least|a minimum of)(?: the top)?\s*\W?$/iu, "at-least"],
  [/\b(?:no more than|as (?:much|many) as|up to|at most)\s*\W?$/iu, "up-to"],
  [/\b(?:less|fewer) than\s*\W?$|\b(?:under|below)\s*\W?$/iu, "less-than"],
  [/\b(?:more than|over|above|exceeding|upwards of)\s*\W?$/iu, "more-than"],
  [/\b(?:around|about|roughly|approximately|nearly|almost|some|circa)\s*\W?$/iu, "about"],
];
const AFTER: readonly (readonly [words: RegExp, comparator: Comparator])[] = [
  [/^(?:\s+\S+){0,1}\s+or (?:more|above|over)\b/iu, "at-least"],
  [/^(?:\s+\S+){0,1}\s+or (?:less|fewer)\b/iu, "up-to"],
];

/** The comparator that the words right around a number demand; null if they demand none. */
export function readComparator(before: string, after: string): Comparator | null {
  const found =
    BEFORE.find(([words]) => words.test(before)) ?? AFTER.find(([words]) => words.test(after)) ?? null;
  return found?.[1] ?? null;
}
