import type { Highlight, HighlightId } from "../model/highlight.ts";
import { contentTexts, isSameContent } from "./same-highlight.ts";
import { stableId } from "./stable-id.ts";

/** One highlight on both sides. */
export interface HighlightPair {
  readonly mine: Highlight;
  readonly theirs: Highlight;
}

/** Both sides changed it: `variant` is theirs under an id of its own, to be kept beside mine. */
export interface ContestedHighlight extends HighlightPair {
  readonly variant: Highlight;
}

/** What an import would do, each highlight in one list. */
export interface MergePlan {
  /** Not here yet. */
  readonly added: readonly Highlight[];
  /** Only theirs changed since the two were one. */
  readonly updated: readonly HighlightPair[];
  /** The same here, or an older copy of what is here. */
  readonly unchanged: readonly HighlightPair[];
  readonly both: readonly ContestedHighlight[];
}

type Verdict = "updated" | "unchanged" | "both";

/**
 * Compares what comes in with what is here, by id. `lineage` tells an older copy from one that went another way: where
 * neither side knows the other's version, both changed. What comes in twice is taken one after the other.
 */
export function planMerge(
  current: ReadonlyMap<HighlightId, Highlight>,
  incoming: readonly Highlight[],
): MergePlan {
  const added = new Map<HighlightId, Highlight>();
  const updated = new Map<HighlightId, HighlightPair>();
  const both = new Map<HighlightId, ContestedHighlight>();
  const unchanged: HighlightPair[] = [];
  for (const theirs of incoming) {
    const before = current.get(theirs.id);
    const mine = updated.get(theirs.id)?.theirs ?? added.get(theirs.id) ?? before;
    if (mine === undefined) {
      added.set(theirs.id, theirs);
      continue;
    }
    const verdict = compareVersions(mine, theirs);
    if (verdict === "unchanged") unchanged.push({ mine, theirs });
    else if (verdict === "both") {
      const contested = { mine, theirs, variant: variantOf(mine, theirs) };
      both.set(contested.variant.id, contested);
    } else if (before === undefined) added.set(theirs.id, theirs);
    else updated.set(theirs.id, { mine: before, theirs });
  }
  for (const [id, { mine, theirs }] of both) {
    // Kept beside mine by an earlier import of the same file, or by the side it comes from.
    if (!current.has(id) && !added.has(id)) continue;
    both.delete(id);
    unchanged.push({ mine, theirs });
  }
  return { added: [...added.values()], updated: [...updated.values()], unchanged, both: [...both.values()] };
}

function compareVersions(mine: Highlight, theirs: Highlight): Verdict {
  if (isSameContent(mine, theirs)) return "unchanged";
  if (mine.lineage.includes(theirs.modified)) return "unchanged";
  return theirs.lineage.includes(mine.modified) ? "updated" : "both";
}

/** Theirs as a highlight of its own. Its id is made of what it says, so that the next import finds it there. */
function variantOf(mine: Highlight, theirs: Highlight): Highlight {
  return {
    ...theirs,
    id: stableId("variant", mine.id, theirs.modified, ...contentTexts(theirs)),
    variantOf: mine.id,
  };
}
