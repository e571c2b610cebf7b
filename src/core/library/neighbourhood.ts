import { compareTexts } from "../basics/compare-texts.ts";
import { listedNames } from "../knowledge/display-names.ts";
import type { IndexedPack, KnowledgeIndex } from "../knowledge/index-pack.ts";
import { findRelationVoices } from "../knowledge/relation-voices.ts";
import { viewClaim } from "../knowledge/view-claim.ts";
import { type Entity, MARK_GROUPS, markGroupOf, type Relation, type RelationType } from "../model/entity.ts";
import type { ClaimView, RelationVoice } from "../model/entity-card.ts";
import type { EntityId, EntityRef } from "../model/ids.ts";
import type { Language } from "../model/language.ts";

/** One relation as an edge has it, read from `from` to `to`, with the claims it rests on. */
export interface RelationLink {
  readonly from: Entity;
  readonly to: Entity;
  readonly type: RelationType;
  /** Empty where the relation rests on something plainer than views and estimates. */
  readonly voices: readonly RelationVoice[];
  readonly claims: readonly ClaimView[];
}

/** An entity beside the centre, with every relation between the two, the centre's own first. */
export interface Neighbour {
  readonly entity: Entity;
  readonly links: readonly RelationLink[];
}

/** Two neighbours that are related to each other, with every relation between them. */
export interface SideEdge {
  readonly one: Entity;
  readonly other: Entity;
  readonly links: readonly RelationLink[];
}

/** An entity among those it is related to. */
export interface Neighbourhood {
  readonly pack: IndexedPack;
  readonly centre: Entity;
  /** Those with the most relations in the whole pack first, equals by name; see NEIGHBOURS_FIRST. */
  readonly neighbours: readonly Neighbour[];
  /** Relations between neighbours, each pair once. */
  readonly between: readonly SideEdge[];
}

/** An entity with the number of others it is related to. */
export interface Connected {
  readonly ref: EntityRef;
  readonly entity: Entity;
  readonly count: number;
}

/** How many neighbours a picture holds before it is no longer read but looked at; the rest is asked for. */
export const NEIGHBOURS_FIRST = 40;

/** The neighbourhood of an entity; null where the pack has no such entity. */
export function findNeighbourhood(pack: IndexedPack, id: EntityId, language: Language): Neighbourhood | null {
  const centre = pack.entities.get(id);
  if (!centre) return null;
  const compareNames = orderNames(language);
  const byId = new Map<EntityId, { entity: Entity; links: RelationLink[] }>();
  for (const link of linksOf(pack, centre)) {
    const entity = link.from.id === centre.id ? link.to : link.from;
    const known = byId.get(entity.id);
    if (known) known.links.push(link);
    else byId.set(entity.id, { entity, links: [link] });
  }
  const neighbours = [...byId.values()]
    .map((neighbour) => ({ neighbour, count: countNeighbours(pack, neighbour.entity.id) }))
    .sort(
      (one, other) => other.count - one.count || compareNames(one.neighbour.entity, other.neighbour.entity),
    )
    .map(({ neighbour }) => neighbour);
  return { pack, centre, neighbours, between: findBetween(pack, neighbours) };
}

/** The same with its first neighbours alone, and what is between those. */
export function cutNeighbourhood(whole: Neighbourhood, count: number): Neighbourhood {
  if (whole.neighbours.length <= count) return whole;
  const neighbours = whole.neighbours.slice(0, count);
  const ids = new Set(neighbours.map(({ entity }) => entity.id));
  return {
    ...whole,
    neighbours,
    between: whole.between.filter(({ one, other }) => ids.has(one.id) && ids.has(other.id)),
  };
}

/** The entities with the most neighbours, most first, equals by name. */
export function findMostConnected(
  index: KnowledgeIndex,
  count: number,
  language: Language,
): readonly Connected[] {
  const compareNames = orderNames(language);
  return [...index.values()]
    .flatMap((pack) =>
      [...pack.entities.values()].map((entity) => ({
        ref: { pack: pack.id, id: entity.id },
        entity,
        count: countNeighbours(pack, entity.id),
      })),
    )
    .filter((each) => each.count > 0)
    .sort((one, other) => other.count - one.count || compareNames(one.entity, other.entity))
    .slice(0, count);
}

/** Neighbours as a circle has them: by mark group, so that what is alike stands together, most connected first. */
export function orderByGroup(neighbours: readonly Neighbour[]): readonly Neighbour[] {
  return MARK_GROUPS.flatMap((group) =>
    neighbours.filter(({ entity }) => markGroupOf(entity.type) === group),
  );
}

function findBetween(pack: IndexedPack, neighbours: readonly Neighbour[]): readonly SideEdge[] {
  const place = new Map(neighbours.map(({ entity }, at) => [entity.id, at]));
  const edges = new Map<string, { one: Entity; other: Entity; links: RelationLink[] }>();
  for (const { entity } of neighbours) {
    for (const relation of entity.relations) {
      const target = pack.entities.get(relation.target);
      if (!target || target.id === entity.id || !place.has(target.id)) continue;
      const link = viewLink(pack, entity, target, relation);
      const [one, other] =
        (place.get(entity.id) ?? 0) < (place.get(target.id) ?? 0) ? [entity, target] : [target, entity];
      const key = `${one.id}/${other.id}`;
      const known = edges.get(key);
      if (known) known.links.push(link);
      else edges.set(key, { one, other, links: [link] });
    }
  }
  return [...edges.values()];
}

/** Every relation of an entity, its own first; one that points back at itself is no way to anywhere. */
function linksOf(pack: IndexedPack, entity: Entity): readonly RelationLink[] {
  const own = entity.relations.flatMap((relation) => {
    const target = pack.entities.get(relation.target);
    return target ? [viewLink(pack, entity, target, relation)] : [];
  });
  const inverse = (pack.inverseOf.get(entity.id) ?? []).map(({ subject, relation }) =>
    viewLink(pack, subject, entity, relation),
  );
  return [...own, ...inverse].filter(({ from, to }) => from.id !== to.id);
}

function viewLink(pack: IndexedPack, from: Entity, to: Entity, relation: Relation): RelationLink {
  const claims = relation.claims.flatMap((id) => pack.claims.get(id) ?? []);
  const shelf = { pack: pack.id, documents: pack.documents };
  return {
    from,
    to,
    type: relation.type,
    voices: findRelationVoices(pack, from.id, relation),
    claims: claims.map((claim) => viewClaim(claim, shelf)),
  };
}

function countNeighbours(pack: IndexedPack, id: EntityId): number {
  const own = pack.entities.get(id)?.relations.map(({ target }) => target) ?? [];
  const inverse = (pack.inverseOf.get(id) ?? []).map(({ subject }) => subject.id);
  const others = new Set([...own, ...inverse]);
  others.delete(id);
  return others.size;
}

/**
 * The order of names in the reader's language. English by code units, so that every browser and machine lays the same
 * picture out; those of Chinese characters would be no order to a reader.
 */
function orderNames(language: Language): (one: Entity, other: Entity) => number {
  const compare = language === "en" ? compareTexts : new Intl.Collator(language).compare;
  const nameOf = (entity: Entity) => listedNames(entity, language).main.text;
  return (one, other) => compare(nameOf(one), nameOf(other));
}
