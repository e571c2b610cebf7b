import { UNDO_MS } from "../core/highlights/undo-window.ts";
import type { UserDb } from "./user-db.ts";
import { COUNTERS_KEY, MARKER_KEY, readCountersRow, readDeletedAt, readRowId } from "./user-rows.ts";

/*
 * What leaves the database for good, each function inside a transaction of its caller's.
 */

/** The deleted highlights that can't be restored any more. */
export async function lapsedIn(db: UserDb, now: number): Promise<readonly string[]> {
  const rows = await db.trash.toArray();
  // Also what seems to have been deleted in the future: the clock was set back.
  return rows.filter((row) => Math.abs(now - readDeletedAt(row)) > UNDO_MS).map(readRowId);
}

/** Takes highlights out of the trash, once they are out of the backups: the row there is what reminds of that. */
export async function purgeIn(db: UserDb, ids: readonly string[]): Promise<void> {
  await db.trash.bulkDelete([...ids]);
  const kept = new Set(
    await db.highlights
      .where("id")
      .anyOf([...ids])
      .primaryKeys(),
  );
  await db.sightings.bulkDelete(ids.filter((id) => !kept.has(id)));
}

/** Deletes all but the marker and the counters: a database without its marker would be filled from a backup. */
export async function eraseIn(db: UserDb): Promise<void> {
  await db.highlights.clear();
  await db.trash.clear();
  await db.sightings.clear();
  const { changes, pages } = readCountersRow(await db.meta.get(COUNTERS_KEY));
  await db.meta.where("key").noneOf([MARKER_KEY, COUNTERS_KEY]).delete();
  await db.meta.put({ key: COUNTERS_KEY, changes: changes + 1, pages: pages + 1 });
}
