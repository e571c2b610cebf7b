import { hasHan } from "../lexicon/has-han.ts";
import { isLetter } from "../lexicon/text-unit.ts";
import type { TextSpan } from "./text-span.ts";

/** How a page explains a short form where it stands: `CAC (…)` or `… (CAC)`. */
export interface Definition {
  /** The long form as it stands in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const OPENING =
  /[(（[]\s*(?:(?:the|or|hereinafter|hereafter|aka|(?:abbreviated|called|known|referred to)(?: as)?)\s+)*["“‘'「]?\s*$/i;
const OPENING_HAN =
  /[(（]\s*(?:以下|以下简称|下称|下稱|后简称|後簡稱|简称|簡稱|以下簡稱|后称|後稱)?(?:简称|簡稱)?[为為]?["“「]?\s*$/;
/** `the Northern People’s Congress, NPC,`: as many things are merely named one after the other, it has to be spelled out. */
const COMMA = /,\s*(?:or\s+)?["“‘'「]?$/i;
const AFTER_COMMA = /^["”’'」]?[,.;]/;
const AFTER_SHORT = /^s?\s*["”’'」]?\s*(?:\)|）|\]|;|,)/;
const EXPLANATION = /^\s*[（(]\s*([^()（）]{4,80}?)\s*[)）]/;
/** As far back as a long form may begin. */
const REACH = 120;

/**
 * The long form that a text gives a short form, after Schwartz and Hearst (2003): the words before a
 * parenthesis that holds the short form, or inside one that follows it. Null where there is none.
 */
export function findDefinition(span: TextSpan): Definition | null {
  const short = span.text.slice(span.start, span.end).replace(/s$/, "");
  return definitionBefore(span, short) ?? definitionAfter(span, short);
}

function definitionBefore({ text, start, end }: TextSpan, short: string): Definition | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + 4);
  const bracket = AFTER_SHORT.test(after) ? (OPENING.exec(before) ?? OPENING_HAN.exec(before)) : null;
  const opening = bracket ?? (AFTER_COMMA.test(after) ? COMMA.exec(before) : null);
  if (opening === null) return null;
  const words = before.slice(0, opening.index).trimEnd();
  const from = matchLongForm(short, words, Math.min(short.length + 5, short.length * 2));
  if (from === null) return null;
  const offset = start - before.length;
  const definition = { text: words.slice(from), start: offset + from, end: offset + words.length };
  return bracket || (isSpelledOut(short, definition) && !/[,;]/.test(definition.text)) ? definition : null;
}

function definitionAfter({ text, end }: TextSpan, short: string): Definition | null {
  const found = EXPLANATION.exec(text.slice(end, end + REACH));
  if (found === null) return null;
  const long = found[1] ?? "";
  const start = end + found[0].indexOf(long);
  // A Chinese long form of Latin letters has none of them; `网络安全法（修正草案）` explains nothing.
  const isOfOtherScript = hasHan(long) && !hasHan(short);
  if (!isOfOtherScript && matchLongForm(short, long, Number.POSITIVE_INFINITY) === null) return null;
  return { text: long, start, end: start + long.length };
}

/**
 * Schwartz and Hearst's search: from the right, each letter of the short form is found in the long form, the first one
 * at the beginning of a word, within so many words. Gives where the long form begins.
 */
function matchLongForm(short: string, long: string, mostWords: number): number | null {
  const letters = short.toLowerCase();
  const text = long.toLowerCase();
  let at = text.length - 1;
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters.charAt(index);
    if (!isLetter(letter)) continue;
    while (at >= 0 && (text[at] !== letter || (index === 0 && !isWordStart(text, at)))) at--;
    if (at < 0) return null;
    at--;
  }
  const from = at + 1;
  const words = text.slice(from).split(/[\s-]+/).length;
  return words <= mostWords && long.length - from > short.length ? from : null;
}

/** Whether a short form is the first letters of the long one's words, small ones aside: nobody takes that for chance. */
export function isSpelledOut(short: string, { text }: Definition): boolean {
  const words = text.match(/[A-Za-zÀ-ɏ]+(?:['’]s\b)?/g) ?? [];
  const initials = words.filter((word) => !SMALL_WORD.test(word)).map((word) => word.charAt(0));
  return initials.join("").toLowerCase() === short.toLowerCase();
}

const SMALL_WORD = /^(?:a|an|and|for|in|of|on|the|to)$/i;

function isWordStart(text: string, index: number): boolean {
  return hasHan(text.charAt(index)) || index === 0 || !isLetter(text.charAt(index - 1));
}
