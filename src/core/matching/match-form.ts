import { placeLength } from "../lexicon/lexicon-format.ts";
import { poolUnit } from "../lexicon/read-lexicon.ts";
import {
  classOf,
  DROPPED,
  foldedOf,
  HAN,
  isCapital,
  QUICK_FOLD,
  QUOTE,
  SEPARATOR,
  textUnit,
  WORD,
} from "../lexicon/text-unit.ts";
import type { CaseRule } from "../model/entity.ts";

/** A surface form where it stands in a lexicon's pool. */
export interface PooledForm {
  readonly pool: Uint8Array;
  readonly place: number;
  readonly case: CaseRule;
}

/**
 * Whether a form (see foldForm) stands in a text at `start`: the offset after its last character, or -1. Folding is
 * done on the fly, so offsets are the raw text's: characters without a look of their own are passed over, apostrophes
 * may be missing on either side, and a run of spaces, one line break or hyphens counts as the one separator the form
 * has. Words may be parted by a hyphen at the end of a line, Chinese characters by the line break alone.
 */
export function matchForm(text: string, start: number, form: PooledForm): number {
  const length = placeLength(form.place);
  let at = start;
  let before = 0;
  for (let index = 0; index < length; index++) {
    const wanted = textUnit(poolUnit(form.pool, form.place, index));
    const wantedClass = classOf(wanted);
    if (wantedClass === QUOTE) continue;
    // Nothing to pass over before a plain letter.
    if (index > 0 && !((QUICK_FOLD[text.charCodeAt(at)] ?? 0) > 0))
      at = skipBetween(text, at, before, wantedClass);
    before = wantedClass;
    if (wantedClass === SEPARATOR) {
      const next = skipSeparators(text, at);
      if (next === at) return -1;
      at = next;
      continue;
    }
    if (at >= text.length) return -1;
    const found = textUnit(text.charCodeAt(at));
    if (foldedOf(found) !== foldedOf(wanted)) return -1;
    if (isCapital(found) !== isCapital(wanted) && !mayDiffer(form, index, isCapital(found))) return -1;
    at++;
  }
  return at;
}

/** Whether a letter may be in the other case: titles are also set as Made In China 2025, and MADE IN CHINA 2025. */
function mayDiffer(form: PooledForm, index: number, isFoundCapital: boolean): boolean {
  if (form.case === "any") return true;
  if (form.case === "name") return index > 0 || isFoundCapital;
  return index > 0 && isFoundCapital && hasSeparator(form);
}

function hasSeparator(form: PooledForm): boolean {
  for (let index = 0; index < placeLength(form.place); index++)
    if (classOf(textUnit(poolUnit(form.pool, form.place, index))) === SEPARATOR) return true;
  return false;
}

/** Past what a reader doesn't see, or takes for nothing, between two characters of a form. */
function skipBetween(text: string, from: number, before: number, wanted: number): number {
  const at = skipUnseen(text, from);
  if (before === WORD && wanted === WORD) return skipUnseen(text, skipHyphenation(text, at));
  if (before === HAN && wanted === HAN) return skipUnseen(text, skipWrap(text, at));
  const isMixed = (before === HAN && wanted === WORD) || (before === WORD && wanted === HAN);
  return isMixed ? skipUnseen(text, skipSeparators(text, at)) : at;
}

function skipUnseen(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unitClass = classOf(textUnit(text.charCodeAt(at)));
    if (unitClass !== DROPPED && unitClass !== QUOTE) break;
  }
  return at;
}

/** White space with one line break in it. */
const WRAP = /[ \t\r\u3000]*\n[ \t\r\u3000]*(?![ \t\r\u3000\n])/y;

/** Past a line break inside a paragraph and the white space around it; nowhere where there is none. */
function skipWrap(text: string, from: number): number {
  WRAP.lastIndex = from;
  return WRAP.test(text) ? WRAP.lastIndex : from;
}

const LINE_FEED = 0x0a;
const HYPHEN_MINUS = 0x2d;
const HYPHEN = 0x2010;

/** Past a hyphen at the end of a line; nowhere where there is none. */
export function skipHyphenation(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code !== HYPHEN_MINUS && code !== HYPHEN) return from;
  const next = skipWrap(text, from + 1);
  return next === from + 1 ? from : next;
}

/** Past a run of separators; nowhere if it holds a blank line, which ends a paragraph. */
function skipSeparators(text: string, from: number): number {
  let at = from;
  let lines = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const unitClass = classOf(textUnit(code));
    if (unitClass !== SEPARATOR && unitClass !== DROPPED) break;
    if (code === LINE_FEED && ++lines > 1) return from;
  }
  return at;
}

/** The last code unit of a form: its class says whether the form ends at a word edge. */
export function lastUnitOf(form: PooledForm): number {
  return poolUnit(form.pool, form.place, placeLength(form.place) - 1);
}
