import { placeLength } from "../lexicon/lexicon-format.ts";
import { poolUnit } from "../lexicon/read-lexicon.ts";
import {
  classOf,
  DROPPED,
  foldedOf,
  HAN,
  isCapital,
  QUOTE,
  SEPARATOR,
  textUnit,
} from "../lexicon/text-unit.ts";
import type { CaseRule } from "../model/entity.ts";

/** A surface form where it stands in a lexicon's pool. */
export interface PooledForm {
  readonly pool: Uint8Array;
  readonly place: number;
  readonly case: CaseRule;
}

/**
 * Whether a form stands in a text at `start`: the offset after its last character, or -1. Folding is done on the fly,
 * so offsets are the raw text's: characters without a look of their own are passed over, apostrophes may be missing
 * on either side, and a run of spaces, one line break or hyphens counts as the one separator the form has.
 */
export function matchForm(text: string, start: number, form: PooledForm): number {
  const length = placeLength(form.place);
  let at = start;
  let after = start;
  for (let index = 0; index < length; index++) {
    const wanted = textUnit(poolUnit(form.pool, form.place, index));
    const wantedClass = classOf(wanted);
    if (wantedClass === DROPPED || wantedClass === QUOTE) continue;
    at = skipUnseen(text, at, wantedClass === HAN && index > 0);
    if (wantedClass === SEPARATOR) {
      const next = skipSeparators(text, at);
      if (next === at) return -1;
      at = next;
      index = lastSeparator(form, index, length);
      continue;
    }
    if (at >= text.length) return -1;
    const found = textUnit(text.charCodeAt(at));
    if (foldedOf(found) !== foldedOf(wanted)) return -1;
    if (!isCaseRight(form.case, index, isCapital(wanted), isCapital(found))) return -1;
    at++;
    after = at;
  }
  return after;
}

function isCaseRight(rule: CaseRule, index: number, wanted: boolean, found: boolean): boolean {
  if (rule === "any") return true;
  if (rule === "exact") return wanted === found;
  return index > 0 || found || !wanted;
}

/** Past what a reader doesn't see between two letters; between Chinese characters that is a line break too. */
function skipUnseen(text: string, from: number, betweenHan: boolean): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const unitClass = classOf(textUnit(code));
    const isWrap = betweenHan && code === LINE_FEED && text.charCodeAt(at + 1) !== LINE_FEED;
    if (unitClass !== DROPPED && unitClass !== QUOTE && !isWrap) break;
  }
  return at;
}

const LINE_FEED = 0x0a;

/** Past a run of separators; nowhere if it holds a blank line, which ends a paragraph. */
export function skipSeparators(text: string, from: number): number {
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

function lastSeparator(form: PooledForm, from: number, length: number): number {
  let index = from;
  while (index + 1 < length && classOf(textUnit(poolUnit(form.pool, form.place, index + 1))) === SEPARATOR)
    index++;
  return index;
}

/** The last code unit of a form: its class says whether the form ends at a word edge. */
export function lastUnitOf(form: PooledForm): number {
  return poolUnit(form.pool, form.place, placeLength(form.place) - 1);
}
