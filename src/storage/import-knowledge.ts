import type { Pack } from "../core/model/pack.ts";
import { connectKnowledgeDb, type IdbEngine, type KnowledgeDb } from "./knowledge-db.ts";
import {
  type KnowledgeRows,
  LISTINGS_KEY,
  makeKnowledgeRows,
  type PackedRow,
  readVersionRow,
  VERSION_KEY,
} from "./knowledge-rows.ts";

/**
 * Makes the knowledge database a whole copy of the bundled pack: seeds it when empty, replaces it when its revision
 * or form differs, and where a row is missing or damaged. A database that can't be opened or written is deleted and
 * made once more. Returns the revision now in place.
 *
 * Safe to be killed at any moment and to run in several contexts at once: the rows are one transaction, which the
 * browser takes back as a whole, runs after those of other connections, and counts only with its version row.
 *
 * @throws whatever the database throws when it can't even be made anew, or `loadBundled` when there is no pack.
 */
export async function ensureKnowledge(
  loadBundled: () => Promise<Pack>,
  engine: IdbEngine = {},
): Promise<string> {
  const rows = makeKnowledgeRows(await loadBundled());
  try {
    await withConnection(engine, (db) => replaceUnlessWhole(db, rows));
  } catch {
    // Whatever it was (a newer version's database, lost files, a full disk), an empty database is the best remedy;
    // if it is none, the second failure is the one to tell.
    await withConnection(engine, async (db) => {
      await db.connection.delete({ disableAutoOpen: false });
      await replaceUnlessWhole(db, rows);
    });
  }
  return rows.version.revision;
}

async function withConnection(engine: IdbEngine, work: (db: KnowledgeDb) => Promise<void>): Promise<void> {
  const db = connectKnowledgeDb(engine);
  try {
    await work(db);
  } finally {
    db.connection.close();
  }
}

/** Inside the transaction only Dexie's own promises are awaited: any other would let the browser commit early. */
function replaceUnlessWhole(db: KnowledgeDb, rows: KnowledgeRows): Promise<void> {
  return db.connection.transaction("rw", db.slices, db.meta, async () => {
    if (await isWhole(db, rows)) return;
    await db.slices.clear();
    await db.meta.clear();
    await db.slices.bulkAdd([...rows.slices]);
    await db.meta.add(rows.listings);
    await db.meta.add(rows.version);
  });
}

/** Whether the database holds exactly these rows. It runs on install and on suspicion only, so it may look at all. */
async function isWhole(db: KnowledgeDb, rows: KnowledgeRows): Promise<boolean> {
  const version = readVersionRow(await db.meta.get(VERSION_KEY));
  if (!version.ok || version.value.revision !== rows.version.revision) return false;
  if ((await db.slices.count()) !== rows.slices.length) return false;
  const stored = await db.slices.bulkGet(rows.slices.map(({ key }) => key));
  const listings = await db.meta.get(LISTINGS_KEY);
  return (
    isSameRow(listings, rows.listings) && rows.slices.every((row, index) => isSameRow(stored[index], row))
  );
}

function isSameRow(stored: unknown, row: PackedRow): boolean {
  if (typeof stored !== "object" || stored === null) return false;
  return Reflect.get(stored, "json") === row.json && Reflect.get(stored, "checksum") === row.checksum;
}
