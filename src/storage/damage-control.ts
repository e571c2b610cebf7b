import { Dexie } from "dexie";
import type { Backups } from "./backups.ts";
import type { Committed } from "./committed.ts";
import type { IdbEngine } from "./knowledge-db.ts";
import { fillIn, mendIn } from "./restore-highlights.ts";
import { USER_DB_NAME, type UserDb } from "./user-db.ts";
import type { DamagedRow } from "./user-rows.ts";

/** What is done about a database that is empty, broken, or holds rows that can't be read. */
export interface DamageControl {
  /** Fills a database that lacks its marker. */
  settle(db: UserDb): Promise<void>;
  /** Deletes a database that can't be opened, if there is a backup to make it anew from; else it is left alone. */
  replace(): Promise<boolean>;
  /** Puts damaged highlights back out of backups, newest first. True where anything was put back. */
  mend(damaged: readonly DamagedRow[]): Promise<boolean>;
}

interface DamageControlOptions {
  readonly backups: Backups;
  readonly engine: IdbEngine;
  readonly now: () => number;
  readonly write: <Value>(work: (db: UserDb) => Promise<Committed<Value>>) => Promise<Value | null>;
}

/** Builds the damage control of a context. */
export function createDamageControl({ backups, engine, now, write }: DamageControlOptions): DamageControl {
  /** Not tried again and again: what no backup has, none will have later. */
  const beyondHelp = new Set<string>();
  return {
    async settle(db) {
      const backup = await backups.readNewest();
      await db.connection.transaction("rw", db.connection.tables, () => fillIn(db, backup, now()));
    },
    async replace() {
      if ((await backups.readNewest()) === null) return false;
      const broken = new Dexie(USER_DB_NAME, engine);
      await broken.delete();
      return true;
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
