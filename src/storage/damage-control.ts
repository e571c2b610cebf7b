import { Dexie } from "dexie";
import type { Backups } from "./backups.ts";
import type { Committed } from "./committed.ts";
import { isDamage } from "./is-damage.ts";
import type { IdbEngine } from "./knowledge-db.ts";
import { fillIn, mendIn, rowsOf } from "./restore-highlights.ts";
import { connectUserDb, USER_DB_NAME, type UserDb } from "./user-db.ts";
import { OPEN_DEADLINE_MS } from "./user-db-access.ts";
import type { DamagedRow } from "./user-rows.ts";
import type { WithLock } from "./with-lock.ts";
import { withinDeadline } from "./within-deadline.ts";

const LOCK = "sinogloss-replace";

/** What is done about a database that is empty, broken, or holds rows that can't be read. */
export interface DamageControl {
  /** Fills a database that lacks its marker. */
  settle(db: UserDb): Promise<void>;
  /**
   * Deletes a database that can't be opened, once a whole backup has been read of which every highlight can be made
   * anew; else it is left alone. True also where it can be opened after all: another context was quicker.
   */
  replace(): Promise<boolean>;
  /** Puts damaged highlights back out of backups, newest first. True where anything was put back. */
  mend(damaged: readonly DamagedRow[]): Promise<boolean>;
}

interface DamageControlOptions {
  readonly backups: Backups;
  readonly engine: IdbEngine;
  readonly withLock: WithLock;
  readonly now: () => number;
  readonly write: <Value>(work: (db: UserDb) => Promise<Committed<Value>>) => Promise<Value | null>;
}

/** Builds the damage control of a context. */
export function createDamageControl(options: DamageControlOptions): DamageControl {
  const { backups, engine, withLock, now, write } = options;
  /** Not tried again and again: what no backup has, none will have later. */
  const beyondHelp = new Set<string>();
  return {
    async settle(db) {
      const backup = await backups.readNewest();
      await db.connection.transaction("rw", db.connection.tables, () => fillIn(db, backup, now()));
    },
    async replace() {
      // Under a lock: a second context would delete what the first has made anew, and what was kept in it since.
      return withLock(LOCK, async () => {
        if (await canOpen(engine)) return true;
        const backup = await backups.readNewest();
        if (backup === null || rowsOf(backup).length < backup.lines.length) return false;
        await new Dexie(USER_DB_NAME, engine).delete();
        return true;
      });
    },
    async mend(damaged) {
      const wanted = new Set(damaged.map(({ id }) => id).filter((id) => !beyondHelp.has(id)));
      const before = wanted.size;
      try {
        for await (const backup of backups.readAll()) {
          if (wanted.size === 0) break;
          const mended = await write((db) => mendIn(db, wanted, backup, now()));
          for (const id of mended ?? []) wanted.delete(id);
        }
        for (const id of wanted) beyondHelp.add(id);
      } catch {
        // The backups can't be read just now, so what is left is tried again when it is next come upon.
      }
      return wanted.size < before;
    },
  };
}

/**
 * Whether the database opens by now.
 *
 * @throws what it fails with where that is no damage (a full disk, a newer version): it must be left as it is.
 */
async function canOpen(engine: IdbEngine): Promise<boolean> {
  const { connection } = connectUserDb(engine);
  try {
    // One that does not answer is blocked, not broken.
    await withinDeadline<unknown>(connection.open(), OPEN_DEADLINE_MS, () => null);
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  } finally {
    connection.close();
  }
}
