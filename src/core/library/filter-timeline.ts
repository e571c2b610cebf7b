import { ENTITY_TYPES, type EntityType } from "../model/entity.ts";
import type { EntityKey } from "../model/ids.ts";
import { TIMELINE_KINDS, type TimelineKind, type TimelineRoute } from "./knowledge-routes.ts";
import type { TimelineEntry } from "./timeline.ts";

/** How many entries a choice would show beside what else is filtered by. */
export interface TimelineCounts {
  /** Types that some entry has, in the order pages list them. */
  readonly types: ReadonlyMap<EntityType, number>;
  readonly kinds: ReadonlyMap<TimelineKind, number>;
  /** Entities that some entry has. */
  readonly entities: ReadonlySet<EntityKey>;
}

/** The entries a route asks for: of any of its kinds, with any of its types, about any of its entities. */
export function filterTimeline(
  entries: readonly TimelineEntry[],
  route: TimelineRoute,
): readonly TimelineEntry[] {
  return entries.filter(
    (entry) => hasKind(entry, route.kinds) && hasType(entry, route.types) && hasEntity(entry, route.entities),
  );
}

/** What can be filtered by, each with the number of entries it would show while the other filters stay. */
export function countTimeline(entries: readonly TimelineEntry[], route: TimelineRoute): TimelineCounts {
  const ofKinds = entries.filter((entry) => hasType(entry, route.types) && hasEntity(entry, route.entities));
  const ofTypes = entries.filter((entry) => hasKind(entry, route.kinds) && hasEntity(entry, route.entities));
  const present = new Set(entries.flatMap(({ entities }) => entities.map(({ type }) => type)));
  return {
    kinds: new Map(
      TIMELINE_KINDS.map((kind) => [kind, ofKinds.filter((entry) => entry.kind === kind).length]),
    ),
    types: new Map(
      ENTITY_TYPES.filter((type) => present.has(type)).map((type) => [
        type,
        ofTypes.filter((entry) => hasType(entry, [type])).length,
      ]),
    ),
    entities: new Set(entries.flatMap(({ entities }) => entities.map(({ key }) => key))),
  };
}

function hasKind({ kind }: TimelineEntry, kinds: readonly TimelineKind[]): boolean {
  return kinds.length === 0 || kinds.includes(kind);
}

function hasType({ entities }: TimelineEntry, types: readonly EntityType[]): boolean {
  return types.length === 0 || entities.some(({ type }) => types.includes(type));
}

function hasEntity({ entities }: TimelineEntry, keys: readonly EntityKey[]): boolean {
  return keys.length === 0 || entities.some(({ key }) => keys.includes(key));
}
