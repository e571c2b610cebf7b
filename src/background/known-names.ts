import type { EntityListing } from "../core/model/entity-listing.ts";
import { createEntitySearch, type EntitySearch, type Readings } from "../core/search/create-entity-search.ts";
import type { KnowledgeStore } from "../storage/entities.ts";

/** What the background has of the knowledge base to look names up in. */
export interface KnownNames {
  readonly listings: readonly EntityListing[];
  readonly search: EntitySearch;
}

/**
 * Gives the names, indexed when they are first asked for. They are kept as long as the background lives and may vanish
 * at any moment: the next who asks has them made again.
 */
export function createKnownNames(
  store: Pick<KnowledgeStore, "listEntities">,
  readings: Readings,
): () => Promise<KnownNames> {
  let known: Promise<KnownNames> | null = null;
  const make = async () => {
    const listings = await store.listEntities();
    return { listings, search: createEntitySearch(listings, readings) };
  };
  return () => {
    known ??= make().catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}
