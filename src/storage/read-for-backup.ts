import type { BackupSource } from "./backups.ts";
import type { OnDamage, Read } from "./highlight-questions.ts";
import type { UserDb } from "./user-db.ts";
import {
  COUNTERS_KEY,
  type CountersRow,
  type DamagedRow,
  readCountersRow,
  readHighlightRow,
} from "./user-rows.ts";

/** A few megabytes at a time: a worker has no memory for a hundred thousand at once. */
const ROWS_PER_READ = 1000;

/** How often the reader's highlights have changed, in a database that is settled. */
export async function readCounters(db: UserDb): Promise<CountersRow> {
  const counters = readCountersRow(await db.meta.get(COUNTERS_KEY));
  if (counters === null) throw new Error("the database lost its count of changes");
  return counters;
}

/**
 * What a backup is made of. Rows are read a part at a time, so a change in between may show in one part and not in
 * another: it raises the count of changes, and the next backup has it whole. What can't be read is mended first; what
 * can't be mended is left out, and stays in the backups of the days before.
 */
export function createBackupSource(read: Read, mend: OnDamage): BackupSource {
  const ask: Ask = async (question) => {
    const asked = await read(question);
    if (!asked.ok) throw new Error(`no backup, the reader's database: ${asked.error}`);
    return asked.value;
  };
  return {
    changes: async () => (await ask(readCounters)).changes,
    async *texts() {
      let after = "";
      for (;;) {
        const from = after;
        const rows = await ask((db) => readPart(db, from));
        const last = rows.at(-1);
        if (last === undefined) return;
        after = last.id;
        yield await textsOf(rows, ask, mend);
      }
    },
  };
}

type Ask = <Value>(question: (db: UserDb) => Promise<Value>) => Promise<Value>;

interface ReadRow {
  readonly id: string;
  /** The highlight's JSON text, or what is wrong with the row. */
  readonly text: string | DamagedRow;
}

async function readPart(db: UserDb, after: string): Promise<readonly ReadRow[]> {
  const part = db.highlights.where("id").above(after).limit(ROWS_PER_READ);
  const rows: ReadRow[] = [];
  await part.each((row, { primaryKey }) => {
    const highlight = readHighlightRow(row);
    rows.push({
      id: primaryKey,
      text: highlight.ok ? JSON.stringify(highlight.value) : { ...highlight.error, id: primaryKey },
    });
  });
  return rows;
}

async function textsOf(rows: readonly ReadRow[], ask: Ask, mend: OnDamage): Promise<readonly string[]> {
  const damaged = rows.flatMap(({ text }) => (typeof text === "string" ? [] : [text]));
  const whole = rows.flatMap(({ text }) => (typeof text === "string" ? [text] : []));
  if (damaged.length === 0 || !(await mend(damaged))) return whole;
  const mended = await ask((db) => db.highlights.bulkGet(damaged.map(({ id }) => id)));
  return [
    ...whole,
    ...mended.flatMap((row) => {
      const highlight = readHighlightRow(row);
      return highlight.ok ? [JSON.stringify(highlight.value)] : [];
    }),
  ];
}
