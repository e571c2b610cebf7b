import { fail, type Result, succeed } from "../core/basics/result.ts";
import type { WriteOutcome } from "../core/model/highlight.ts";
import { type Announcer, createAnnouncer, type KeptPages, type SmallStore } from "./announce-change.ts";
import { type BackupFolder, openBackupFolder } from "./backup-folder.ts";
import { type Backups, createBackups } from "./backups.ts";
import { applyIn, changeTagsIn, deleteManyIn, reverse } from "./bulk-highlights.ts";
import { type Committed, isChange } from "./committed.ts";
import { createDamageControl } from "./damage-control.ts";
import { eraseIn, lapsesAtIn } from "./erase-highlights.ts";
import { createQuestions, type OnDamage } from "./highlight-questions.ts";
import type { HighlightStore } from "./highlight-store.ts";
import { createUpkeep, type HighlightUpkeep } from "./highlight-upkeep.ts";
import { importIn } from "./import-highlights.ts";
import type { IdbEngine } from "./knowledge-db.ts";
import { noteSightingsIn } from "./note-sightings.ts";
import { readCounters } from "./read-for-backup.ts";
import { pageKeysIn } from "./read-highlights.ts";
import type { StorageRefusal } from "./storage-refusal.ts";
import type { UserDb } from "./user-db.ts";
import { createUserDbAccess, type UserDbAccess } from "./user-db-access.ts";
import { COUNTERS_KEY, readNoticeRow } from "./user-rows.ts";
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
  /** Lets that many milliseconds pass. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** The reader's highlights, for any context of the extension. Nothing is opened before the first question. */
export function createHighlightStore(options: HighlightStoreOptions): HighlightStore {
  const { onError, now = Date.now } = options;
  const parts = createStoreParts(options);
  const { access, backups, announcer, upkeep, mend, write } = parts;
  const questions = createQuestions(access.read, mend);
  const writeOne = async (work: Work<WriteOutcome>): Promise<WriteOutcome> => {
    const done = await write(work);
    return done.ok ? done.value : { kind: "refused", reason: done.error };
  };
  return {
    ...questions,
    keep: (highlight) => writeOne((db) => keepIn(db, highlight)),
    change: (id, changes) => writeOne((db) => changeIn(db, id, changes, now())),
    delete: (id) => writeOne((db) => deleteIn(db, id, now())),
    restore: (id) => writeOne((db) => restoreIn(db, id, now())),
    changeTags: (ids, change) => write((db) => changeTagsIn(db, ids, change, now())),
    deleteMany: (ids) => write((db) => deleteManyIn(db, ids, now())),
    import: (incoming) => write((db) => importIn(db, incoming)),
    apply: (acts, rule = "each") => write((db) => applyIn(db, acts, { now: now(), rule })),
    undo: (acts, rule = "each") => write((db) => applyIn(db, reverse(acts), { now: now(), rule })),
    async eraseEverything() {
      const erased = await backups
        .erase(() => access.write(eraseIn))
        .catch((error: unknown) => {
          onError(error);
          return fail("storage-failed" as const);
        });
      if (erased.ok) await announcer.announce(null, true).catch(onError);
      return toNull(erased);
    },
    noteSightings: async (sightings) => toNull(await access.write((db) => noteSightingsIn(db, sightings))),
    dismissNotice: async (key) => toNull(await access.write((db) => dismissNoticeIn(db, key))),
    lapsesAt: () => access.read(lapsesAtIn),
    backupState: () => backups.state(),
    maintain: () => upkeep.maintain(),
    checkAll: async () => void (await questions.all()),
    watch: createWatch(access, mend, onError),
  };
}

type Work<Value> = (db: UserDb) => Promise<Committed<Value>>;

interface StoreParts {
  readonly access: UserDbAccess;
  readonly backups: Backups;
  readonly announcer: Announcer;
  readonly upkeep: HighlightUpkeep;
  readonly mend: OnDamage;
  /** Writes in one transaction, and sees to what follows. */
  write<Value>(work: Work<Value>): Promise<Result<Value, StorageRefusal>>;
}

function createStoreParts(options: HighlightStoreOptions): StoreParts {
  const { onError, engine = {}, now = Date.now } = options;
  const { openFolder = openBackupFolder, withLock = withWebLock, pause = passTime } = options;
  const backups = createBackups(openFolder, withLock);
  const damage = createDamageControl({
    backups,
    engine,
    withLock,
    now,
    write: async (work) => {
      const done = await write(work);
      return done.ok ? done.value : null;
    },
  });
  const { settle, replace } = damage;
  const access = createUserDbAccess({ engine, settle, replace, pause, onError });
  const announcer = createAnnouncer(() => readKeptPages(access), withLock, options.small);
  const upkeep = createUpkeep({ access, backups, announcer, mend: damage.mend, now, onError });

  async function write<Value>(work: Work<Value>): Promise<Result<Value, StorageRefusal>> {
    const done = await access.write(async (db) => {
      const committed = await work(db);
      if (isChange(committed)) await countChange(db, committed.pagesChanged);
      return committed;
    });
    if (!done.ok) return done;
    if (isChange(done.value)) await upkeep.follow(done.value);
    return succeed(done.value.value);
  }

  return { access, backups, announcer, upkeep, mend: damage.mend, write };
}

function passTime(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function readKeptPages(access: UserDbAccess): Promise<KeptPages> {
  const pages = await access.read(async (db) => ({
    keys: await pageKeysIn(db),
    through: (await readCounters(db)).pages,
  }));
  if (!pages.ok) throw new Error(`no page filter, the reader's database: ${pages.error}`);
  return pages.value;
}

async function countChange(db: UserDb, pagesChanged: boolean): Promise<void> {
  const { changes, pages } = await readCounters(db);
  await db.meta.put({ key: COUNTERS_KEY, changes: changes + 1, pages: pages + (pagesChanged ? 1 : 0) });
}

async function dismissNoticeIn(db: UserDb, key: string): Promise<void> {
  const row = readNoticeRow(await db.meta.get(key));
  if (row !== null) await db.meta.put({ ...row, dismissed: true });
}

function toNull(asked: Result<unknown, StorageRefusal>): Result<null, StorageRefusal> {
  return asked.ok ? succeed(null) : asked;
}
