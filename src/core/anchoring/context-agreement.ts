import search from "approx-string-match";

/** What stood around a kept passage, as ink. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/** A stretch of a page's ink. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Units of context on either side that are compared: more says no more, but where copies have this much in common. */
const NEAR = 48;
/** Units that may have been put in between the context and the passage. */
const GAP = 48;
/** The share of a context's units that may differ; two unrelated texts differ in about seven of ten. */
const MOST_ERRORS = 0.6;

/**
 * How far the text around a place is the text that stood around the passage: 0 if neither side is, 1 if both are. The
 * best of the kept context near by counts, so that a word put in or taken out between doesn't spoil the rest.
 */
export function agreement(ink: string, place: Place, context: Context): number {
  return compare(ink, place, { prefix: context.prefix.slice(-NEAR), suffix: context.suffix.slice(0, NEAR) });
}

/** The same by all of the context that was kept: what tells copies in like surroundings apart. */
export function wideAgreement(ink: string, place: Place, context: Context): number {
  return compare(ink, place, context);
}

function compare(ink: string, place: Place, { prefix, suffix }: Context): number {
  const before = ink.slice(Math.max(0, place.start - prefix.length - GAP), place.start);
  const after = ink.slice(place.end, place.end + suffix.length + GAP);
  if (prefix === "" && suffix === "") return 1;
  if (prefix === "") return compareSide(after, suffix);
  if (suffix === "") return compareSide(before, prefix);
  return (compareSide(before, prefix) + compareSide(after, suffix)) / 2;
}

function compareSide(text: string, kept: string): number {
  if (text.includes(kept)) return 1;
  const best = search(text, kept, Math.floor(kept.length * MOST_ERRORS))[0];
  return best === undefined ? 0 : 1 - best.errors / kept.length;
}

/** Units of context on both sides that no two places of an ordinary page have in common. */
const PLAIN = 24;

/**
 * Whether what stood before the passage ends where the place begins and what stood after it begins where it ends: then
 * this is its place, whatever stands in it now, and nothing if it was taken out.
 */
export function isEnclosed(ink: string, place: Place, { prefix, suffix }: Context): boolean {
  return (
    prefix.length >= PLAIN &&
    suffix.length >= PLAIN &&
    ink.endsWith(prefix.slice(-PLAIN), place.start) &&
    ink.startsWith(suffix.slice(0, PLAIN), place.end)
  );
}

/** How many units next to a place are those that stood next to the passage, both sides together. */
export function touchingUnits(ink: string, place: Place, { prefix, suffix }: Context): number {
  let before = 0;
  while (
    before < prefix.length &&
    before < place.start &&
    ink.charCodeAt(place.start - 1 - before) === prefix.charCodeAt(prefix.length - 1 - before)
  )
    before++;
  let after = 0;
  while (after < suffix.length && ink.charCodeAt(place.end + after) === suffix.charCodeAt(after)) after++;
  return before + after;
}
