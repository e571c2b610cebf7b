import { isRecord } from "../core/basics/is-record.ts";
import { fail, type Result, succeed } from "../core/basics/result.ts";
import { type EntitySlice, sliceEntity } from "../core/knowledge/entity-slice.ts";
import { indexPack } from "../core/knowledge/index-pack.ts";
import { listEntities } from "../core/knowledge/list-entities.ts";
import type { EntityListing } from "../core/model/entity-listing.ts";
import { entityKey } from "../core/model/ids.ts";
import type { Pack } from "../core/model/pack.ts";
import { checksum } from "./checksum.ts";

/**
 * Raised whenever the content of rows changes its form, so that an older copy counts as stale.
 *
 * The form chosen is one row an entity, holding the entity's whole slice as one JSON string:
 * - A page's batch of 15 cards is 15 rows in one round. With a table each for entities, claims and documents it would
 *   be three rounds, each waiting for the ids of the one before, and some 300 rows at 20 to 100 µs.
 * - A string, because Firefox clones object trees slowly (1,000 small objects: 49 ms and more; one string: 2 ms).
 * - A slice and not a finished card, so that ranking and layout of cards change without making the copy again.
 * The price is that a claim about three entities is kept three times: about twice the pack's size, below a megabyte.
 */
const ROW_FORM = 3;

/** The key of the row that makes a copy whole; it is written last. */
export const VERSION_KEY = "version";
/** The key of the row with every entity's listing. */
export const LISTINGS_KEY = "listings";

/** A JSON text with what it takes to notice damage. */
export interface PackedRow {
  readonly key: string;
  readonly json: string;
  readonly checksum: number;
}

/** What the copy is a copy of, and which slices it must hold. */
export interface VersionRow {
  readonly key: typeof VERSION_KEY;
  readonly form: number;
  readonly revision: string;
  readonly sliceKeys: readonly string[];
}

/** All rows of a copy. */
export interface KnowledgeRows {
  readonly slices: readonly PackedRow[];
  readonly listings: PackedRow;
  readonly version: VersionRow;
}

/** Makes the rows of a pack: pure, so that it is done before a transaction is opened. */
export function makeKnowledgeRows(pack: Pack): KnowledgeRows {
  const index = indexPack(pack);
  const slices = pack.entities.map(({ id }) =>
    packRow(entityKey({ pack: pack.id, id }), sliceEntity(index, id)),
  );
  return {
    slices,
    listings: packRow(LISTINGS_KEY, listEntities(pack)),
    version: {
      key: VERSION_KEY,
      form: ROW_FORM,
      revision: pack.revision,
      sliceKeys: slices.map(({ key }) => key),
    },
  };
}

/** Reads a version row; fails where there is none that this version of the extension wrote. */
export function readVersionRow(row: unknown): Result<VersionRow> {
  if (row === undefined) return fail("the copy has no version row");
  if (!isRecord(row)) return fail("the version row is damaged");
  const { form, revision, sliceKeys } = row;
  if (form !== ROW_FORM) return fail(`the copy has form ${String(form)}, not ${ROW_FORM}`);
  const hasKeys = Array.isArray(sliceKeys) && sliceKeys.every((key) => typeof key === "string");
  if (typeof revision !== "string" || !hasKeys) return fail("the version row is damaged");
  return succeed({ key: VERSION_KEY, form, revision, sliceKeys });
}

/** Reads the slice out of its row; fails where the row is not as it was written. */
export function readSliceRow(row: unknown): Result<EntitySlice> {
  const json = readPackedRow(row);
  // The checksum says that this is the text makeKnowledgeRows wrote: reading its every field again would only cost.
  return json.ok ? succeed(JSON.parse(json.value) as EntitySlice) : json;
}

/** Reads the listings out of their row; fails where the row is not as it was written. */
export function readListingsRow(row: unknown): Result<EntityListing[]> {
  const json = readPackedRow(row);
  return json.ok ? succeed(JSON.parse(json.value) as EntityListing[]) : json;
}

function packRow(key: string, content: EntitySlice | null | readonly EntityListing[]): PackedRow {
  const json = JSON.stringify(content);
  return { key, json, checksum: checksum(json) };
}

function readPackedRow(row: unknown): Result<string> {
  if (!isRecord(row)) return fail("a row is missing");
  const { key, json, checksum: written } = row;
  if (typeof json !== "string" || written !== checksum(json)) return fail(`row ${String(key)} is damaged`);
  return succeed(json);
}
