/** How a name answers a query, best first. */
export const MATCH_RANKS = [
  /** It is the query, in any script. */
  "exact",
  /** It begins with it. */
  "prefix",
  /** One of its words does. */
  "word",
  /** It holds it, in Chinese, which parts no words. */
  "inside",
  /** Its pinyin is the query, begins with it, or holds it from a syllable on. */
  "sound",
  "soundPrefix",
  "syllable",
  /** The first letters of its syllables begin with it. */
  "initials",
  /** Its pinyin answers, but for the tones. */
  "otherTones",
  /** Each of the query's words begins some word of the entity's names. */
  "words",
  /** It is the query but for typing errors, or it begins with it, or a word of it does: so many. */
  "nearly1",
  "near1",
  "nearly2",
  "near2",
  "nearly3",
  "near3",
  "nearly4",
  "near4",
] as const;
export type MatchRank = (typeof MATCH_RANKS)[number];

/** Where a rank stands, 0 for the best. */
export function placeOfRank(rank: MatchRank): number {
  return MATCH_RANKS.indexOf(rank);
}

/** Whether a match is but a guess: what it answers with holds typing errors. */
export function isNearRank(rank: MatchRank): boolean {
  return placeOfRank(rank) >= placeOfRank("nearly1");
}

/** The place of a match with so many typing errors, from 1 on; all that are too many are one. */
export function placeOfErrors(errors: number, isWhole: boolean): number {
  return Math.min(placeOfRank(isWhole ? "nearly1" : "near1") + 2 * (errors - 1), MATCH_RANKS.length - 1);
}
