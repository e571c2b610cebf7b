import type { Backup } from "./backup-text.ts";
import { inParts } from "./bulk-highlights.ts";
import type { Committed } from "./committed.ts";
import type { UserDb } from "./user-db.ts";
import { migrateRow } from "./user-db-versions.ts";
import {
  COUNTERS_KEY,
  type HighlightRow,
  MARKER_KEY,
  makeHighlightRow,
  readCountersRow,
  readHighlightRow,
  readHighlightText,
  readRowId,
} from "./user-rows.ts";

/**
 * Fills a database that lacks its marker row from a backup, and writes the marker: the first thing any database gets,
 * so that one without it is new, or lost what it held. What is there and can be read stays; what is in the trash was
 * deleted after the backup, and stays deleted. Where only the counters are lost, they are made anew, and nothing else:
 * else no backup to come would count as the newest. Inside a transaction of the caller's.
 */
export async function fillIn(db: UserDb, backup: Backup | null, now: number): Promise<void> {
  const isMarked = (await db.meta.get(MARKER_KEY)) !== undefined;
  const counters = readCountersRow(await db.meta.get(COUNTERS_KEY));
  // Another context may have been quicker.
  if (isMarked && counters !== null) return;
  await db.meta.put({
    key: COUNTERS_KEY,
    changes: Math.max(counters?.changes ?? now, backup?.head.changes ?? 0) + 1,
    // Never a number that the page filter was made up to: it has to be made anew.
    pages: Math.max(counters?.pages ?? 0, now),
  });
  if (isMarked) return;
  const at = new Date(now).toISOString();
  await db.meta.put({ key: MARKER_KEY, created: at });
  if (backup === null) return;
  const count = await putMissing(db, rowsOf(backup));
  if (count > 0) await putNotice(db, { at, count, from: backup.head.at });
}

/** Puts back highlights whose rows are damaged, as a backup has them. Inside a transaction of the caller's. */
export async function mendIn(
  db: UserDb,
  ids: ReadonlySet<string>,
  backup: Backup,
  now: number,
): Promise<Committed<ReadonlySet<string>>> {
  const rows = rowsOf(backup).filter(({ id }) => ids.has(id));
  const mended = new Set<string>();
  for (const row of rows) {
    // Damaged then, but what of now? Whatever can be read is the reader's.
    const stored = await db.highlights.get(row.id);
    if (stored === undefined || readHighlightRow(stored).ok) continue;
    await db.highlights.put(row);
    mended.add(row.id);
  }
  if (mended.size === 0) return { value: mended, touched: [], pagesChanged: false };
  await putNotice(db, { at: new Date(now).toISOString(), count: mended.size, from: backup.head.at });
  return { value: mended, touched: null, pagesChanged: true };
}

/** A backup's highlights as rows of this build; a line that can't be read is left out. */
export function rowsOf({ head, lines }: Backup): readonly HighlightRow[] {
  return lines.flatMap((json) => {
    const migrated = migrateRow("highlights", { json }, head.schema);
    const text =
      typeof migrated === "object" && migrated !== null ? Reflect.get(migrated, "json") : undefined;
    const highlight = readHighlightText(typeof text === "string" ? text : "");
    return highlight.ok ? [makeHighlightRow(highlight.value)] : [];
  });
}

async function putMissing(db: UserDb, rows: readonly HighlightRow[]): Promise<number> {
  const deleted = new Set((await db.trash.toArray()).map(readRowId));
  let count = 0;
  for (const part of inParts(rows)) {
    const stored = await db.highlights.bulkGet(part.map(({ id }) => id));
    const missing = part.filter(
      ({ id }, index) => !readHighlightRow(stored[index]).ok && !deleted.has(readRowId({ id })),
    );
    await db.highlights.bulkPut(missing);
    count += missing.length;
  }
  return count;
}

async function putNotice(
  db: UserDb,
  told: { readonly at: string; readonly count: number; readonly from: string },
): Promise<void> {
  await db.meta.put({
    key: `restored-${told.at}`,
    notice: { kind: "restored", ...told },
    dismissed: false,
  });
}
