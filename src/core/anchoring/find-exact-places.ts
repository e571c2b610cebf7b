import { type Context, type Place, touchingUnits } from "./context-agreement.ts";

/** Units of ink compared between two yields: about a tenth of a millisecond. */
const STEP = 100_000;
/** Units of its context that are compared for an occurrence, at the most likely. */
const OVERHEAD = 100;
/** Of many occurrences those that are handed on: the ones with most of the context right next to them. */
const MOST_PLACES = 8;

/** What to look for, as ink, and where it would stand if nothing had moved. */
export interface Sought extends Context {
  readonly ink: string;
  readonly expected: number;
}

/** Where a text stands to the letter in a page's ink: the eight likeliest places seen in time, the best first. */
export function* findExactPlaces(
  ink: string,
  sought: Sought,
  isTimeUp: () => boolean,
): Generator<void, Place[]> {
  const best: { place: Place; rank: number }[] = [];
  let compared = 0;
  for (let at = ink.indexOf(sought.ink); at !== -1; at = ink.indexOf(sought.ink, at + 1)) {
    const place = { start: at, end: at + sought.ink.length };
    // Of places with the same context the nearest to where it was: all the distance counts less than one unit.
    const rank = touchingUnits(ink, place, sought) - Math.abs(at - sought.expected) / (ink.length + 1);
    const behind = best.findIndex((other) => other.rank < rank);
    best.splice(behind === -1 ? best.length : behind, 0, { place, rank });
    if (best.length > MOST_PLACES) best.pop();
    compared += sought.ink.length + OVERHEAD;
    if (compared < STEP) continue;
    compared = 0;
    yield;
    if (isTimeUp()) break;
  }
  return best.map(({ place }) => place);
}
