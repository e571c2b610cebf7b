import { Dexie, type DexieOptions, type Table } from "dexie";

/** The database of the bundled pack: a disposable copy. Nothing a reader makes is ever kept in it. */
export const KNOWLEDGE_DB_NAME = "sinogloss-knowledge";

/** Where the database lives; contexts leave it out and get the browser's own. */
export type IdbEngine = Pick<DexieOptions, "indexedDB" | "IDBKeyRange">;

/**
 * An open or opening connection. Rows come back as `unknown`: a database can be damaged, so knowledge-rows.ts reads
 * them as it would a file.
 */
export interface KnowledgeDb {
  readonly connection: Dexie;
  /** One row an entity. */
  readonly slices: Table<unknown, string>;
  /** The listing of all entities, and the version row that makes the copy whole. */
  readonly meta: Table<unknown, string>;
}

/** Makes a connection, which opens by itself on first use. Callers close it. */
export function connectKnowledgeDb(engine: IdbEngine = {}): KnowledgeDb {
  // Relaxed: a power cut may lose the copy, which is then made again; strict would cost a disk flush a transaction.
  const connection = new Dexie(KNOWLEDGE_DB_NAME, { ...engine, chromeTransactionDurability: "relaxed" });
  // This version counts stores and keys. What rows hold is told by ROW_FORM, so that a change of theirs needs no
  // migration: a copy is never migrated, only made again.
  connection.version(1).stores({ slices: "key", meta: "key" });
  return { connection, slices: connection.table("slices"), meta: connection.table("meta") };
}
