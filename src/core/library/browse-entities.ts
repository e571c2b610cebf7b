import { MARK_GROUPS, type MarkGroup, markGroupOf } from "../model/entity.ts";
import { entityKey } from "../model/ids.ts";
import type { EntitySearch, SearchHit } from "../search/create-entity-search.ts";
import { lookUp } from "../search/look-up.ts";
import { isNearRank } from "../search/match-ranks.ts";
import type { CatalogueEntry } from "./entity-catalogue.ts";
import { countFacets, type EntityFacets, filterEntities } from "./filter-entities.ts";
import type { EntitiesRoute } from "./knowledge-routes.ts";

/** A row of the list; `hit` says which name answers the query, null without one. */
export interface EntityRow {
  readonly entry: CatalogueEntry;
  readonly hit: SearchHit | null;
}

/** Rows under one heading; null for what a query found, which stands best first whatever it is. */
export interface EntityGroup {
  readonly group: MarkGroup | null;
  readonly rows: readonly EntityRow[];
  /** How many the whole group holds: a page may show a part of it. */
  readonly count: number;
}

/** What a reader sees of the entities at a route. */
export interface EntityBrowsing {
  readonly groups: readonly EntityGroup[];
  /** How many are listed on all pages together. */
  readonly foundCount: number;
  /** How many the words alone find; all of them without a query. */
  readonly answerCount: number;
  readonly facets: EntityFacets;
  readonly page: number;
  readonly pageCount: number;
  /** Whether the words find names only that they have but for typing errors. */
  readonly isNear: boolean;
  /** Guesses, where the words find nothing at all. */
  readonly nearest: readonly SearchHit[];
}

interface BrowseOptions {
  readonly catalogue: readonly CatalogueEntry[];
  readonly search: EntitySearch;
  readonly route: EntitiesRoute;
}

/** A list that is scrolled through in a few seconds, and drawn in less than a frame or two. */
export const ENTITIES_A_PAGE = 60;

/** Lists entities: in the catalogue's order, or best answer first where words are given; filtered, cut to a page. */
export function browseEntities({ catalogue, search, route }: BrowseOptions): EntityBrowsing {
  const hasWords = route.query.trim() !== "";
  const answers = hasWords
    ? answer(catalogue, search, route.query)
    : catalogue.map((entry) => ({ entry, hit: null }));
  const found = new Set(
    filterEntities(
      answers.map(({ entry }) => entry),
      route,
    ),
  );
  const rows = answers.filter(({ entry }) => found.has(entry));
  const pageCount = Math.max(1, Math.ceil(rows.length / ENTITIES_A_PAGE));
  const page = Math.min(route.page, pageCount);
  const shown = rows.slice((page - 1) * ENTITIES_A_PAGE, page * ENTITIES_A_PAGE);
  return {
    groups: hasWords ? groupNothing(shown, rows.length) : groupRows(shown, rows),
    foundCount: rows.length,
    answerCount: answers.length,
    facets: countFacets(
      answers.map(({ entry }) => entry),
      route,
    ),
    page,
    pageCount,
    isNear: answers.some(({ hit }) => hit !== null && isNearRank(hit.rank)),
    nearest: answers.length === 0 ? lookUp(search, route.query).nearest : [],
  };
}

function answer(
  catalogue: readonly CatalogueEntry[],
  search: EntitySearch,
  query: string,
): readonly EntityRow[] {
  const entries = new Map(catalogue.map((entry) => [entityKey(entry.listing.entity), entry]));
  const hits = search(query, catalogue.length);
  const found = hits.filter(({ rank }) => !isNearRank(rank));
  return (found.length > 0 ? found : hits).flatMap((hit) => {
    const entry = entries.get(entityKey(hit.listing.entity));
    return entry ? [{ entry, hit }] : [];
  });
}

function groupNothing(shown: readonly EntityRow[], count: number): readonly EntityGroup[] {
  return shown.length > 0 ? [{ group: null, rows: shown, count }] : [];
}

function groupRows(shown: readonly EntityRow[], all: readonly EntityRow[]): readonly EntityGroup[] {
  const groupOf = ({ entry }: EntityRow) => markGroupOf(entry.listing.type);
  return MARK_GROUPS.flatMap((group) => {
    const rows = shown.filter((row) => groupOf(row) === group);
    return rows.length > 0
      ? [{ group, rows, count: all.filter((row) => groupOf(row) === group).length }]
      : [];
  });
}
