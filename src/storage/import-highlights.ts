import type { Highlight } from "../core/model/highlight.ts";
import { type BulkOutcome, commit, inParts, writeActs } from "./bulk-highlights.ts";
import type { Committed } from "./committed.ts";
import type { UserDb } from "./user-db.ts";

/** What an import did; `acts` takes it back. */
export type ImportOutcome = BulkOutcome;

/** Merges highlights in. Inside a transaction of the caller's: killed in the middle, it leaves what was there. */
export async function importIn(
  db: UserDb,
  incoming: readonly Highlight[],
): Promise<Committed<ImportOutcome>> {
  const acts = incoming.map((after) => ({ before: null, after }));
  for (const part of inParts(acts)) await writeActs(db, part);
  return commit(acts, { pagesChanged: acts.length > 0 });
}
