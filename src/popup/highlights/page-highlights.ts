import type { Highlight, HighlightId, SightingStatus } from "../../core/model/highlight.ts";
import type { FrameReply } from "../../messaging/call-content.ts";
import type { FrameHighlight } from "../../messaging/content-api.ts";

/** A highlight of the open page, and where it stands. */
export interface PageHighlight {
  readonly highlight: Highlight;
  /** Null where no frame has said yet. */
  readonly status: SightingStatus | "seeking" | null;
  /** Whether other words were found in its place. */
  readonly isReworded: boolean;
  /** The frame that speaks of it; null for none. */
  readonly frameId: number | null;
}

/** The best a frame can say of a highlight first: several frames may show the same article. */
const RANK = ["anchored", "moved", "seeking", "orphaned"] as const;

/**
 * The highlights of a tab: those its frames speak of, in their order, the top frame's first; then those kept of its
 * page that no frame has spoken of.
 */
export function combineHighlights(
  stored: readonly Highlight[],
  replies: readonly FrameReply<readonly FrameHighlight[]>[],
): readonly PageHighlight[] {
  const found = new Map<HighlightId, PageHighlight & { readonly rank: number }>();
  for (const { frameId, value } of [...replies].sort((one, other) => one.frameId - other.frameId)) {
    for (const { highlight, status, found: text } of value) {
      const rank = RANK.indexOf(status);
      const before = found.get(highlight.id);
      if (before && before.rank <= rank) continue;
      found.set(highlight.id, { highlight, status, isReworded: text !== null, frameId, rank });
    }
  }
  const known = new Map(stored.map((highlight) => [highlight.id, highlight]));
  return [
    // What is stored is newer than what a frame has in hand.
    ...[...found.values()].map(({ rank: _, ...each }) => ({
      ...each,
      highlight: known.get(each.highlight.id) ?? each.highlight,
    })),
    ...stored
      .filter(({ id }) => !found.has(id))
      .map((highlight) => ({ highlight, status: null, isReworded: false, frameId: null })),
  ];
}
