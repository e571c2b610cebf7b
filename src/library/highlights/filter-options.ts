import { countOne } from "../../core/basics/count-one.ts";
import { siteName } from "../../core/highlights/site-name.ts";
import type { KeptHighlight } from "../../core/library/highlight-filter.ts";
import { type EntityKey, entityKey } from "../../core/model/ids.ts";

/** What the highlights at hand can be filtered by, the most frequent first. */
export interface FilterOptions {
  readonly entities: readonly EntityKey[];
  readonly tags: readonly string[];
  readonly sites: readonly string[];
}

/** Collects what a reader could filter by: nothing is offered that would find nothing. */
export function collectFilterOptions(kept: readonly KeptHighlight[]): FilterOptions {
  const entities = new Map<EntityKey, number>();
  const tags = new Map<string, number>();
  const sites = new Map<string, number>();
  for (const { highlight } of kept) {
    for (const entity of highlight.entities) countOne(entities, entityKey(entity));
    for (const tag of highlight.tags) countOne(tags, tag);
    countOne(sites, siteName(highlight.page));
  }
  return { entities: byCount(entities), tags: byCount(tags), sites: byCount(sites) };
}

function byCount<Key>(counts: ReadonlyMap<Key, number>): readonly Key[] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
}
