import type { Result } from "../../core/basics/result.ts";
import { lineageAfter } from "../../core/highlights/change-highlight.ts";
import { reverseChanges } from "../../core/highlights/reverse-changes.ts";
import type { Highlight, HighlightChanges, HighlightId } from "../../core/model/highlight.ts";
import type { Act, ApplyRule } from "../../storage/bulk-highlights.ts";
import type { HighlightStore } from "../../storage/highlight-store.ts";
import type { StorageRefusal } from "../../storage/storage-refusal.ts";
import type { ActOutcome, LibraryActs, SettleOutcome, Undo } from "./library-acts.ts";

/** The acts that the reader's database answers for. */
export type StoredActs = Pick<
  LibraryActs,
  "change" | "remove" | "addTag" | "removeTag" | "keepBoth" | "keepOne"
>;

/** What the acts work with. */
export interface StoredActParts {
  readonly store: HighlightStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Hears of what was just committed, undone acts included. */
  readonly onActs: (acts: readonly Act[]) => void;
}

/** Takes acts back; what was changed since stays, and what is gone for good stays gone. */
export function createUndo(
  { store, onActs }: Pick<StoredActParts, "store" | "onActs">,
  acts: readonly Act[],
  rule: ApplyRule = "each",
): Undo {
  return async () => {
    const undone = await store.undo(acts, rule);
    if (!undone.ok) return { kind: "refused", reason: undone.error };
    onActs(undone.value.acts);
    const isGone = undone.value.acts.length === 0 && acts.every(({ after }) => after === null);
    if (isGone && acts.length > 0) return { kind: "lapsed" };
    return { kind: "undone", left: undone.value.touchedSince };
  };
}

/** The library's acts on the reader's highlights, each with its way back. */
export function createStoredActs({ store, now, onActs }: StoredActParts): StoredActs {
  const undoOf = (acts: readonly Act[], rule?: ApplyRule) => createUndo({ store, onActs }, acts, rule);
  const undoChange =
    (id: HighlightId, changes: HighlightChanges): Undo =>
    async () => {
      const undone = await store.change(id, reverseChanges(changes));
      return undone.kind === "refused" ? undone : { kind: "undone", left: undone.kind === "written" ? 0 : 1 };
    };
  const outcomeOf = (done: Result<{ readonly acts: readonly Act[] }, StorageRefusal>): ActOutcome => {
    if (!done.ok) return { kind: "refused", reason: done.error };
    const { acts } = done.value;
    onActs(acts);
    return { kind: "done", count: acts.length, undo: undoOf(acts) };
  };

  /** All of the acts, or none where one of the two versions is no longer what the reader saw: then both stay. */
  async function applyTogether(acts: readonly Act[]): Promise<SettleOutcome> {
    const done = await store.apply(acts, "together");
    if (!done.ok) return { kind: "refused", reason: done.error };
    if (done.value.touchedSince > 0) return { kind: "changed" };
    onActs(done.value.acts);
    return { kind: "done", count: acts.length, undo: undoOf(acts, "together") };
  }

  /** One alone by its own route: the filter of all pages is made anew only where its page has no other. */
  async function removeOne(id: HighlightId): Promise<ActOutcome | null> {
    const deleted = await store.delete(id);
    if (deleted.kind === "refused") return null;
    const act = { before: deleted.highlight, after: null };
    onActs([act]);
    const undo: Undo = async () => {
      const restored = await store.restore(id);
      if (restored.kind === "refused") {
        return restored.reason === "gone" ? { kind: "lapsed" } : restored;
      }
      onActs([{ before: null, after: act.before }]);
      return { kind: "undone", left: 0 };
    };
    return { kind: "done", count: 1, undo };
  }

  return {
    async change(highlight, changes) {
      const written = await store.change(highlight.id, changes);
      if (written.kind !== "written") return written;
      const { highlight: after } = written;
      onActs([{ before: highlight, after }]);
      // Where another tab has changed another field in the meantime, only this change is taken back.
      const isNext = after.lineage.at(-1) === highlight.modified;
      const undo = isNext ? undoOf([{ before: highlight, after }]) : undoChange(highlight.id, changes);
      return { kind: "done", count: 1, undo };
    },
    async remove(ids) {
      const [only, ...others] = ids;
      const deleted = only !== undefined && others.length === 0 ? await removeOne(only) : null;
      // What is refused to one alone is a damaged row, which only deleteMany takes.
      return deleted ?? outcomeOf(await store.deleteMany(ids));
    },
    addTag: async (ids, tag) => outcomeOf(await store.changeTags(ids, { add: [tag], remove: [] })),
    removeTag: async (ids, tag) => outcomeOf(await store.changeTags(ids, { add: [], remove: [tag] })),
    keepBoth: async (variant) => {
      const after = { ...nextVersion(variant, now()), variantOf: null };
      return applyTogether([{ before: variant, after }]);
    },
    keepOne: async (keep, drop) => {
      // Where the version that came second wins, the first takes its words over: other copies know it by its id.
      if (keep.variantOf !== drop.id) return applyTogether([{ before: drop, after: null }]);
      return applyTogether([
        { before: drop, after: { ...nextVersion(drop, now()), ...changeableOf(keep) } },
        { before: keep, after: null },
      ]);
    },
  };
}

/** The next version of a highlight, always later than the one before. */
function nextVersion(highlight: Highlight, now: number): Highlight {
  const modified = new Date(Math.max(now, Date.parse(highlight.modified) + 1)).toISOString();
  return { ...highlight, modified, lineage: lineageAfter(highlight) };
}

function changeableOf({ colour, note, tags, target }: Highlight) {
  return { colour, note, tags, target };
}
