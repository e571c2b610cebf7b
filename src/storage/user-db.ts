import { Dexie, type Table } from "dexie";
import type { IdbEngine } from "./knowledge-db.ts";
import { USER_DB_VERSIONS, type UserDbVersion } from "./user-db-versions.ts";

/** The database of what a reader makes. It is never dropped: what becomes of it is told in user-db-versions.ts. */
export const USER_DB_NAME = "sinogloss-user";

/**
 * An open or opening connection. Rows come back as `unknown`: a database can be damaged, so user-rows.ts reads them
 * as it would a file.
 */
export interface UserDb {
  readonly connection: Dexie;
  readonly highlights: Table<unknown, string>;
  /** What was deleted and can still be restored. */
  readonly trash: Table<unknown, string>;
  /** How each highlight was last found on its page. */
  readonly sightings: Table<unknown, string>;
  /** The marker, the counters and the notices. */
  readonly meta: Table<unknown, string>;
}

/**
 * Makes a connection, which opens by itself on first use. Callers close it; it closes by itself, and opens anew with
 * the next question, when another connection deletes the database or brings a newer version.
 *
 * @param versions the declared versions; tests of the migrations pass others.
 */
export function connectUserDb(
  engine: IdbEngine = {},
  versions: readonly UserDbVersion[] = USER_DB_VERSIONS,
): UserDb {
  // Strict: a save is told to the reader once it is on the disk, not once it is in the system's memory. The cache is
  // off because it shows writes before they are committed.
  const connection = new Dexie(USER_DB_NAME, {
    ...engine,
    chromeTransactionDurability: "strict",
    cache: "disabled",
  });
  for (const { version, stores, migrate } of versions) {
    const declared = connection.version(version).stores(stores);
    if (migrate === null) continue;
    declared.upgrade(async (transaction) => {
      for (const [store, migrateRow] of Object.entries(migrate)) {
        await transaction
          .table(store)
          .toCollection()
          .modify((row: unknown, holder: { value: unknown }) => {
            holder.value = migrateRow(row);
          });
      }
    });
  }
  return {
    connection,
    highlights: connection.table("highlights"),
    trash: connection.table("trash"),
    sightings: connection.table("sightings"),
    meta: connection.table("meta"),
  };
}
