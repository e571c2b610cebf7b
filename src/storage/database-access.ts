import { fail, type Result } from "../core/basics/result.ts";
import type { Pack } from "../core/model/pack.ts";
import { ensureKnowledge } from "./import-knowledge.ts";
import { connectKnowledgeDb, type IdbEngine, type KnowledgeDb } from "./knowledge-db.ts";
import { withinDeadline } from "./within-deadline.ts";

/**
 * How long the database may take before the bundled JSON answers in its place. A cold open took 20 to 500 ms on slow
 * machines; an open that is blocked by another connection never ends, and a reader is waiting.
 */
const ANSWER_DEADLINE_MS = 1500;

/** Making the copy takes well below a second; a deletion blocked by another connection never ends. */
const REPAIR_DEADLINE_MS = 20_000;

/** A copy that needs making again and again is not worth more of the reader's machine. */
const MAX_REPAIRS = 3;

/** A context's way to a database that may be missing, broken or stuck. */
export interface DatabaseAccess {
  /** Asks the database; every way of failing comes back as a value. */
  ask<Value>(question: (db: KnowledgeDb) => Promise<Result<Value>>): Promise<Result<Value>>;
  /** Makes the database a whole copy, once for all who ask meanwhile. Never rejects. */
  repair(): Promise<void>;
  /** Resolves when no repair is under way. Never rejects. */
  settled(): Promise<void>;
}

interface DatabaseAccessOptions {
  readonly engine: IdbEngine;
  readonly loadPack: () => Promise<Pack>;
}

/** Opens the way to the database. Nothing is opened before the first question. */
export function createDatabaseAccess({ engine, loadPack }: DatabaseAccessOptions): DatabaseAccess {
  let db: KnowledgeDb | null = null;
  let repairing: Promise<void> | null = null;
  let repairsLeft = MAX_REPAIRS;
  /** Why the database is left alone until this context ends. By then the pack is in memory and answers as well. */
  let givenUp: string | null = null;

  const giveUp = (reason: string): Result<never> => {
    givenUp = reason;
    return fail(reason);
  };

  async function repairOnce(): Promise<void> {
    repairsLeft -= 1;
    const work = ensureKnowledge(loadPack, engine).then(() => {});
    try {
      await withinDeadline(work, REPAIR_DEADLINE_MS, () => {
        giveUp("the database could not be repaired in time");
      });
    } catch (error) {
      giveUp(`the database could not be repaired: ${String(error)}`);
    }
  }

  return {
    async ask(question) {
      if (givenUp !== null) return fail(givenUp);
      let asked: KnowledgeDb | null = null;
      try {
        db ??= connectKnowledgeDb(engine);
        asked = db;
        return await withinDeadline(question(asked), ANSWER_DEADLINE_MS, () =>
          giveUp("the database did not answer in time"),
        );
      } catch (error) {
        asked?.connection.close();
        // Another question may have failed before, and a third have opened another connection.
        if (db === asked) db = null;
        return fail(`the database failed: ${String(error)}`);
      }
    },
    repair() {
      if (givenUp !== null || (repairing === null && repairsLeft === 0)) return Promise.resolve();
      repairing ??= repairOnce().finally(() => {
        repairing = null;
      });
      return repairing;
    },
    settled: () => repairing ?? Promise.resolve(),
  };
}
