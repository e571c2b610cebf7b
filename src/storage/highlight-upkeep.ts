import type { Result } from "../core/basics/result.ts";
import type { Announcer } from "./announce-change.ts";
import type { Backups } from "./backups.ts";
import type { Committed } from "./committed.ts";
import { lapsedIn, missingIn, purgeIn } from "./erase-highlights.ts";
import type { OnDamage } from "./highlight-questions.ts";
import { createBackupSource, readCounters } from "./read-for-backup.ts";
import type { StorageRefusal } from "./storage-refusal.ts";
import type { UserDbAccess } from "./user-db-access.ts";

/** What has to follow writes, at once or in the next context. */
export interface HighlightUpkeep {
  /** Announces a committed write, and sees to its backup. Never rejects: the write has been made, and is told so. */
  follow(committed: Committed<unknown>): Promise<void>;
  /** HighlightStore.maintain. */
  maintain(): Promise<void>;
}

/** What upkeep works with. */
export interface HighlightUpkeepParts {
  readonly access: UserDbAccess;
  readonly backups: Backups;
  readonly announcer: Announcer;
  readonly mend: OnDamage;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

/**
 * How long after a change its backup is written, in milliseconds: so that a reader who keeps one passage after the
 * other causes one. A worker lives on for half a minute after its last event; where a context ends before, the next
 * one's maintain() writes it.
 */
const BACKUP_DELAY_MS = 1500;

/** A backup is written whole; one of a hundred thousand highlights takes seconds, and is given a twentieth of the time. */
const BACKUP_REST = 20;

/** Builds the upkeep of a context. */
export function createUpkeep(parts: HighlightUpkeepParts): HighlightUpkeep {
  const { access, backups, announcer, mend, now, onError } = parts;
  let isBackupDue = false;
  /** How long the last backup took, in milliseconds. */
  let backupTook = 0;

  async function backUp(): Promise<void> {
    const start = performance.now();
    await backups.write(createBackupSource(access.read, mend), now());
    backupTook = performance.now() - start;
  }

  function backUpLater(): void {
    if (isBackupDue) return;
    isBackupDue = true;
    const delay = Math.max(BACKUP_DELAY_MS, backupTook * BACKUP_REST);
    setTimeout(() => {
      isBackupDue = false;
      backUp().catch(onError);
    }, delay);
  }

  async function catchUp(): Promise<void> {
    const { pages } = orThrow(await access.read(readCounters));
    await announcer.catchUp(pages);
  }

  return {
    async follow({ touched, pagesChanged }) {
      backUpLater();
      await announcer.announce(touched, pagesChanged).catch(onError);
    },
    async maintain() {
      // Each for itself: none has to wait for another's mending.
      for (const work of [catchUp, backUp, () => purge(parts)]) await work().catch(onError);
    },
  };
}

/** Takes lapsed deletions out of the backups, then out of the trash, whose rows are what reminds of them. */
async function purge({ access, backups, now }: HighlightUpkeepParts): Promise<void> {
  let lapsed = orThrow(await access.read((db) => lapsedIn(db, now())));
  if (lapsed.length === 0) return;
  await backups.forget(async () => {
    lapsed = orThrow(await access.read((db) => lapsedIn(db, now())));
    return orThrow(await access.read((db) => missingIn(db, lapsed)));
  });
  orThrow(await access.write((db) => purgeIn(db, lapsed, now())));
}

/** @throws Error where the database gave no answer: upkeep then stays to be done. */
function orThrow<Value>(asked: Result<Value, StorageRefusal>): Value {
  if (!asked.ok) throw new Error(`the reader's database: ${asked.error}`);
  return asked.value;
}
