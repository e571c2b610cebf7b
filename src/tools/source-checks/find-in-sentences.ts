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

/** The parts of an ISO date that do not stand in a text: of `2021-07-12` the year, the month's name, the day. */
export function findMissingDateParts(date: string, text: string): string[] {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [year = "", month, day] = date.split("-");
  const missing = words.has(year) ? [] : [year];
  const names = month === undefined ? [] : (MONTHS[Number(month) - 1] ?? []);
  if (month !== undefined && !names.some((name) => words.has(name))) missing.push(names[0] ?? month);
  if (day !== undefined && ![day, ...spellDay(Number(day))].some((form) => words.has(form)))
    missing.push(day);
  return missing;
}

/**
 * The parts of a printed amount that do not stand in a text: each number digit for digit, or, where it has none
 * (`fourfold`), its words by their stem or its value (`eightfold` for "a factor of 8").
 */
export function findMissingAmountParts(amount: Pick<Amount, "shown" | "value">, text: string): string[] {
  const { shown, value } = amount;
  const present = new Set(numbersOf(text));
  const numbers = numbersOf(shown);
  if (numbers.length > 0) return numbers.filter((number) => !present.has(number));
  const stems = wordStems(text);
  const isThere = wordStems(shown).some((stem) => stems.includes(stem)) || present.has(String(value));
  return isThere ? [] : [shown];
}

function spellDay(day: number): string[] {
  const ending = { 1: "st", 2: "nd", 3: "rd" }[day % 10 > 3 || Math.trunc(day / 10) === 1 ? 0 : day % 10];
  return [String(day), `${day}${ending ?? "th"}`];
}

function numbersOf(text: string): string[] {
  return (text.match(/\d[\d,.]*/gu) ?? []).map((number) => number.replaceAll(",", "").replace(/\.$/u, ""));
}

function wordStems(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, STEM_LENGTH));
}
