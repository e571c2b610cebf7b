import { compareTexts } from "../basics/compare-texts.ts";
import { buildEntityCard } from "../knowledge/build-card.ts";
import { pickNames, plainName } from "../knowledge/display-names.ts";
import type { IndexedPack, KnowledgeIndex } from "../knowledge/index-pack.ts";
import { findRelationVoices } from "../knowledge/relation-voices.ts";
import { viewClaim } from "../knowledge/view-claim.ts";
import type { Figure } from "../model/claim.ts";
import type { Entity, EntityName, EntityType, Relation, RelationType } from "../model/entity.ts";
import type { ClaimView, EntityCard, EntityNames, RelationVoice } from "../model/entity-card.ts";
import type { ClaimId, EntityId, EntityRef } from "../model/ids.ts";
import type { Pack, TimelineEvent } from "../model/pack.ts";
import type { SourceDocument } from "../model/source-document.ts";
import { kindOfEvent } from "./timeline.ts";

/** One relation of an entity with the claims it rests on; `direction` is "out" where the entity declares it. */
export interface RecordRelation extends EntityNames {
  readonly entity: EntityRef;
  readonly type: EntityType;
  readonly relation: RelationType;
  readonly direction: "out" | "in";
  /** Empty where the relation rests on something plainer than views and estimates. */
  readonly voices: readonly RelationVoice[];
  readonly claims: readonly ClaimView[];
}

/** A figure with the claim it stands in. */
export interface RecordFigure {
  readonly figure: Figure;
  readonly claim: ClaimView;
}

/** An entry of the timeline with the claims it rests on. */
export interface RecordEvent {
  /** A day something is due is no event: what came of it stands elsewhere, or nowhere. */
  readonly kind: "event" | "due";
  readonly event: TimelineEvent;
  readonly claims: readonly ClaimView[];
}

/** A document with how many of the entity's claims stand in it. */
export interface RecordDocument {
  readonly document: SourceDocument;
  readonly claimCount: number;
}

/** All that is known of an entity. */
export interface EntityRecord {
  /** Its summary, claims and conflicts. */
  readonly card: EntityCard;
  /** Every name it has, with the kind and language of each, in the order of the pack. */
  readonly names: readonly EntityName[];
  readonly figures: readonly RecordFigure[];
  /** Telling relations before `related-to`. */
  readonly relations: readonly RecordRelation[];
  /** In the order of their dates. */
  readonly events: readonly RecordEvent[];
  /** Newest first. */
  readonly documents: readonly RecordDocument[];
}

interface RecordSources {
  readonly packs: readonly Pack[];
  readonly index: KnowledgeIndex;
}

/** Puts together all that the pack of an entity knows of it; null for one it does not know. */
export function buildEntityRecord({ packs, index }: RecordSources, ref: EntityRef): EntityRecord | null {
  const pack = index.get(ref.pack);
  const entity = pack?.entities.get(ref.id);
  const card = buildEntityCard(index, [ref]);
  if (!pack || !entity || !card) return null;
  const events = packs.find(({ id }) => id === ref.pack)?.events ?? [];
  return {
    card,
    names: entity.names.map(plainName),
    figures: card.claims.flatMap((claim) => claim.figures.map((figure) => ({ figure, claim }))),
    relations: collectRelations(pack, entity),
    events: collectEvents(pack, ref.id, events),
    documents: collectDocuments(pack, card.claims),
  };
}

function collectRelations(pack: IndexedPack, entity: Entity): readonly RecordRelation[] {
  const out = entity.relations.flatMap((relation) => {
    const other = pack.entities.get(relation.target);
    const voices = findRelationVoices(pack, entity.id, relation);
    return other ? [viewRelation(pack, other, { relation, direction: "out", voices })] : [];
  });
  const inverse = (pack.inverseOf.get(entity.id) ?? []).map(({ subject, relation }) =>
    viewRelation(pack, subject, {
      relation,
      direction: "in",
      voices: findRelationVoices(pack, subject.id, relation),
    }),
  );
  const all = [...out, ...inverse];
  const isVague = ({ relation }: RecordRelation) => relation === "related-to";
  return [...all.filter((one) => !isVague(one)), ...all.filter(isVague)];
}

function viewRelation(
  pack: IndexedPack,
  other: Entity,
  { relation, ...how }: Pick<RecordRelation, "direction" | "voices"> & { readonly relation: Relation },
): RecordRelation {
  const entity = { pack: pack.id, id: other.id };
  return {
    ...how,
    ...pickNames(other),
    entity,
    type: other.type,
    relation: relation.type,
    claims: viewClaims(pack, relation.claims),
  };
}

function collectEvents(
  pack: IndexedPack,
  id: EntityId,
  events: readonly TimelineEvent[],
): readonly RecordEvent[] {
  return events
    .filter(({ entities }) => entities.includes(id))
    .sort((a, b) => compareTexts(a.date, b.date))
    .map((event) => {
      const claims = viewClaims(pack, event.claims);
      return { kind: kindOfEvent(event, claims), event, claims };
    });
}

function viewClaims(pack: IndexedPack, ids: readonly ClaimId[]): readonly ClaimView[] {
  return ids.flatMap((id) => {
    const claim = pack.claims.get(id);
    return claim ? [viewClaim(claim, { pack: pack.id, documents: pack.documents })] : [];
  });
}

function collectDocuments(pack: IndexedPack, claims: readonly ClaimView[]): readonly RecordDocument[] {
  return [...pack.documents.values()]
    .map((document) => ({
      document,
      claimCount: claims.filter(({ sources }) => sources.some((source) => source.document === document.id))
        .length,
    }))
    .filter(({ claimCount }) => claimCount > 0)
    .sort((a, b) => compareTexts(b.document.published, a.document.published));
}
