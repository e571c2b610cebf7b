import { MARK_GROUPS, type MarkGroup, markGroupOf } from "../../core/model/entity.ts";
import type { EntityListing } from "../../core/model/entity-listing.ts";
import { type EntityKey, entityKey } from "../../core/model/ids.ts";
import type { NamedEntity } from "./page-report.ts";

/** An entity the page names, and what it is. */
export interface PageRow {
  readonly named: NamedEntity;
  readonly listing: EntityListing;
}

/** The rows of one group. */
export interface RowGroup {
  readonly group: MarkGroup;
  readonly rows: readonly PageRow[];
}

/** What a page names by group, groups in the fixed order of pages, entities in the order given. */
export function groupEntities(
  entities: readonly NamedEntity[],
  listings: ReadonlyMap<EntityKey, EntityListing>,
): readonly RowGroup[] {
  // An entity without a listing came with a knowledge base that has been replaced since; the page will be read anew.
  const rows = entities.flatMap((named) => {
    const listing = listings.get(entityKey(named.entity));
    return listing ? [{ named, listing }] : [];
  });
  return MARK_GROUPS.map((group) => ({
    group,
    rows: rows.filter(({ listing }) => markGroupOf(listing.type) === group),
  })).filter((part) => part.rows.length > 0);
}
