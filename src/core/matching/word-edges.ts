import type { PluralRule } from "../lexicon/surface-form.ts";
import { classOf, DROPPED, textUnit, WORD } from "../lexicon/text-unit.ts";

/** Where a match ends after its plural, and whether it has one. */
export interface FormEnd {
  readonly end: number;
  readonly isPlural: boolean;
}

/**
 * Checks the edge after a form that ends with a letter or digit: no word character may follow, but for a plural ending
 * where the form allows it. Null if the form ends inside a word.
 */
export function endAtEdge(text: string, end: number, plural: PluralRule): FormEnd | null {
  const next = seenFrom(text, end);
  if (!isWordAt(text, next)) return { end, isPlural: false };
  if (plural === "none" || text[next] !== "s") return null;
  return isWordAt(text, seenFrom(text, next + 1)) ? null : { end: next + 1, isPlural: true };
}

/** Whether more of a number or an abbreviation stands before: the `5G` of `2.5G` is none, nor the `C.A.C.` of `R.C.A.C.` */
export function isCutShort(text: string, start: number): boolean {
  return /^(?:\d[.,]\d|[A-Z]\.[A-Z]\.)/.test(text.slice(Math.max(0, start - 2), start + 2));
}

function isWordAt(text: string, index: number): boolean {
  return index < text.length && classOf(textUnit(text.charCodeAt(index))) === WORD;
}

function seenFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOf(textUnit(text.charCodeAt(at))) === DROPPED) at++;
  return at;
}
