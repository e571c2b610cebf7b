import { type Result, succeed } from "../core/basics/result.ts";
import type { HighlightId, WriteOutcome } from "../core/model/highlight.ts";
import { createAnnouncer, type SmallStore } from "./announce-change.ts";
import { type BackupFolder, openBackupFolder } from "./backup-folder.ts";
import { createBackups } from "./backups.ts";
import { applyIn, changeTagsIn, deleteManyIn, reverse } from "./bulk-highlights.ts";
import { type Committed, isChange } from "./committed.ts";
import { createDamageControl } from "./damage-control.ts";
import { eraseIn, lapsedIn, purgeIn } from "./erase-highlights.ts";
import { createQuestions } from "./highlight-questions.ts";
import type { HighlightStore } from "./highlight-store.ts";
import { importIn } from "./import-highlights.ts";
import type { IdbEngine } from "./knowledge-db.ts";
import { noteSightingsIn } from "./note-sightings.ts";
import { createBackupSource, readCounters } from "./read-for-backup.ts";
import { pageKeysIn } from "./read-highlights.ts";
import type { StorageRefusal } from "./storage-refusal.ts";
import type { UserDb } from "./user-db.ts";
import { createUserDbAccess } from "./user-db-access.ts";
import { COUNTERS_KEY, readCountersRow, readNoticeRow } from "./user-rows.ts";
import { createWatch } from "./watch-highlights.ts";
import { type WithLock, withWebLock } from "./with-lock.ts";
import { changeIn, deleteIn, keepIn, restoreIn } from "./write-highlight.ts";

