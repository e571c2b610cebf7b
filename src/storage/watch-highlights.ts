import { liveQuery } from "dexie";
import { fail, succeed } from "../core/basics/result.ts";
import { createQuestions, type OnDamage } from "./highlight-questions.ts";
import type { HighlightQuestions, HighlightStore } from "./highlight-store.ts";
import type { StorageRefusal } from "./storage-refusal.ts";
import type { UserDb } from "./user-db.ts";
import type { UserDbAccess } from "./user-db-access.ts";
import { MARKER_KEY } from "./user-rows.ts";

/** How often a watch that fails before it has answered again is begun anew. */
const MOST_RESTARTS = 5;

/** Builds HighlightStore.watch. */
export function createWatch(
  access: UserDbAccess,
  mend: OnDamage,
  onError: (error: unknown) => void,
): HighlightStore["watch"] {
  return (question, onAnswer, signal) => {
    let restartsLeft = MOST_RESTARTS;
    let stop = () => {};

    async function start(): Promise<void> {
      const opened = await access.ready();
      if (signal.aborted) return;
      if (!opened.ok) return onAnswer(await question(refusingQuestions(opened.error)));
      const questions = watchedQuestions(opened.value, mend, onError);
      const next: typeof onAnswer = (answer) => {
        restartsLeft = MOST_RESTARTS;
        onAnswer(answer);
      };
      const subscription = liveQuery(() => question(questions)).subscribe({ next, error: restart });
      stop = () => subscription.unsubscribe();
    }

    /** A live query ends with its first error: when its connection is closed, or its database deleted. */
    function restart(error: unknown): void {
      if (signal.aborted) return;
      if (restartsLeft-- > 0) start().catch(onError);
      else onError(error);
    }

    signal.addEventListener("abort", () => stop());
    start().catch(onError);
  };
}

/** Asks on one connection, so that Dexie sees what each answer was made of. */
function watchedQuestions(db: UserDb, mend: OnDamage, onError: (error: unknown) => void): HighlightQuestions {
  return createQuestions(
    async (question) => {
      const { connection, meta } = db;
      const answer = await connection.transaction("r", connection.tables, async () => {
        if ((await meta.get(MARKER_KEY)) === undefined) throw new Error("the database lost its marker row");
        return question(db);
      });
      return succeed(answer);
    },
    // Mending writes, which makes the answer anew by itself; a live query itself must not write.
    async (damaged) => {
      setTimeout(() => mend(damaged).catch(onError));
      return false;
    },
  );
}

function refusingQuestions(reason: StorageRefusal): HighlightQuestions {
  return createQuestions(
    async () => fail(reason),
    async () => false,
  );
}
