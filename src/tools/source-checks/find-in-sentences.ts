import type { Amount } from "../../core/model/claim.ts";

const MONTHS = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
] as const;

/** A word's first letters, to find `quadrupling` where a figure says `quadruple`. */
const STEM_LENGTH = 6;

/**
 * The parts of an ISO date that do not stand in a text: of `2021-07-12` the year, the month's name, and the day right
 * before or after that name (`July 12`, `12th of July`), since a lone 12 may count anything.
 */
export function findMissingDateParts(date: string, text: string): string[] {
  const [year = "", month, day] = date.split("-");
  const missing = hasWord(text, year) ? [] : [year];
  if (month === undefined) return missing;
  const names = MONTHS[Number(month) - 1] ?? [];
  const anyName = `(?:${names.join("|")})\\.?`;
  if (!hasWord(text, anyName)) missing.push(names[0] ?? month);
  if (day === undefined) return missing;
  const number = `0?${Number(day)}(?:st|nd|rd|th)?`;
  const isThere =
    hasWord(text, `${anyName}\\s+${number}`) || hasWord(text, `${number}(?:\\s+of)?\\s+${anyName}`);
  return isThere ? missing : [...missing, day];
}

/**
 * The parts of a printed amount that do not stand in a text: each number digit for digit, or, where it has none
 * (`fourfold`), its words by their stem or its value as a factor (`eightfold` for "a factor of 8").
 */
export function findMissingAmountParts(amount: Pick<Amount, "shown" | "value">, text: string): string[] {
  const { shown, value } = amount;
  const numbers = numbersOf(shown);
  if (numbers.length > 0) {
    const present = new Set(numbersOf(text));
    return numbers.filter((number) => !present.has(number));
  }
  const stems = wordStems(text);
  const isThere =
    wordStems(shown).some((stem) => stems.includes(stem)) ||
    hasWord(text, `factor of ${value}|${value} times`);
  return isThere ? [] : [shown];
}

/** Whether a pattern stands in a text with no letter or digit at either end. */
function hasWord(text: string, pattern: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu").test(text);
}

function numbersOf(text: string): string[] {
  return (text.match(/\d[\d,.]*/gu) ?? []).map((number) => number.replaceAll(",", "").replace(/\.$/u, ""));
}

function wordStems(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, STEM_LENGTH));
}
