import type { HighlightTarget } from "../../core/model/highlight.ts";
import type { FoundPassage } from "./seek-passage.ts";

/** How many passages are remembered: those of the selection at hand, and of deletes that may be undone. */
const MOST = 20;

/**
 * Where passages stand that were just described or let go: one that is kept, or brought back, is painted there at once,
 * without a search.
 */
export interface RecentRanges {
  note(target: HighlightTarget, range: Range): void;
  /** The place of a target; null if it is not remembered, or its text has changed since. */
  find(target: HighlightTarget): FoundPassage | null;
}

/** Builds an empty memory. */
export function createRecentRanges(): RecentRanges {
  const ranges = new Map<string, { readonly range: Range; readonly text: string }>();
  return {
    note: (target, range) => {
      const key = JSON.stringify(target);
      ranges.delete(key);
      ranges.set(key, { range: range.cloneRange(), text: range.toString() });
      for (const oldest of ranges.keys()) {
        if (ranges.size <= MOST) break;
        ranges.delete(oldest);
      }
    },
    find: (target) => {
      const known = ranges.get(JSON.stringify(target));
      if (!known?.range.startContainer.isConnected || known.range.toString() !== known.text) return null;
      return { status: "anchored", range: known.range.cloneRange(), found: null };
    },
  };
}
