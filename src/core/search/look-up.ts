import type { EntityRef } from "../model/ids.ts";
import type { EntitySearch, SearchHit } from "./create-entity-search.ts";
import { foldText } from "./search-terms.ts";

/** What a query found; `nearest` is filled only where nothing was. JSON-safe. */
export interface LookUpAnswer {
  readonly found: readonly SearchHit[];
  readonly nearest: readonly SearchHit[];
  /** The one entity that bears the query as a name, letters' case and accents aside; null for none, or several. */
  readonly exact: EntityRef | null;
}

/** More than a popup shows without scrolling, fewer than anyone reads. */
const MAX_FOUND = 30;

/** A handful: they are guesses. */
const MAX_NEAREST = 5;

/** One letter is the beginning of everything. */
const SHORTEST_QUERY = 2;

/** What a query finds; where that is nothing, the names nearest to it. */
export function lookUp(search: EntitySearch, query: string): LookUpAnswer {
  const found = search(query, MAX_FOUND);
  const nearest = found.length > 0 ? [] : findNearest(search, query.trim());
  return { found, nearest, exact: findExact(found, query) };
}

function findExact(found: readonly SearchHit[], query: string): EntityRef | null {
  const [only, another] = found.filter(({ matched }) => foldText(matched) === foldText(query));
  return only && !another ? only.listing.entity : null;
}

/** Names that answer one of the query's words, else those that begin as the query does, as far as it goes. */
function findNearest(search: EntitySearch, query: string): readonly SearchHit[] {
  const words = query.split(/\s+/).filter((word) => word.length > SHORTEST_QUERY && word !== query);
  for (const word of words) {
    const hits = search(word, MAX_NEAREST);
    if (hits.length > 0) return hits;
  }
  for (let length = query.length - 1; length >= SHORTEST_QUERY; length -= 1) {
    const hits = search(query.slice(0, length), MAX_NEAREST);
    if (hits.length > 0) return hits;
  }
  return [];
}
