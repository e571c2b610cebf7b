import { MOST_ADDRESS } from "./parse-address.ts";

/** What a highlight may hold. Lengths are UTF-16 units. What is longer is refused with a message, never cut silently. */
export const HIGHLIGHT_LIMITS = {
  /** Visible characters: one alone stands on every page a thousand times. */
  leastQuote: 2,
  /** Some eight pages of print; a megabyte would be a copy of the page, and slow every search for it. */
  mostQuote: 20_000,
  mostAddress: MOST_ADDRESS,
  mostNote: 20_000,
  mostTags: 50,
  mostTag: 100,
  /** A title is for the reader's eye: the one field that is cut, with a sign. */
  mostTitle: 500,
  /** Prefix and suffix, each. */
  mostContext: 500,
  mostEntities: 200,
  mostShadowHosts: 20,
  mostLineage: 50,
} as const;
