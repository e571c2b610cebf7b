import { markMatches } from "../../../core/search/mark-matches.ts";

/** A part of a quote, and whether something was left out on either side. */
export interface CutQuote {
  readonly text: string;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Characters shown before the first match of a long quote. */
const LEAD = 80;

/** As much of a quote as a list shows: its beginning or, where a search found something farther on, that place. */
export function cutQuote(quote: string, terms: readonly string[], most: number): CutQuote {
  if (quote.length <= most) return { text: quote, isCutBefore: false, isCutAfter: false };
  const match = firstMatch(quote, terms);
  const start = match < most - LEAD ? 0 : wordStart(quote, match - LEAD);
  const end = wordEnd(quote, start + most);
  return { text: quote.slice(start, end), isCutBefore: start > 0, isCutAfter: end < quote.length };
}

function firstMatch(quote: string, terms: readonly string[]): number {
  let at = 0;
  for (const { text, isMatch } of markMatches(quote, terms)) {
    if (isMatch) return at;
    at += text.length;
  }
  return 0;
}

/** The end of a word at or before an offset; Chinese, which has no spaces, is cut between characters. */
function wordEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.lastIndexOf(" ", offset);
  return space > offset - 30 ? space : offset - (isHighSurrogate(text, offset - 1) ? 1 : 0);
}

function wordStart(text: string, offset: number): number {
  const space = text.indexOf(" ", offset);
  if (space >= 0 && space < offset + 30) return space + 1;
  return offset + (isHighSurrogate(text, offset - 1) ? 1 : 0);
}

function isHighSurrogate(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at));
}
