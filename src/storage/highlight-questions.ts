import type { Result } from "../core/basics/result.ts";
import type { HighlightQuestions } from "./highlight-store.ts";
import {
  allIn,
  countIn,
  type FoundHighlights,
  findByPageIn,
  getManyIn,
  noticesIn,
  sightingsIn,
  tagsIn,
  versionsIn,
} from "./read-highlights.ts";
import type { StorageRefusal } from "./storage-refusal.ts";
import type { UserDb } from "./user-db.ts";
import type { DamagedRow } from "./user-rows.ts";

/** Runs a question in one transaction. */
export type Read = <Value>(
  question: (db: UserDb) => Promise<Value>,
) => Promise<Result<Value, StorageRefusal>>;

/** Hears of damaged rows; true where they were mended, so that it is worth asking again. */
export type OnDamage = (damaged: readonly DamagedRow[]) => Promise<boolean>;

/** The questions about the reader's highlights, asked by way of `read`. */
export function createQuestions(read: Read, onDamage: OnDamage): HighlightQuestions {
  const findMended = async (question: (db: UserDb) => Promise<FoundHighlights>) => {
    const found = await read(question);
    if (!found.ok || found.value.damaged.length === 0) return found;
    return (await onDamage(found.value.damaged)) ? read(question) : found;
  };
  return {
    find: (keys) => findMended((db) => findByPageIn(db, keys)),
    countAbout: (entities) => read((db) => countIn(db, entities)),
    all: () => findMended(allIn),
    versions: () => read(versionsIn),
    getMany: (ids) => findMended((db) => getManyIn(db, ids)),
    tags: () => read(tagsIn),
    sightings: () => read(sightingsIn),
    notices: () => read(noticesIn),
  };
}
