import type { Highlight, Refusal } from "../model/highlight.ts";
import { HIGHLIGHT_LIMITS } from "./highlight-limits.ts";

/** White space, controls, soft hyphens and their like: what a reader doesn't see of a text. */
const UNSEEN = /[\s\p{Cc}\p{Cf}]/gu;

/** What can be too short or too long in a highlight. */
export type LimitedParts = Pick<Highlight, "note" | "tags"> & {
  readonly exact: string;
};

/** Why these can't be kept; null where they can. The tags are tidy. */
export function findRefusal({ exact, note, tags }: LimitedParts): Refusal | null {
  // First, since counting what is seen of a megabyte takes its time.
  if (exact.length > HIGHLIGHT_LIMITS.mostQuote) return "quote-too-long";
  if ([...exact.replace(UNSEEN, "")].length < HIGHLIGHT_LIMITS.leastQuote) return "quote-too-short";
  if (note.length > HIGHLIGHT_LIMITS.mostNote) return "note-too-long";
  if (tags.length > HIGHLIGHT_LIMITS.mostTags) return "too-many-tags";
  if (tags.some((tag) => tag.length > HIGHLIGHT_LIMITS.mostTag)) return "tag-too-long";
  return null;
}
