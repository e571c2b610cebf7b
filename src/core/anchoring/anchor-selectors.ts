import { agreement, type Place, wideAgreement } from "./context-agreement.ts";
import { hadTwins } from "./describe-target.ts";
import { findExactPlaces, type Sought } from "./find-exact-places.ts";
import { LEAST_LIKENESS } from "./match-in-window.ts";
import { type ChangedQuote, matchQuote } from "./match-quote.ts";
import { inkIndex, inkOf, type RootText, rawSpan, readRootTextInSteps } from "./root-text.ts";
import type { AnchorResult, TextSelectors, TextSpan } from "./selectors.ts";
import { visibleText } from "./visible-text.ts";
import { isInsideWord } from "./word-edges.ts";

/** What anchoring may use up. */
export interface AnchorLimits {
  /** Asked between steps; once true, a passage that wasn't found yet is orphaned with the reason `deadline`. */
  readonly isTimeUp: () => boolean;
}

/** Agreement of the context at which the kept position is taken without a look at the rest of the page. */
const SURE_AGREEMENT = 0.75;
/** Units of ink around the kept position where an unchanged passage is looked for first: what a banner shifts it by. */
const NEAR = 0x2000;
/** Least agreement for a passage that had twins on its page, or says little: with less it is another one. */
const TWIN_AGREEMENT = 0.4;
/** With less agreement the same words stand in another context, which the reader is told. */
const SAME_AGREEMENT = 0.2;
/** A passage of fewer units says little by itself; a Chinese character counts twice. */
const SHORT = 8;
const FIRST_IDEOGRAPH = 0x2e80;
/**
 * Least likeness of changed words where none of the context agrees: there, all but the same words are another passage.
 * What agrees of the context is set against it, down to LEAST_LIKENESS.
 */
const STRANGE_LIKENESS = 0.95;
const CONTEXT_BONUS = 0.6;

/** Finds a kept passage again, from the cheap ways to the dear ones. Yields between steps of at most some 3 ms. */
export function* anchorSelectors(
  text: RootText,
  { quote, position }: TextSelectors,
  { isTimeUp }: AnchorLimits,
): Generator<void, AnchorResult> {
  const exact = yield* readRootTextInSteps(quote.exact, []);
  const sought = {
    exact,
    ink: exact.ink,
    prefix: inkOf(quote.prefix),
    suffix: inkOf(quote.suffix),
    expected: inkIndex(text, position.start),
  };
  if (exact.ink === "") return { status: "orphaned", reason: "gone" };
  if (standsAtPosition(text, sought, position)) return { status: "anchored", span: position };
  const needed = hadTwins(sought) || weigh(exact.ink) < SHORT ? TWIN_AGREEMENT : 0;
  const places = yield* findNearOrFar(text.ink, sought);
  const best = chooseExact(text, places, sought);
  if (best !== null && best.agreement >= needed && isSound(text, best)) {
    return exactResult(text, best, position);
  }
  const changed = yield* findChanged(text, sought, { needed, isTimeUp });
  if (changed !== null) return changed;
  if (isTimeUp()) return { status: "orphaned", reason: "deadline" };
  return { status: "orphaned", reason: places.length > 1 ? "ambiguous" : "gone" };
}

function standsAtPosition(text: RootText, sought: Sought, position: TextSpan): boolean {
  const place = { start: sought.expected, end: sought.expected + sought.ink.length };
  return (
    text.ink.startsWith(sought.ink, place.start) &&
    inkIndex(text, position.end) === place.end &&
    agreement(text.ink, place, sought) >= SURE_AGREEMENT
  );
}

/** The places near the kept position if one has all of the context, else those of the whole page. */
function* findNearOrFar(ink: string, sought: Sought): Generator<void, Place[]> {
  const start = Math.max(0, sought.expected - NEAR);
  const near = ink.slice(start, sought.expected + sought.ink.length + NEAR);
  const shifted = { ...sought, expected: sought.expected - start };
  const [first] = yield* findExactPlaces(near, shifted, { start: 0, end: near.length });
  if (first !== undefined && wideAgreement(near, first, sought) === 1) {
    return [{ start: start + first.start, end: start + first.end }];
  }
  yield;
  return yield* findExactPlaces(ink, sought, { start: 0, end: ink.length });
}

interface ExactMatch {
  readonly place: Place;
  readonly agreement: number;
}

/** Of the places where the passage stands to the letter the one whose context agrees most. */
function chooseExact({ ink }: RootText, places: readonly Place[], sought: Sought): ExactMatch | null {
  let best: (ExactMatch & { readonly wide: number }) | null = null;
  for (const place of places) {
    const match = {
      place,
      agreement: agreement(ink, place, sought),
      wide: wideAgreement(ink, place, sought),
    };
    if (best === null || match.agreement + match.wide > best.agreement + best.wide) best = match;
  }
  return best;
}

/** Not a piece of longer words that has nothing around it of what stood there. */
function isSound(text: RootText, { place, agreement }: ExactMatch): boolean {
  return agreement >= SAME_AGREEMENT || !(isInsideWord(text, place.start) || isInsideWord(text, place.end));
}

function exactResult(text: RootText, { place, agreement }: ExactMatch, kept: TextSpan): AnchorResult {
  // The kept span itself where it still covers the passage: with the white space the reader took along.
  const isKept = inkIndex(text, kept.start) === place.start && inkIndex(text, kept.end) === place.end;
  const span = isKept ? { start: kept.start, end: kept.end } : rawSpan(text, place.start, place.end);
  if (agreement >= SAME_AGREEMENT) return { status: "anchored", span };
  return { status: "moved", span, found: visibleText(text, span) };
}

interface Needs {
  /** Least agreement of the context. */
  readonly needed: number;
  readonly isTimeUp: () => boolean;
}

function* findChanged(
  text: RootText,
  quote: ChangedQuote,
  { needed, isTimeUp }: Needs,
): Generator<void, AnchorResult | null> {
  const match = isTimeUp() ? null : yield* matchQuote(text, quote, isTimeUp);
  if (match === null || match.agreement < needed) return null;
  if (match.likeness < Math.max(LEAST_LIKENESS, STRANGE_LIKENESS - CONTEXT_BONUS * match.agreement))
    return null;
  const span = rawSpan(text, match.place.start, match.place.end);
  return { status: "moved", span, found: visibleText(text, span) };
}

function weigh(ink: string): number {
  let weight = 0;
  for (let at = 0; at < ink.length && weight < SHORT; at++) {
    weight += ink.charCodeAt(at) < FIRST_IDEOGRAPH ? 1 : 2;
  }
  return weight;
}
