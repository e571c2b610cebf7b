import { fail, type Result, succeed } from "../core/basics/result.ts";
import { isDamage } from "./is-damage.ts";
import type { IdbEngine } from "./knowledge-db.ts";
import { BlockedError, errorNames, refusalOf, type StorageRefusal } from "./storage-refusal.ts";
import { connectUserDb, type UserDb } from "./user-db.ts";
import { COUNTERS_KEY, MARKER_KEY, readCountersRow } from "./user-rows.ts";
import { withinDeadline } from "./within-deadline.ts";

/**
 * How long the database may take to open. It takes 20 to 500 ms on slow machines, a migration longer; an opening that
 * another connection blocks never ends, and a reader waits for the answer. Nothing is written before it is open, so
 * what is refused after this time is not kept behind the reader's back.
 */
export const OPEN_DEADLINE_MS = 10_000;

/** A context's way to the reader's database. */
export interface UserDbAccess {
  /** Runs questions in one transaction. */
  read<Value>(question: (db: UserDb) => Promise<Value>): Promise<Result<Value, StorageRefusal>>;
  /** Runs writes in one transaction: resolves once it is committed; whatever fails, nothing of it is kept. */
  write<Value>(work: (db: UserDb) => Promise<Value>): Promise<Result<Value, StorageRefusal>>;
  /** An open database with its marker, for questions that are watched. */
  ready(): Promise<Result<UserDb, StorageRefusal>>;
}

/** What the way to the database is built from. */
export interface UserDbAccessOptions {
  readonly engine: IdbEngine;
  /** Fills a database that lacks its marker, from a backup where there is one, and writes marker and counters. */
  readonly settle: (db: UserDb) => Promise<void>;
  /** Tries to make a database that can't be opened anew, out of a backup; false where there is none. */
  readonly replace: () => Promise<boolean>;
  /** Lets that many milliseconds pass. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Hears of every failure that a reader is told as a refusal. */
  readonly onError: (error: unknown) => void;
}

/** Opens the way to the database. Nothing is opened before the first question. */
export function createUserDbAccess(options: UserDbAccessOptions): UserDbAccess {
  let db: UserDb | null = null;

  /** A late opening goes on, and may be done by the next question; a failed one is begun anew. */
  async function open(): Promise<UserDb> {
    db ??= connectUserDb(options.engine);
    const opening = db;
    try {
      const outcome = await withinDeadline<unknown>(opening.connection.open(), OPEN_DEADLINE_MS, () => LATE);
      if (outcome === LATE) throw new BlockedError("the database does not open");
      return opening;
    } catch (error) {
      // Another question may have begun the next opening already.
      if (!(error instanceof BlockedError) && db === opening) close();
      throw error;
    }
  }

  async function openOrReplace(): Promise<UserDb> {
    for (let failures = 0; ; failures += 1) {
      try {
        return await open();
      } catch (error) {
        if (!isDamage(error)) throw error;
        const pause = OPEN_PAUSES_MS[failures];
        if (pause !== undefined) await options.pause(pause);
        else if (failures > OPEN_PAUSES_MS.length || !(await options.replace())) throw error;
      }
    }
  }

  function close(): void {
    db?.connection.close();
    db = null;
  }

  /** One transaction over all stores. Only Dexie's own promises may be awaited in it: it would end at any other. */
  async function attempt<Value>(mode: "r" | "rw", work: (db: UserDb) => Promise<Value>): Promise<Value> {
    const opened = await openOrReplace();
    const { connection, meta } = opened;
    return connection.transaction(mode, connection.tables, async () => {
      // Each time, not once a context: a database that somebody deletes is made anew, and empty, by the next question.
      const [marker, counters] = await meta.bulkGet([MARKER_KEY, COUNTERS_KEY]);
      if (marker === undefined) throw new UnmarkedError("no marker row");
      if (readCountersRow(counters) === null) throw new UnmarkedError("no count of changes");
      return work(opened);
    });
  }

  async function run<Value>(
    mode: "r" | "rw",
    work: (db: UserDb) => Promise<Value>,
  ): Promise<Result<Value, StorageRefusal>> {
    for (let tries = 1; ; tries += 1) {
      try {
        return succeed(await attempt(mode, work));
      } catch (error) {
        const names = errorNames(error);
        const isMissing = names.includes("UnmarkedError");
        // The latter: closed under our hands by another connection's deletion or upgrade; nothing was committed.
        if (tries < RUN_TRIES && (isMissing || names.includes("DatabaseClosedError"))) {
          const settled = isMissing ? await settle() : succeed(null);
          if (settled.ok) continue;
          return settled;
        }
        options.onError(error);
        return fail(refusalOf(error));
      }
    }
  }

  async function settle(): Promise<Result<null, StorageRefusal>> {
    try {
      await options.settle(await openOrReplace());
      return succeed(null);
    } catch (error) {
      options.onError(error);
      return fail(refusalOf(error));
    }
  }

  return {
    read: (question) => run("r", question),
    write: (work) => run("rw", work),
    ready: () => run("r", async (opened) => opened),
  };
}

/**
 * The pauses before an opening that failed is tried again, in milliseconds. After the last the database counts as
 * damaged: what lasts a moment, a scan for viruses or a browser that is just starting, is over by then.
 */
const OPEN_PAUSES_MS: readonly number[] = [300, 2000];
/** Once as it is, once filled anew, and once for a deletion in between. */
const RUN_TRIES = 3;

/**
 * What comes of an opening that is late. Of several connections that wait, browsers tell only the first that it is
 * blocked, so lateness is taken for it.
 */
const LATE = Symbol("late");

/** The database lacks its marker row, or its counters. */
class UnmarkedError extends Error {
  override readonly name = "UnmarkedError";
}
