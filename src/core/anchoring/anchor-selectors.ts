import { agreement, isEnclosed } from "./context-agreement.ts";
import { hadTwins, MOST_CONTEXT } from "./describe-target.ts";
import { type ExactMatch, findExact, SAME_AGREEMENT } from "./find-exact.ts";
import type { Sought } from "./find-exact-places.ts";
import { FIRST_IDEOGRAPH } from "./ink-unit.ts";
import { LEAST_LIKENESS, type QuoteMatch } from "./match-in-window.ts";
import { matchQuote } from "./match-quote.ts";
import { inkIndex, inkOf, type RootText, rawSpan, readRootTextInSteps } from "./root-text.ts";
import type { AnchorResult, TextQuoteSelector, TextSelectors, TextSpan } from "./selectors.ts";
import { visibleText } from "./visible-text.ts";

/** What anchoring may use up. */
export interface AnchorLimits {
  /** Asked between steps; once true, a passage that wasn't found yet is orphaned with the reason `deadline`. */
  readonly isTimeUp: () => boolean;
}

/** Agreement of the context at which the kept position is taken without a look at the rest of the page. */
const SURE_AGREEMENT = 0.75;
/** Least agreement for a passage that had twins on its page, or says little: with less it is another one. */
const TWIN_AGREEMENT = 0.3;
/** A passage of fewer units of ink says little by itself; a Chinese character counts twice. */
const SHORT = 8;
/**
 * Least likeness of changed words where none of the context agrees: there, all but the same words are another passage.
 * What agrees of the context is set against it, down to LEAST_LIKENESS.
 */
const STRANGE_LIKENESS = 0.95;
const CONTEXT_BONUS = 0.75;
/** Characters of a context that are read, more than MOST_CONTEXT units of ink take: it may come from anywhere. */
const READ_CONTEXT = 4 * MOST_CONTEXT;

/**
 * Finds a kept passage again, from the cheap ways to the dear ones: at its position, to the letter by its context, then
 * with changed words. Yields between steps of at most some 5 ms.
 */
export function* anchorSelectors(
  text: RootText,
  { quote, position }: TextSelectors,
  { isTimeUp }: AnchorLimits,
): Generator<void, AnchorResult> {
  const exact = yield* readRootTextInSteps(quote.exact, []);
  if (exact.ink === "") return { status: "orphaned", reason: "gone" };
  const expected = inkIndex(text, position.start);
  const sought = { exact, ink: exact.ink, ...readContext(quote), expected };
  if (standsAtPosition(text, sought, position)) return anchored(position);
  const { best, isOnlyOne } = yield* findExact(text, sought, isTimeUp);
  const isDoubtful = hadTwins(sought) || saysLittle(exact.ink);
  const least = isDoubtful ? TWIN_AGREEMENT : 0;
  const found = best !== null && best.agreement >= least ? best : null;
  if (found !== null && (!isDoubtful || isEnclosed(text.ink, found.place, sought) || isTimeUp())) {
    return tellExact(text, found, position);
  }
  const changed = isTimeUp() ? null : yield* matchQuote(text, sought, isTimeUp);
  if (found !== null && !isOwnPlace(changed, found)) return tellExact(text, found, position);
  if (changed !== null && isSame(changed, least)) return tellChanged(text, changed);
  if (isTimeUp()) return { status: "orphaned", reason: "deadline" };
  return { status: "orphaned", reason: isOnlyOne ? "gone" : "ambiguous" };
}

function readContext({ prefix, suffix }: TextQuoteSelector): { prefix: string; suffix: string } {
  return {
    prefix: inkOf(prefix.slice(-READ_CONTEXT)).slice(-MOST_CONTEXT),
    suffix: inkOf(suffix.slice(0, READ_CONTEXT)).slice(0, MOST_CONTEXT),
  };
}

function standsAtPosition(text: RootText, sought: Sought, position: TextSpan): boolean {
  const place = { start: sought.expected, end: sought.expected + sought.ink.length };
  return (
    text.ink.startsWith(sought.ink, place.start) &&
    inkIndex(text, position.end) === place.end &&
    agreement(text.ink, place, sought) >= SURE_AGREEMENT
  );
}

function saysLittle(ink: string): boolean {
  let weight = 0;
  for (let at = 0; at < ink.length && weight < SHORT; at++) {
    weight += ink.charCodeAt(at) < FIRST_IDEOGRAPH ? 1 : 2;
  }
  return weight < SHORT;
}

/** Whether the passage's old surroundings enclose something else than the place found to the letter: that is a twin. */
function isOwnPlace(changed: QuoteMatch | null, { place }: ExactMatch): boolean {
  return (
    changed?.isEnclosed === true && (changed.place.start !== place.start || changed.place.end !== place.end)
  );
}

function isSame({ agreement, likeness }: QuoteMatch, least: number): boolean {
  if (agreement < least) return false;
  return likeness >= Math.max(LEAST_LIKENESS, STRANGE_LIKENESS - CONTEXT_BONUS * agreement);
}

function anchored({ start, end }: TextSpan): AnchorResult {
  return { status: "anchored", span: { start, end } };
}

function tellExact(text: RootText, { place, agreement }: ExactMatch, kept: TextSpan): AnchorResult {
  // The kept span itself where it still covers the passage: with the white space the reader took along.
  const isKept = inkIndex(text, kept.start) === place.start && inkIndex(text, kept.end) === place.end;
  const span = isKept ? { start: kept.start, end: kept.end } : rawSpan(text, place.start, place.end);
  return agreement >= SAME_AGREEMENT
    ? anchored(span)
    : { status: "moved", span, found: visibleText(text, span) };
}

function tellChanged(text: RootText, { place }: QuoteMatch): AnchorResult {
  const span = rawSpan(text, place.start, place.end);
  return { status: "moved", span, found: visibleText(text, span) };
}
