import { agreement, type Context } from "./context-agreement.ts";
import { findBeginnings } from "./find-beginnings.ts";
import { gramsOf } from "./gram-index.ts";
import { LONGEST, SHORTEST } from "./list-places.ts";
import { matchInWindow, type QuoteMatch } from "./match-in-window.ts";
import { type RootText, rawSpan } from "./root-text.ts";
import { countWords } from "./word-likeness.ts";
import { wordsOf } from "./words.ts";

/** A passage to be found though its words may have changed. */
export interface ChangedQuote extends Context {
  readonly exact: RootText;
  /** Where in the page's ink it would begin if nothing had moved. */
  readonly expected: number;
}

/** Units of ink above which a passage is looked for by its two ends, so that no window costs more than some 5 ms. */
const LONG = 600;
/** Units of either end of a long passage that are looked for, and of the passage next to it that are their context. */
const END = 300;
const CONTEXT = 32;
/** What the context counts against the words where places are compared: a twin has the words, not the context. */
const CONTEXT_WEIGHT = 0.5;

/** The likeliest place of a changed passage; null if nothing on the page is like it. A step for each place looked at. */
export function* matchQuote(
  text: RootText,
  quote: ChangedQuote,
  isTimeUp: () => boolean,
): Generator<void, QuoteMatch | null> {
  const { length } = quote.exact.ink;
  if (length <= LONG) return yield* matchPart(text, quote, { part: { start: 0, end: length }, isTimeUp });
  const head = yield* matchPart(text, quote, { part: { start: 0, end: END }, isTimeUp });
  if (head === null) return null;
  const tail = yield* matchPart(text, quote, { part: { start: length - END, end: length }, isTimeUp });
  if (tail === null) return null;
  const place = { start: head.place.start, end: tail.place.end };
  const times = (place.end - place.start) / length;
  if (times < SHORTEST || times > LONGEST) return null;
  return {
    place,
    likeness: Math.min(head.likeness, tail.likeness),
    agreement: agreement(text.ink, place, quote),
    isEnclosed: head.isEnclosed || tail.isEnclosed,
  };
}

interface PartSearch {
  /** The part of the passage's ink to look for. */
  readonly part: { readonly start: number; readonly end: number };
  readonly isTimeUp: () => boolean;
}

function* matchPart(
  text: RootText,
  { exact, prefix, suffix, expected }: ChangedQuote,
  { part, isTimeUp }: PartSearch,
): Generator<void, QuoteMatch | null> {
  const { start, end } = rawSpan(exact, part.start, part.end);
  const quote = {
    ink: exact.ink.slice(part.start, part.end),
    words: countWords(wordsOf(exact.raw.slice(start, end))),
    prefix: part.start === 0 ? prefix : exact.ink.slice(part.start - CONTEXT, part.start),
    suffix: part.end === exact.ink.length ? suffix : exact.ink.slice(part.end, part.end + CONTEXT),
  };
  const index = yield* gramsOf(text);
  const wanted = quote.prefix + quote.ink + quote.suffix;
  const reach = wanted.length + Math.ceil(quote.ink.length * (LONGEST - 1));
  let best: QuoteMatch | null = null;
  for (const beginning of findBeginnings(index, wanted, expected + part.start - quote.prefix.length)) {
    yield;
    if (isTimeUp()) break;
    const window = { start: Math.max(0, beginning.start), end: beginning.end + reach };
    const match = matchInWindow(text, quote, window);
    if (match !== null && (best === null || rank(match) > rank(best))) best = match;
  }
  return best;
}

/** Orders places: the old surroundings come before all else, even where nothing of the passage is left in them. */
function rank(match: QuoteMatch): number {
  return (match.isEnclosed ? 2 : 0) + match.likeness + CONTEXT_WEIGHT * match.agreement;
}