/** What a store is built from; contexts give `onError` only and get the browser's own for the rest. */
export interface HighlightStoreOptions {
  /** Hears of every failure, also of those after a committed write, which the reader need not know of. */
  readonly onError: (error: unknown) => void;
  readonly engine?: IdbEngine;
  readonly openFolder?: () => Promise<BackupFolder>;
  readonly withLock?: WithLock;
  readonly small?: SmallStore;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/**
 * How long after a change its backup is written, in milliseconds: so that a reader who keeps one passage after the
 * other causes one. A worker lives on for half a minute after its last event; where a context ends before, the next
 * one's maintain() writes it.
 */
const BACKUP_DELAY_MS = 1500;

/** A backup is written whole; one of a hundred thousand highlights takes seconds, and is given a twentieth of the time. */
const BACKUP_REST = 20;

/** The reader's highlights, for any context of the extension. Nothing is opened before the first question. */
export function createHighlightStore(options: HighlightStoreOptions): HighlightStore {
  const { onError, engine = {}, openFolder = openBackupFolder, withLock = withWebLock } = options;
  const now = options.now ?? Date.now;
  const backups = createBackups(openFolder, withLock);
  const damage = createDamageControl({
    backups,
    engine,
    now,
    write: async (work) => {
      const done = await write(work);
      return done.ok ? done.value : null;
    },
  });
  const access = createUserDbAccess({ engine, settle: damage.settle, replace: damage.replace, onError });
  const announcer = createAnnouncer(
    async () =>
      orThrow(
        await access.read(async (db) => ({
          keys: await pageKeysIn(db),
          through: (await readCounters(db)).pages,
        })),
      ),
    withLock,
    options.small,
  );
  let isBackupDue = false;
  /** How long the last backup took, in milliseconds. */
  let backupTook = 0;

  async function write<Value>(
    work: (db: UserDb) => Promise<Committed<Value>>,
  ): Promise<Result<Value, StorageRefusal>> {
    const done = await access.write(async (db) => {
      const committed = await work(db);
      if (isChange(committed)) await countChange(db, committed.pagesChanged);
      return committed;
    });
    if (!done.ok) return done;
    if (isChange(done.value)) await follow(done.value);
    return succeed(done.value.value);
  }

  /** What follows a committed write; whatever fails of it, the write has been made and is told so. */
  async function follow({ touched, pagesChanged }: Committed<unknown>): Promise<void> {
    if (!isBackupDue) {
      isBackupDue = true;
      setTimeout(
        () => {
          isBackupDue = false;
          backUp().catch(onError);
        },
        Math.max(BACKUP_DELAY_MS, backupTook * BACKUP_REST),
      );
    }
    await announcer.announce(touched, pagesChanged).catch(onError);
  }

  async function writeOne(work: (db: UserDb) => Promise<Committed<WriteOutcome>>): Promise<WriteOutcome> {
    const done = await write(work);
    return done.ok ? done.value : { kind: "refused", reason: done.error };
  }

  async function backUp(): Promise<void> {
    const start = performance.now();
    await backups.write(createBackupSource(access.read, damage.mend), now());
    backupTook = performance.now() - start;
  }

  async function purge(): Promise<void> {
    const lapsed = orThrow(await access.read((db) => lapsedIn(db, now())));
    if (lapsed.length === 0) return;
    // One that was deleted and came back, by an import perhaps, stays in the backups.
    const kept = orThrow(await access.read((db) => db.highlights.where("id").anyOf(lapsed).primaryKeys()));
    const forgotten = new Set(lapsed.filter((id) => !kept.includes(id)));
    // First there, then here: the row in the trash is what reminds of it. Where there is no place for backups, none
    // holds it.
    if ((await backups.state()).kind === "kept") await backups.forget(forgotten);
    orThrow(await access.write((db) => purgeIn(db, lapsed)));
  }

  const questions = createQuestions(access.read, damage.mend);
  return {
    ...questions,
    keep: (highlight) => writeOne((db) => keepIn(db, highlight)),
    change: (id, changes) => {
      const moment = { now: now(), newId: crypto.randomUUID() as HighlightId };
      return writeOne((db) => changeIn(db, id, changes, moment));
    },
    delete: (id) => writeOne((db) => deleteIn(db, id, now())),
    restore: (id) => writeOne((db) => restoreIn(db, id, now())),
    changeTags: (ids, change) => write((db) => changeTagsIn(db, ids, change, now())),
    deleteMany: (ids) => write((db) => deleteManyIn(db, ids, now())),
    import: (incoming) => write((db) => importIn(db, incoming)),
    apply: (acts) => write((db) => applyIn(db, acts, now())),
    undo: (acts) => write((db) => applyIn(db, reverse(acts), now())),
    async eraseEverything() {
      const erased = await backups.erase(() => access.write((db) => eraseIn(db)));
      if (!erased.ok) return erased;
      await announcer.announce(null, true).catch(onError);
      return succeed(null);
    },
    async noteSightings(sightings) {
      const done = await access.write((db) => noteSightingsIn(db, sightings));
      return done.ok ? succeed(null) : done;
    },
    async dismissNotice(key) {
      const done = await access.write(async (db) => {
        const row = readNoticeRow(await db.meta.get(key));
        if (row !== null) await db.meta.put({ ...row, dismissed: true });
      });
      return done.ok ? succeed(null) : done;
    },
    backupState: () => backups.state(),
    async maintain() {
      try {
        await purge();
        const { pages } = orThrow(await access.read(readCounters));
        await announcer.catchUp(pages);
        await backUp();
      } catch (error) {
        onError(error);
      }
    },
    async checkAll() {
      await questions.all();
    },
    watch: createWatch(access, damage.mend, onError),
  };
}

async function countChange(db: UserDb, pagesChanged: boolean): Promise<void> {
  const { changes, pages } = readCountersRow(await db.meta.get(COUNTERS_KEY));
  await db.meta.put({ key: COUNTERS_KEY, changes: changes + 1, pages: pages + (pagesChanged ? 1 : 0) });
}

function orThrow<Value>(asked: Result<Value, StorageRefusal>): Value {
  if (!asked.ok) throw new Error(`the reader's database: ${asked.error}`);
  return asked.value;
}
