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

/** How much text around a place is looked at, to the length of the context kept: some may have been put in. */
const REACH = 1.4;
/** The share of a context's units that may differ; two unrelated texts differ in about seven of ten. */
const MOST_ERRORS = 0.6;

/**
 * How far the text around a place is the text that stood around the passage: 0 if neither side is, 1 if both are. The
 * best of the kept context near by counts, so that a word put in or taken out between doesn't spoil the rest.
 */
export function agreement(ink: string, place: Place, { prefix, suffix }: Context): number {
  const before = ink.slice(Math.max(0, place.start - Math.ceil(prefix.length * REACH)), place.start);
  const after = ink.slice(place.end, place.end + Math.ceil(suffix.length * REACH));
  if (prefix === "" && suffix === "") return 1;
  if (prefix === "") return sideAgreement(after, suffix);
  if (suffix === "") return sideAgreement(before, prefix);
  return (sideAgreement(before, prefix) + sideAgreement(after, suffix)) / 2;
}

function sideAgreement(text: string, kept: string): number {
  if (text.includes(kept)) return 1;
  const best = search(text, kept, Math.floor(kept.length * MOST_ERRORS))[0];
  return best === undefined ? 0 : 1 - best.errors / kept.length;
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
