import { type MergePlan, planMerge } from "../core/highlights/merge-highlights.ts";
import type { Highlight, HighlightId } from "../core/model/highlight.ts";
import { type Act, type BulkOutcome, commit, inParts, writeActs } from "./bulk-highlights.ts";
import type { Committed } from "./committed.ts";
import type { UserDb } from "./user-db.ts";
import { readHighlightRow } from "./user-rows.ts";

/** What an import did; `acts` takes it back. */
export interface ImportOutcome extends BulkOutcome {
  readonly added: number;
  readonly updated: number;
  /** There already, as they are in the file or newer. */
  readonly unchanged: number;
  /** Both sides had changed them: theirs is kept beside the reader's own. */
  readonly keptBoth: number;
}

/**
 * Merges highlights in, compared with what is there at that moment, whatever a preview said. Inside one transaction
 * of the caller's, however many they are: killed in the middle, it leaves what was there. (Staging them in slices
 * would not: IndexedDB can't move rows, so the last step would be writing all of them again.)
 */
export async function importIn(
  db: UserDb,
  incoming: readonly Highlight[],
): Promise<Committed<ImportOutcome>> {
  const current = await readCurrent(
    db,
    incoming.map(({ id }) => id),
  );
  const first = planMerge(current, incoming);
  const variants = first.both.map(({ variant }) => variant.id);
  // A variant may have been kept by an earlier import: only now are the ids known to look for.
  for (const [id, highlight] of await readCurrent(db, variants)) current.set(id, highlight);
  const plan = variants.length === 0 ? first : planMerge(current, incoming);
  const acts = actsOf(plan);
  await writeActs(db, acts);
  const committed = commit(acts, { pagesChanged: acts.length > 0 });
  return { ...committed, value: { acts, ...countsOf(plan) } };
}

async function readCurrent(db: UserDb, ids: readonly HighlightId[]): Promise<Map<HighlightId, Highlight>> {
  const current = new Map<HighlightId, Highlight>();
  for (const part of inParts(ids)) {
    for (const row of await db.highlights.bulkGet([...part])) {
      const highlight = readHighlightRow(row);
      // One that is damaged here is mended by the copy that comes in.
      if (highlight.ok) current.set(highlight.value.id, highlight.value);
    }
  }
  return current;
}

/** What to write. Nothing that is here goes: where both sides changed, mine stays and theirs comes beside it. */
export function actsOf({ added, updated, both }: MergePlan): readonly Act[] {
  return [
    ...added.map((after) => ({ before: null, after })),
    ...updated.map(({ mine, theirs }) => ({ before: mine, after: theirs })),
    ...both.map(({ variant }) => ({ before: null, after: variant })),
  ];
}

function countsOf({ added, updated, unchanged, both }: MergePlan): Omit<ImportOutcome, "acts"> {
  return {
    added: added.length,
    updated: updated.length,
    unchanged: unchanged.length,
    keptBoth: both.length,
  };
}
