import type { Claim } from "../model/claim.ts";
import type { Entity, EntityType, Relation, RelationType } from "../model/entity.ts";
import type { EntityNames, RelationVoice } from "../model/entity-card.ts";
import type { EntityId, PackId } from "../model/ids.ts";
import type { Conflict } from "../model/pack.ts";
import type { SourceDocument } from "../model/source-document.ts";
import { pickNames } from "./display-names.ts";
import type { IndexedPack } from "./index-pack.ts";
import { findRelationVoices } from "./relation-voices.ts";

/** Another entity at the end of a relation; `direction` is "out" where the slice's entity declares it. */
export interface Neighbour extends EntityNames {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly relation: RelationType;
  readonly direction: "out" | "in";
  readonly voices: readonly RelationVoice[];
}

/**
 * All of one pack that one entity's card is made of, and nothing else. JSON-safe: the knowledge database keeps one
 * slice a row, so that a card costs one read.
 */
export interface EntitySlice {
  readonly pack: PackId;
  readonly entity: Entity;
  /** The claims about the entity, those its summary rests on, and those of its conflicts; each once. */
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly documents: readonly SourceDocument[];
  readonly neighbours: readonly Neighbour[];
}

/** Cuts an entity's slice out of a pack; null if the pack has no such entity. */
export function sliceEntity(pack: IndexedPack, id: EntityId): EntitySlice | null {
  const entity = pack.entities.get(id);
  if (!entity) return null;
  const conflicts = pack.conflictsOf.get(id) ?? [];
  const cited = [
    ...entity.summary.flatMap((sentence) => sentence.claims),
    ...conflicts.flatMap((conflict) => conflict.sides.flatMap((side) => side.claims)),
  ];
  const citedClaims = cited.flatMap((claimId) => pack.claims.get(claimId) ?? []);
  const claims = [...new Set([...(pack.claimsOf.get(id) ?? []), ...citedClaims])];
  const documentIds = new Set(claims.flatMap((claim) => claim.sources.map((source) => source.document)));
  const documents = [...documentIds].flatMap((documentId) => pack.documents.get(documentId) ?? []);
  return { pack: pack.id, entity, claims, conflicts, documents, neighbours: findNeighbours(pack, entity) };
}

function findNeighbours(pack: IndexedPack, entity: Entity): Neighbour[] {
  const out = entity.relations.flatMap((relation): Neighbour[] => {
    const other = pack.entities.get(relation.target);
    return other
      ? [
          viewEnd(other, relation, {
            direction: "out",
            voices: findRelationVoices(pack, entity.id, relation),
          }),
        ]
      : [];
  });
  const inverse = (pack.inverseOf.get(entity.id) ?? []).map(({ subject, relation }) =>
    viewEnd(subject, relation, { direction: "in", voices: findRelationVoices(pack, subject.id, relation) }),
  );
  return [...out, ...inverse];
}

function viewEnd(other: Entity, { type }: Relation, how: Pick<Neighbour, "direction" | "voices">): Neighbour {
  return { ...pickNames(other), id: other.id, type: other.type, relation: type, ...how };
}
