import { simplify } from "./han-variants.ts";

/**
 * What the matcher makes of one UTF-16 code unit, packed into an integer: bits 0–15 the unit folded to lower case
 * (accents dropped, full width narrowed, traditional characters simplified), bit 16 whether it was a capital, bits
 * 17–19 its class. Text and surface forms are compared unit by unit in this form, so nothing is copied to fold it.
 */
export type TextUnit = number;

/** A letter or digit of a script that parts words by spaces: a form that begins or ends with one ends at a word edge. */
export const WORD = 1;
/** Han, kana, hangul: no edges. */
export const HAN = 2;
/** Not there for a reader: soft hyphen, zero-width characters, combining accents. */
export const DROPPED = 3;
/** Spaces, line breaks, hyphens and dashes: a run of them is one separator. */
export const SEPARATOR = 4;
/** Apostrophes, quotation marks and an editor's brackets: passed over inside a form (Xi’an, 社會「信用」體系, Xi [Jinping]). */
export const QUOTE = 5;
/** Any other sign: only itself. */
export const OTHER = 6;

const CAPITAL = 1 << 16;

/** The class of a unit: one of the constants above. */
export function classOf(unit: TextUnit): number {
  return unit >>> 17;
}

/**
 * Whether a character of the Basic Multilingual Plane is a letter or digit: by the table, since patterns of all scripts
 * take long to compile.
 */
export function isLetter(sign: string): boolean {
  const unitClass = classOf(textUnit(sign.charCodeAt(0)));
  return unitClass === WORD || (unitClass === HAN && !/[\uD800-\uDFFF]/.test(sign));
}

/** The folded code unit. */
export function foldedOf(unit: TextUnit): number {
  return unit & 0xffff;
}

/** Whether the unit was a capital letter. */
export function isCapital(unit: TextUnit): boolean {
  return (unit & CAPITAL) !== 0;
}

/** Units already worked out, 0 for the others: a page touches few, and to fill the table would cost a frame 14 ms. */
const known = new Uint32Array(0x10000);

/** Reads a UTF-16 code unit as a TextUnit. */
export function textUnit(code: number): TextUnit {
  const unit = known[code];
  if (unit !== undefined && unit !== 0) return unit;
  return learnUnit(code);
}

function learnUnit(code: number): TextUnit {
  const unit = workOut(code);
  known[code] = unit;
  return unit;
}

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
/** Latin letters with accents, all but two of them. */
const ACCENTED_FIRST = 0xc0;
const ACCENTED_LAST = 0x24f;
const TIMES_OR_DIVIDED = "×÷";
/** Extension A and the unified ideographs. */
const HAN_FIRST = 0x3400;
const HAN_LAST = 0x9fff;
const APOSTROPHES = "'’‘ʼ′`´";
const QUOTATION_MARKS = '"“”„「」『』《》〈〉«»[]';
/** Between the parts of a foreign name in Chinese: 爱德华·斯诺登. */
const MIDDLE_DOTS = "·•‧・∙⋅･";
/** Soft hyphen, zero-width and direction marks, word joiner, byte order mark; accents and variation selectors. */
const INVISIBLE = /^(?:[\u00AD\u200B-\u200F\u2060\uFEFF]|[\u0300-\u036F]|[\uFE00-\uFE0F])$/;
/** White space and every dash but the bar of quotations. */
const SEPARATING = /^[\s\u0085\-\u2010-\u2014\u2212\uFE58\uFE63]$/;
/** With the high surrogates of the Han extensions; a low surrogate counts as OTHER, which no form begins with. */
const HAN_LIKE =
  /^[\u2E80-\u2FDF\u3005-\u3007\u3041-\u30FA\u30FC-\u30FF\uAC00-\uD7AF\uD840-\uD88D\uF900-\uFAFF]$/;
const WORD_LIKE = /^[\p{L}\p{N}\p{M}]$/u;
const ACCENTED_LATIN = /^\p{Script=Latin}$/u;
/** Latin letters that Unicode does not take apart into a letter and an accent. */
const UNDECOMPOSED: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ħ: "h", ı: "i", ŧ: "t" };

function workOut(code: number): TextUnit {
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) return textUnit(code - FULL_WIDTH_SHIFT);
  // Most of what is met: told without the patterns below, the last of which take long to compile.
  const quick = QUICK_FOLD[code] ?? 0;
  if (quick > 0) return pack(WORD, quick) | (quick === code ? 0 : CAPITAL);
  if (code >= HAN_FIRST && code <= HAN_LAST) return pack(HAN, simplify(code));
  const sign = String.fromCharCode(code);
  if (code >= ACCENTED_FIRST && code <= ACCENTED_LAST && !TIMES_OR_DIVIDED.includes(sign))
    return foldAccented(sign);
  if (INVISIBLE.test(sign)) return pack(DROPPED, code);
  if (SEPARATING.test(sign)) return pack(SEPARATOR, 0x20);
  if (APOSTROPHES.includes(sign)) return pack(QUOTE, 0x27);
  if (QUOTATION_MARKS.includes(sign)) return pack(QUOTE, 0x22);
  if (MIDDLE_DOTS.includes(sign)) return pack(OTHER, 0xb7);
  if (HAN_LIKE.test(sign)) return pack(HAN, simplify(code));
  if (quick === 0 || !WORD_LIKE.test(sign)) return pack(OTHER, code);
  return workOutLetter(sign);
}

function workOutLetter(sign: string): TextUnit {
  const small = smallOf(sign);
  if (ACCENTED_LATIN.test(small)) return foldAccented(sign);
  return pack(WORD, small.charCodeAt(0)) | (small === sign ? 0 : CAPITAL);
}

function foldAccented(sign: string): TextUnit {
  const small = smallOf(sign);
  const base = UNDECOMPOSED[small] ?? small.normalize("NFD");
  return pack(WORD, base.charCodeAt(0)) | (small === sign ? 0 : CAPITAL);
}

/** İ becomes an i and a dot. */
function smallOf(sign: string): string {
  return sign.toLowerCase().charAt(0);
}

function pack(unitClass: number, folded: number): TextUnit {
  return (unitClass << 17) | folded;
}

/** What QUICK_FOLD says of a unit it doesn't tell more of. */
export const LOOK_UP = -1;

/**
 * The folded unit of ASCII letters and digits, 0 for other ASCII, LOOK_UP for all else: one load for nearly every
 * character of English text, in place of the two of textUnit.
 */
export const QUICK_FOLD: Int8Array = makeQuickFold();

/** Fills in letters and digits without textUnit, whose patterns would cost every frame their compilation. */
function makeQuickFold(): Int8Array {
  const table = new Int8Array(0x10000).fill(LOOK_UP).fill(0, 0, 0x80);
  for (let digit = 0x30; digit <= 0x39; digit++) table[digit] = digit;
  for (let letter = 0x61; letter <= 0x7a; letter++) {
    table[letter] = letter;
    table[letter - 0x20] = letter;
  }
  return table;
}
