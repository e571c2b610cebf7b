import type { Claim } from "../model/claim.ts";
import type { Entity, Relation } from "../model/entity.ts";
import type { ClaimId, DocumentId, EntityId, PackId } from "../model/ids.ts";
import type { Conflict, Pack } from "../model/pack.ts";
import type { SourceDocument } from "../model/source-document.ts";

/** A relation read from its target: `subject` is the entity that declares it. */
export interface InverseRelation {
  readonly subject: Entity;
  readonly relation: Relation;
}

/** A pack with its ways in. Lists keep the order of the pack; an entity without any has no entry. */
export interface IndexedPack {
  readonly id: PackId;
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly claimsOf: ReadonlyMap<EntityId, readonly Claim[]>;
  readonly conflictsOf: ReadonlyMap<EntityId, readonly Conflict[]>;
  readonly inverseOf: ReadonlyMap<EntityId, readonly InverseRelation[]>;
}

/** Every pack a reader has, by id. */
export type KnowledgeIndex = ReadonlyMap<PackId, IndexedPack>;

/** Indexes packs; of two with one id the later stands. */
export function indexPacks(packs: readonly Pack[]): KnowledgeIndex {
  return new Map(packs.map((pack) => [pack.id, indexPack(pack)]));
}

/** Indexes one pack, once, in time linear in its size. */
export function indexPack(pack: Pack): IndexedPack {
  const claims = new Map(pack.claims.map((claim) => [claim.id, claim]));
  const claimsOf = new Map<EntityId, Claim[]>();
  for (const claim of pack.claims) for (const id of claim.entities) append(claimsOf, id, claim);
  const conflictsOf = new Map<EntityId, Conflict[]>();
  for (const conflict of pack.conflicts) {
    const sides = conflict.sides.flatMap((side) => side.claims);
    const concerned = new Set(sides.flatMap((id) => claims.get(id)?.entities ?? []));
    for (const id of concerned) append(conflictsOf, id, conflict);
  }
  const inverseOf = new Map<EntityId, InverseRelation[]>();
  for (const subject of pack.entities) {
    for (const relation of subject.relations) append(inverseOf, relation.target, { subject, relation });
  }
  return {
    id: pack.id,
    documents: new Map(pack.documents.map((document) => [document.id, document])),
    entities: new Map(pack.entities.map((entity) => [entity.id, entity])),
    claims,
    claimsOf,
    conflictsOf,
    inverseOf,
  };
}

function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
