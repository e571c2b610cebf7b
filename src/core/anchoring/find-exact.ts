import { agreement, type Place, wideAgreement } from "./context-agreement.ts";
import { findExactPlaces, type Sought } from "./find-exact-places.ts";
import type { RootText } from "./root-text.ts";
import { isInsideWord } from "./word-edges.ts";

/** Where a passage stands to the letter, and how far its surroundings are the old ones. */
export interface ExactMatch {
  readonly place: Place;
  /** From 0 to 1. */
  readonly agreement: number;
}

/** What became of a search to the letter. */
export interface ExactSearch {
  /** The place whose context agrees most; null if there is none. */
  readonly best: ExactMatch | null;
  readonly isOnlyOne: boolean;
}

/** Units of ink around the kept position that are searched first: what a banner or a paragraph shifts a passage by. */
const NEAR = 0x2000;
/** With less agreement it is found in other surroundings. */
export const SAME_AGREEMENT = 0.2;

/** Looks for a passage to the letter. */
export function* findExact(
  text: RootText,
  sought: Sought,
  isTimeUp: () => boolean,
): Generator<void, ExactSearch> {
  const places = yield* findNearOrFar(text.ink, sought, isTimeUp);
  let best: (ExactMatch & { readonly rank: number }) | null = null;
  for (const place of places) {
    const near = agreement(text.ink, place, sought);
    const match = { place, agreement: near, rank: near + wideAgreement(text.ink, place, sought) };
    if (isSound(text, match) && (best === null || match.rank > best.rank)) best = match;
  }
  return { best, isOnlyOne: places.length < 2 };
}

/** The best place near the kept position if it has all of the context, else those of the whole page. */
function* findNearOrFar(ink: string, sought: Sought, isTimeUp: () => boolean): Generator<void, Place[]> {
  const start = Math.max(0, sought.expected - NEAR);
  const near = ink.slice(start, sought.expected + sought.ink.length + NEAR);
  const shifted = { ...sought, expected: sought.expected - start };
  const [first] = yield* findExactPlaces(near, shifted, isTimeUp);
  if (first !== undefined && wideAgreement(near, first, sought) === 1) {
    return [{ start: start + first.start, end: start + first.end }];
  }
  yield;
  return yield* findExactPlaces(ink, sought, isTimeUp);
}

/** Not a piece of longer words that has nothing around it of what stood there. */
function isSound(text: RootText, { place, agreement }: ExactMatch): boolean {
  return agreement >= SAME_AGREEMENT || !(isInsideWord(text, place.start) || isInsideWord(text, place.end));
}
