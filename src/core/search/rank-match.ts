/** How well a name answers a query, best first. */
export const MATCH_RANKS = ["exact", "prefix", "word", "inside", "loose"] as const;
export type MatchRank = (typeof MATCH_RANKS)[number];

/**
 * Ranks a name against a query, both folded: the whole name, its beginning, the beginning of a word in it, somewhere
 * inside a Chinese name (which has no words to begin), or none of these (typing errors, words apart).
 */
export function rankMatch(query: string, name: string): MatchRank {
  if (name === query) return "exact";
  if (name.startsWith(query)) return "prefix";
  const at = name.indexOf(query);
  if (at < 0) return "loose";
  if (/\p{Script=Han}/u.test(query)) return "inside";
  return findsWordStart(query, name) ? "word" : "loose";
}

function findsWordStart(query: string, name: string): boolean {
  for (let at = name.indexOf(query); at >= 0; at = name.indexOf(query, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(name.charAt(at - 1))) return true;
  }
  return false;
}
