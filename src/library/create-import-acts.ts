import type { HighlightStore } from "../storage/highlight-store.ts";
import type { ImportActs } from "./import-acts.ts";

/** The acts of the import page on the reader's database. */
export function createImportActs(store: HighlightStore): ImportActs {
  return {
    read: async () => ({ kind: "unknown" }),
    async run({ incoming }) {
      const done = await store.import(incoming);
      if (!done.ok) return { kind: "refused", reason: done.error };
      const { acts, added, updated, keptBoth } = done.value;
      return {
        kind: "imported",
        added,
        updated,
        keptBoth,
        undo: async () => {
          const undone = await store.undo(acts);
          if (!undone.ok) return { kind: "refused", reason: undone.error };
          return { kind: "undone", left: undone.value.touchedSince };
        },
      };
    },
  };
}
