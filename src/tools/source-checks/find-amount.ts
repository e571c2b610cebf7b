import type { Amount } from "../../core/model/claim.ts";
import { hasUnit, hasUnitAt } from "./find-unit.ts";
import type { Problem } from "./finding.ts";
import { hasWord } from "./match-words.ts";
import { readNumberWords } from "./number-words.ts";

const SCALES = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

const SCALE_WORDS = [...SCALES.keys()].join("|");
/** `250 billion`, `45,000`, `16.8`: a number in digits with its scale. */
const NUMBER = new RegExp(
  `(?<![\\d.,])(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?:[ \\u00a0-]?(${SCALE_WORDS})\\b)?`,
  "giu",
);

/** A number in digits, where it stands: `digits` without separators, `scale` in lower case or empty. */
export interface DigitNumber {
  readonly digits: string;
  readonly scale: string;
  readonly start: number;
  readonly end: number;
}

/** Every number in digits of a text. */
export function readDigitNumbers(text: string): DigitNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => ({
    digits: (match[1] ?? "").replaceAll(",", ""),
    scale: (match[2] ?? "").toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * What of an amount the sentences do not bear out: that `shown` prints its value; that the number stands there, digit
 * for digit with its scale, or as a word where `shown` has one (`eightfold` for "a factor of 8"); that the unit stands
 * by it. Fields are those of the amount.
 */
export function findAmountProblems(amount: Amount, sentences: string): Problem[] {
  const { shown, value } = amount;
  const [printed, ...more] = readDigitNumbers(shown);
  if (more.length > 0) return [["shown", `prints more than one number: "${shown}"`]];
  if (!printed) return findWordProblems(amount, sentences);
  const printedValue = Number(printed.digits) * (SCALES.get(printed.scale) ?? 1);
  // 4.4 × 10⁹ has no exact double: a part in a billion is far below the last digit anyone prints.
  if (Math.abs(printedValue - value) > Math.abs(value) * 1e-9) {
    return [["value", `is ${value}, but shown says "${shown}"`]];
  }
  const standing = readDigitNumbers(sentences).filter(
    ({ digits, scale }) => Number(digits) === Number(printed.digits) && scale === printed.scale,
  );
  const told = [printed.digits, printed.scale].join(" ").trim();
  if (standing.length === 0) return [["shown", `is "${shown}", but its sentences lack ${told}`]];
  if (standing.some(({ start, end }) => hasUnitAt(amount.unit, sentences, start, end))) return [];
  return [["unit", `is "${amount.unit}", but its sentences don't count ${told} in it`]];
}

function findWordProblems({ shown, value, unit }: Amount, sentences: string): Problem[] {
  const [printed] = readNumberWords(shown);
  if (printed === undefined) return [["shown", `prints no number: "${shown}"`]];
  if (printed.value !== value) return [["value", `is ${value}, but shown says "${shown}"`]];
  const isThere =
    readNumberWords(sentences).some((word) => word.value === value) ||
    hasWord(sentences, `factor of ${value}|${value} times`);
  if (!isThere) return [["shown", `is "${shown}", but its sentences lack it`]];
  return hasUnit(unit, sentences)
    ? []
    : [["unit", `is "${unit}", but its sentences don't count ${printed.word} in it`]];
}
