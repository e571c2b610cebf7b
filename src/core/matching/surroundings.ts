import { hasHan } from "../lexicon/has-han.ts";
import { type BlockCues, indexAt } from "./read-cues.ts";
import type { TextSpan } from "./text-span.ts";

/** Words that say nothing and don't count as standing between. */
const EMPTY_WORD = /^(?:an?|and|at|by|for|from|in|is|its|of|on|or|s|that|the|their|to|was|which|who|with)$/;
/** As many Chinese characters as two words have. */
const BESIDE_HAN = 6;

/** From where to where what stands beside a mention: so many words that say something, or six Chinese characters. */
export function besideOf(
  { isHan, words }: BlockCues,
  { start, end }: TextSpan,
  count: number,
): [from: number, to: number] {
  let [from, to] = isHan ? [start - BESIDE_HAN, end + BESIDE_HAN] : [start, end];
  let left = count;
  for (let index = indexAt(words, start) - 1; index >= 0 && left > 0; index--) {
    const word = words[index];
    if (word === undefined || EMPTY_WORD.test(word.word)) continue;
    from = Math.min(from, word.start);
    left--;
  }
  left = count;
  for (let index = indexAt(words, end); index < words.length && left > 0; index++) {
    const word = words[index];
    if (word === undefined || EMPTY_WORD.test(word.word)) continue;
    to = Math.max(to, word.end);
    left--;
  }
  return [from, to];
}

const THE = /\bthe ["“‘]?$/i;
const ANY = /\b(?:an?|each|every|any|your|our|per|some|one|two) ["“‘]?$/i;

/** `a State Council news conference`: a name with a capital that goes on so says whose a thing is. */
const NAME = /^[A-Z].*[a-z]/;
const WORD_AFTER = /^(?:['’]s)? ([a-z]+)/;

/**
 * Whether `the` stands before a mention, or a word that stands before kinds of thing. Before letters it does whatever
 * follows them: `a CSL player`.
 */
export function articleBefore({ text, start, end }: TextSpan): "the" | "any" | null {
  const before = text.slice(Math.max(0, start - 8), start);
  if (THE.test(before)) return "the";
  if (!ANY.test(before)) return null;
  const [, word = "a"] = WORD_AFTER.exec(text.slice(end, end + 20)) ?? [];
  return NAME.test(text.slice(start, end)) && !EMPTY_WORD.test(word) ? null : "any";
}

/** A number that is no year follows (`CAC 40`, `CPC 464`), or signs of code or other letters (`AV-CASS`) stand beside. */
const ODD_AFTER = /^(?:[\s-]?#?(?!(?:19|20)\d\d\b)\d|[=>{}\\$@|~^(]|::|\.[a-z])/;
const ODD_BEFORE = /(?:[=<>{\\$@#|~^&]|::|[a-z]\.|\b[A-Z]{2,}-)$/;

/** Whether a mention of letters stands where letters say little: before a number, in code, in a line of capitals. */
export function isOddlyPlaced({ text, start, end }: TextSpan): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 20), start), text.slice(end, end + 20)];
  return ODD_AFTER.test(after) || ODD_BEFORE.test(before) || isWithoutSmallLetters(before + after);
}

function isWithoutSmallLetters(text: string): boolean {
  return text.toUpperCase() === text && !hasHan(text);
}
