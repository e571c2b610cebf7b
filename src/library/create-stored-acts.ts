import type { Result } from "../core/basics/result.ts";
import { lineageAfter } from "../core/highlights/change-highlight.ts";
import type { Highlight, HighlightChanges, HighlightId } from "../core/model/highlight.ts";
import type { Act } from "../storage/bulk-highlights.ts";
import type { HighlightStore } from "../storage/highlight-store.ts";
import type { StorageRefusal } from "../storage/storage-refusal.ts";
import type { ActOutcome, LibraryActs, Undo } from "./library-acts.ts";

/** The acts that the reader's database answers for. */
export type StoredActs = Pick<
  LibraryActs,
  "change" | "remove" | "addTag" | "removeTag" | "keepBoth" | "keepOne"
>;

/** The library's acts on the reader's highlights, each with its way back. */
export function createStoredActs(store: HighlightStore, now: () => number): StoredActs {
  const undoOf =
    (acts: readonly Act[]): Undo =>
    async () => {
      const undone = await store.undo(acts);
      if (!undone.ok) return { kind: "refused", reason: undone.error };
      return { kind: "undone", left: undone.value.touchedSince };
    };
  const undoChange =
    (id: HighlightId, changes: HighlightChanges): Undo =>
    async () => {
      const undone = await store.change(id, reverse(changes));
      return undone.kind === "refused" ? undone : { kind: "undone", left: undone.kind === "written" ? 0 : 1 };
    };
  const outcomeOf = (done: Result<{ readonly acts: readonly Act[] }, StorageRefusal>): ActOutcome =>
    done.ok
      ? { kind: "done", count: done.value.acts.length, undo: undoOf(done.value.acts) }
      : { kind: "refused", reason: done.error };

  return {
    async change(highlight, changes) {
      const written = await store.change(highlight.id, changes);
      if (written.kind !== "written") return written;
      const { highlight: after } = written;
      // Where another tab has changed another field in the meantime, only this change is taken back.
      const isNext = after.lineage.at(-1) === highlight.modified;
      const undo = isNext ? undoOf([{ before: highlight, after }]) : undoChange(highlight.id, changes);
      return { kind: "done", count: 1, undo };
    },
    remove: async (ids) => outcomeOf(await store.deleteMany(ids)),
    addTag: async (ids, tag) => outcomeOf(await store.changeTags(ids, { add: [tag], remove: [] })),
    removeTag: async (ids, tag) => outcomeOf(await store.changeTags(ids, { add: [], remove: [tag] })),
    keepBoth: async (variant) => {
      const after = { ...nextVersion(variant, now()), variantOf: null };
      return outcomeOf(await store.apply([{ before: variant, after }]));
    },
    keepOne: async (keep, drop) => {
      // Where the version that came second wins, the first takes its words over: other copies know it by its id.
      if (keep.variantOf !== drop.id) return outcomeOf(await store.deleteMany([drop.id]));
      const acts: readonly Act[] = [
        { before: drop, after: { ...nextVersion(drop, now()), ...changeableOf(keep) } },
        { before: keep, after: null },
      ];
      return outcomeOf(await store.apply(acts));
    },
  };
}

/** The next version of a highlight, always later than the one before. */
function nextVersion(highlight: Highlight, now: number): Highlight {
  const modified = new Date(Math.max(now, Date.parse(highlight.modified) + 1)).toISOString();
  return { ...highlight, modified, lineage: lineageAfter(highlight) };
}

function reverse({ colour, note, tags, target }: HighlightChanges): HighlightChanges {
  return {
    ...(colour && { colour: { from: colour.to, to: colour.from } }),
    ...(note && { note: { from: note.to, to: note.from } }),
    ...(tags && { tags: { from: tags.to, to: tags.from } }),
    ...(target && { target: { from: target.to, to: target.from } }),
  };
}

function changeableOf({ colour, note, tags, target }: Highlight) {
  return { colour, note, tags, target };
}
