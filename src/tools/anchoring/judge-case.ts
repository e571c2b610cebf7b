import type { CaseSpan } from "./anchoring-case.ts";

/**
 * How well a case came out. Where the passage is still there: `exact` has the same characters, white space aside;
 * `right` shares at least four fifths of them; `bounds` is the right place with bad ends; `wrong` another place;
 * `falseOrphan` none. Where it is gone: `orphanFound`, or `misAnchored`.
 */
export type Verdict = "exact" | "right" | "bounds" | "wrong" | "falseOrphan" | "orphanFound" | "misAnchored";

/** Shares of the characters of both spans together that are in both of them. */
const RIGHT = 0.8;
const RIGHT_PLACE = 0.3;

/** Characters that don't count: white space, soft hyphens, zero-width characters. */
const UNCOUNTED = /[\s\u00AD\u200B-\u200D\uFEFF]/g;

/** Judges what was found in a page's text; null is an orphan. */
export function judgeCase(text: string, expected: CaseSpan | null, found: CaseSpan | null): Verdict {
  if (expected === null) return found === null ? "orphanFound" : "misAnchored";
  if (found === null) return "falseOrphan";
  const within = { start: Math.max(0, found.start), end: Math.min(text.length, found.end) };
  const both = {
    start: Math.max(within.start, expected.start),
    end: Math.min(within.end, expected.end),
  };
  const shared = countCharacters(text, both);
  const all = countCharacters(text, within) + countCharacters(text, expected) - shared;
  const share = all === 0 ? 0 : shared / all;
  if (share === 1) return "exact";
  if (share >= RIGHT) return "right";
  return share >= RIGHT_PLACE ? "bounds" : "wrong";
}

function countCharacters(text: string, { start, end }: CaseSpan): number {
  return end > start ? text.slice(start, end).replace(UNCOUNTED, "").length : 0;
}
