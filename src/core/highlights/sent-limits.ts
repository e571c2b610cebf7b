/**
 * What a message may hold: far more than a highlight, so that a passage or note that is too long is refused by
 * make-highlight.ts with a reason a reader understands, yet not so much that a hostile process could fill the memory.
 */
export const SENT_LIMITS = {
  /** UTF-16 units of any text. */
  mostText: 4_000_000,
  /** Items of any list. */
  mostItems: 2_000,
} as const;
