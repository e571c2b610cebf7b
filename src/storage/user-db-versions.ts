/** Brings a row of the version before to its own version. A row it can't make sense of is given back as it is. */
export type MigrateRow = (row: unknown) => unknown;

/** A version of the reader's database. */
export interface UserDbVersion {
  /** Counts from 1, in the order of the list. */
  readonly version: number;
  /** Dexie's list of keys and indexes of the stores that are new or have others; a star is one entry per element. */
  readonly stores: Readonly<Record<string, string>>;
  /** What becomes of the rows of stores, by the store's name; null where all stay as they are. */
  readonly migrate: Readonly<Record<string, MigrateRow>> | null;
}

/**
 * Every version the database has had. Append only: a reader may come from any of them, and a backup be of any. All
 * rows of a version are migrated in the transaction that opens the database, so a kill leaves the version before.
 */
export const USER_DB_VERSIONS: readonly UserDbVersion[] = [
  {
    version: 1,
    stores: {
      highlights: "id, *pages, *entities, *tags, modified",
      trash: "id, deletedAt",
      sightings: "id",
      meta: "key",
    },
    migrate: null,
  },
];

/** The version this build writes. */
export const USER_DB_VERSION = 1;

/**
 * Brings a row from an older version to the newest, as opening the database would: for backups, which carry the
 * version they were written at.
 */
export function migrateRow(
  store: string,
  row: unknown,
  from: number,
  versions: readonly UserDbVersion[] = USER_DB_VERSIONS,
): unknown {
  return versions
    .filter(({ version }) => version > from)
    .reduce((migrated, { migrate }) => migrate?.[store]?.(migrated) ?? migrated, row);
}
