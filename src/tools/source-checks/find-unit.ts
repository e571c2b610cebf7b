import { hasWord } from "./match-words.ts";

/** How the press writes a unit: a sign right before or after the number, or words soon after it. */
interface UnitWriting {
  readonly before?: RegExp;
  readonly words: string;
}

/** The currencies and measures that our sources use. Any other currency has to stand there by its code. */
const WRITINGS: ReadonlyMap<string, UnitWriting> = new Map([
  ["USD", { before: /(?:\$|USD)\s?$/u, words: "(?:US )?dollars?|USD" }],
  ["CNY", { before: /(?:¥|RMB|CNY)\s?$/u, words: "yuan|renminbi|RMB|CNY" }],
  ["EUR", { before: /(?:€|EUR)\s?$/u, words: "euros?|EUR" }],
  ["GBP", { before: /(?:£|GBP)\s?$/u, words: "pounds?|GBP" }],
  ["JPY", { before: /(?:¥|JPY)\s?$/u, words: "yen|JPY" }],
  ["times", { words: "times|fold|\\p{L}+fold|factor of|(?:doubl|tripl|quadrupl)\\p{L}+|twice|thrice" }],
  ["years", { words: "years?|decades?|centur(?:y|ies)" }],
  ["days", { words: "days?" }],
]);

const PERCENT = /^\s?(?:%|per ?cent\b)/iu;
const YEARLY = "annual(?:ly)?|(?:a|per|each|every) year|yearly|compound";
/** Words that may part a number from what it counts: "30,000 data security training sessions". */
const NOUN_REACH = 6;
/** Words that may part an amount from its currency or measure: "250 billion yuan", "10 of those years". */
const UNIT_REACH = 3;

/** Whether a number standing from `start` to `end` in a text is counted there in a unit of the pack form. */
export function hasUnitAt(unit: string, text: string, start: number, end: number): boolean {
  const after = text.slice(end);
  if (unit === "percent") return PERCENT.test(after);
  if (unit === "percent/year") return PERCENT.test(after) && hasWord(text, YEARLY);
  const writing = WRITINGS.get(unit);
  if (writing?.before?.test(text.slice(0, start))) return true;
  if (writing) return hasWord(firstWords(after, UNIT_REACH), writing.words);
  return hasNoun(unit, firstWords(after, NOUN_REACH));
}

/** Whether a text counts anything in a unit: for numbers in words, which often carry it ("a decade", "fourfold"). */
export function hasUnit(unit: string, text: string): boolean {
  if (unit.startsWith("percent")) return hasWord(text, "half|halv\\p{L}+|per ?cent");
  const writing = WRITINGS.get(unit);
  return writing ? hasWord(text, writing.words) : hasNoun(unit, text);
}

/** A counted noun stands there with every word of it, in the singular or plural. */
function hasNoun(noun: string, text: string): boolean {
  return noun.split(/[ -]/u).every((word) => {
    const stem = word.replace(/(?:ies|es|s)$/u, "");
    return hasWord(text, `${stem}(?:y|ies|es|s|e)?`);
  });
}

/** The next words up to the next number, which has a unit of its own. */
function firstWords(text: string, count: number): string {
  return text.replace(/\d.*$/su, "").trim().split(/\s+/u).slice(0, count).join(" ");
}
