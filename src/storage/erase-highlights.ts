import { UNDO_MS } from "../core/highlights/undo-window.ts";
import { readCounters } from "./read-for-backup.ts";
import type { UserDb } from "./user-db.ts";
import { COUNTERS_KEY, MARKER_KEY } from "./user-rows.ts";

/*
 * What leaves the database for good, each function inside a transaction of its caller's.
 */

/**
 * The deleted highlights that can't be restored any more. Asked at every start of a worker, so only the index is read,
 * not the rows, each with its whole text.
 */
export async function lapsedIn(db: UserDb, now: number): Promise<readonly string[]> {
  const byTime = db.trash.where("deletedAt");
  const lapsed = await byTime.below(now - UNDO_MS).primaryKeys();
  // What seems to have been deleted in the future: the clock was set back.
  lapsed.push(...(await byTime.above(now + UNDO_MS).primaryKeys()));
  if ((await db.trash.count()) === (await db.trash.orderBy("deletedAt").count())) return lapsed;
  // A damaged row without its time, which no index has, can never be restored.
  const dated = new Set(await db.trash.orderBy("deletedAt").primaryKeys());
  return [...lapsed, ...(await db.trash.toCollection().primaryKeys()).filter((id) => !dated.has(id))];
}

/** When the first of the deletions lapses, in milliseconds since 1970; null where there is none. */
export async function lapsesAtIn(db: UserDb): Promise<number | null> {
  const [deletedAt] = await db.trash.orderBy("deletedAt").limit(1).keys();
  return typeof deletedAt === "number" ? deletedAt + UNDO_MS : null;
}

/** Those of these highlights that are not there. */
export async function missingIn(db: UserDb, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const missing = new Set(ids);
  for (const id of await db.highlights.where("id").anyOf(ids).primaryKeys()) missing.delete(id);
  return missing;
}

/**
 * Takes highlights out of the trash, once they are out of the backups: the row there is what reminds of that. One that
 * was brought back and deleted anew in the meantime can still be restored, and stays.
 */
export async function purgeIn(db: UserDb, ids: readonly string[], now: number): Promise<void> {
  const lapsed = new Set(await lapsedIn(db, now));
  const purged = ids.filter((id) => lapsed.has(id));
  await db.trash.bulkDelete(purged);
  await db.sightings.bulkDelete([...(await missingIn(db, purged))]);
}

/** Deletes all but the marker and the counters: a database without its marker would be filled from a backup. */
export async function eraseIn(db: UserDb): Promise<void> {
  await db.highlights.clear();
  await db.trash.clear();
  await db.sightings.clear();
  const { changes, pages } = await readCounters(db);
  await db.meta.where("key").noneOf([MARKER_KEY, COUNTERS_KEY]).delete();
  await db.meta.put({ key: COUNTERS_KEY, changes: changes + 1, pages: pages + 1 });
}
