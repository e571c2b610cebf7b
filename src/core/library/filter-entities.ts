import { countOne } from "../basics/count-one.ts";
import type { EntityType } from "../model/entity.ts";
import type { CatalogueEntry } from "./entity-catalogue.ts";
import type { EntitiesRoute } from "./knowledge-routes.ts";

/**
 * What the list of entities is narrowed by, besides words. Kinds combine by "and"; several of one kind widen, since an
 * entity is of one type, and a reader who ticks a second document wants both.
 */
export type EntityFilter = Pick<EntitiesRoute, "types" | "documents" | "years">;

/** Filters nothing. */
export const NO_ENTITY_FILTER: EntityFilter = { types: [], documents: [], years: [] };

/** How many entities each choice of a filter would list, beside what the other kinds of filter ask for. */
export interface EntityFacets {
  readonly types: ReadonlyMap<EntityType, number>;
  /** By `pack/id`. */
  readonly documents: ReadonlyMap<string, number>;
  readonly years: ReadonlyMap<string, number>;
}

/** Whether a filter leaves anything out. */
export function isNarrowing({ types, documents, years }: EntityFilter): boolean {
  return types.length > 0 || documents.length > 0 || years.length > 0;
}

/** The entries that pass a filter, in their order. */
export function filterEntities<Entry extends CatalogueEntry>(
  entries: readonly Entry[],
  filter: EntityFilter,
): readonly Entry[] {
  return entries.filter((entry) => passes(entry, filter));
}

/** Counts what every choice would list, so that none leads to an empty list unseen. */
export function countFacets(entries: readonly CatalogueEntry[], filter: EntityFilter): EntityFacets {
  const types = new Map<EntityType, number>();
  const documents = new Map<string, number>();
  const years = new Map<string, number>();
  for (const entry of entries) {
    if (passes(entry, { ...filter, types: [] })) countOne(types, entry.listing.type);
    if (passes(entry, { ...filter, documents: [] }))
      for (const key of entry.documents) countOne(documents, key);
    if (passes(entry, { ...filter, years: [] })) for (const year of entry.years) countOne(years, year);
  }
  return { types, documents, years };
}

function passes(entry: CatalogueEntry, { types, documents, years }: EntityFilter): boolean {
  return (
    (types.length === 0 || types.includes(entry.listing.type)) &&
    (documents.length === 0 || documents.some((key) => entry.documents.has(key))) &&
    (years.length === 0 || years.some((year) => entry.years.has(year)))
  );
}
