import { fail, type Result, succeed } from "../core/basics/result.ts";
import type { EntitySlice } from "../core/knowledge/entity-slice.ts";
import type { EntityListing } from "../core/model/entity-listing.ts";
import { type EntityRef, entityKey } from "../core/model/ids.ts";
import type { KnowledgeDb } from "./knowledge-db.ts";
import {
  LISTINGS_KEY,
  readListingsRow,
  readSliceRow,
  readVersionRow,
  VERSION_KEY,
} from "./knowledge-rows.ts";

/**
 * Reads the slices of entities in the order asked for, unknown ones left out: one transaction whose
 * requests go out together, however many entities. Fails where the copy is empty, stale (another revision than `revision`, if one is given) or
 * damaged.
 *
 * @throws what the database throws when it can't be opened or read.
 */
export async function readSlices(
  db: KnowledgeDb,
  refs: readonly EntityRef[],
  revision: string | null,
): Promise<Result<EntitySlice[]>> {
  const keys = refs.map(entityKey);
  const [versionRow, rows] = await db.connection.transaction("r", db.meta, db.slices, () =>
    Promise.all([db.meta.get(VERSION_KEY), db.slices.bulkGet(keys)]),
  );
  const version = readVersionRow(versionRow);
  if (!version.ok) return version;
  if (isStale(version.value.revision, revision)) return fail("the copy is of another revision");
  const expected = new Set(version.value.sliceKeys);
  const slices: EntitySlice[] = [];
  for (const [index, key] of keys.entries()) {
    if (!expected.has(key)) continue;
    const slice = readSliceRow(rows[index]);
    if (!slice.ok) return slice;
    slices.push(slice.value);
  }
  return succeed(slices);
}

/** Reads the listings of all entities, in the pack's order; fails and throws like readSlices. */
export async function readListings(
  db: KnowledgeDb,
  revision: string | null,
): Promise<Result<EntityListing[]>> {
  const [versionRow, listingsRow] = await db.connection.transaction("r", db.meta, () =>
    db.meta.bulkGet([VERSION_KEY, LISTINGS_KEY]),
  );
  const version = readVersionRow(versionRow);
  if (!version.ok) return version;
  if (isStale(version.value.revision, revision)) return fail("the copy is of another revision");
  return readListingsRow(listingsRow);
}

function isStale(stored: string, expected: string | null): boolean {
  return expected !== null && stored !== expected;
}
