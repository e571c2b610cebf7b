import { inkIndex, type RootText, rawOffset, rawSpan } from "./root-text.ts";
import type { TextSelectors, TextSpan } from "./selectors.ts";
import { splitsPair } from "./surrogates.ts";
import { visibleText } from "./visible-text.ts";

/** Units of ink in the context on either side: what others store too, and enough to know a place again by. */
const CONTEXT = 32;
/** The same for a passage that stands more than once on its page: of its copies the context alone tells which. */
const TWIN_CONTEXT = 48;
/** Where that much stands around a copy too, it is doubled up to this. */
export const MOST_CONTEXT = 192;

/** Describes a passage. Null if there is nothing to see in it. */
export function describeTarget(text: RootText, span: TextSpan): TextSelectors | null {
  const start = inkIndex(text, span.start);
  const end = inkIndex(text, span.end);
  if (start >= end) return null;
  const reach = contextLength(text.ink, start, end);
  const passage = rawSpan(text, start, end);
  let from = Math.max(0, start - reach);
  let to = Math.min(text.ink.length, end + reach);
  if (splitsPair(text.ink, from)) from--;
  if (splitsPair(text.ink, to)) to++;
  return {
    quote: {
      exact: visibleText(text, passage),
      prefix: visibleText(text, { start: rawOffset(text, from), end: passage.start }),
      suffix: visibleText(text, { start: passage.end, end: rawSpan(text, end, to).end }),
    },
    position: { start: span.start, end: span.end },
  };
}

function contextLength(ink: string, start: number, end: number): number {
  if (isUnique(ink, ink.slice(start, end))) return CONTEXT;
  let reach = TWIN_CONTEXT;
  while (reach < MOST_CONTEXT && !isUnique(ink, ink.slice(Math.max(0, start - reach), end + reach)))
    reach *= 2;
  return reach;
}

function isUnique(ink: string, piece: string): boolean {
  return ink.indexOf(piece) === ink.lastIndexOf(piece);
}

/**
 * Whether a passage had twins on its page, told from the context kept with it: so the selectors stay W3C's own, and a
 * passage from elsewhere with a long context is only asked to agree with more of it.
 */
export function hadTwins({ prefix, suffix }: { readonly prefix: string; readonly suffix: string }): boolean {
  return Math.max(prefix.length, suffix.length) > (CONTEXT + TWIN_CONTEXT) / 2;
}
