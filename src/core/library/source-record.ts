import { compareTexts } from "../basics/compare-texts.ts";
import { countOne } from "../basics/count-one.ts";
import { pickNames } from "../knowledge/display-names.ts";
import type { IndexedPack, KnowledgeIndex } from "../knowledge/index-pack.ts";
import { viewClaim } from "../knowledge/view-claim.ts";
import type { Claim } from "../model/claim.ts";
import type { ClaimView, EntityNames } from "../model/entity-card.ts";
import type { DocumentId, EntityId, EntityRef, PackId } from "../model/ids.ts";
import type { SourceDocument } from "../model/source-document.ts";

/** A document and what rests on it, counted. */
export interface SourceSummary {
  readonly pack: PackId;
  readonly document: SourceDocument;
  readonly claimCount: number;
  /** Claims that are someone's opinion. */
  readonly opinionCount: number;
  readonly figureCount: number;
  /** The entities its claims are about, those with most of them first. */
  readonly entities: readonly SourceEntity[];
}

/** An entity that a document tells of. */
export interface SourceEntity extends EntityNames {
  readonly entity: EntityRef;
  readonly claimCount: number;
}

/** A claim where it stands in a document, with the entities it names. */
export interface PlacedClaim {
  readonly claim: ClaimView;
  readonly entities: readonly Omit<SourceEntity, "claimCount">[];
}

/** The claims of one paragraph, and the heading it stands under. */
export interface SourceParagraph {
  readonly paragraph: number;
  readonly section: string | null;
  readonly claims: readonly PlacedClaim[];
}

/** A document with every claim that rests on it, in the order of its paragraphs. */
export interface SourceRecord {
  readonly summary: SourceSummary;
  readonly paragraphs: readonly SourceParagraph[];
}

/** Whether most of what rests on a document are opinions: readers should know before they follow the link. */
export function isMostlyOpinion({ claimCount, opinionCount }: SourceSummary): boolean {
  return opinionCount * 2 > claimCount;
}

/** Every document there is, newest first, with what it supports. */
export function listSources(index: KnowledgeIndex): readonly SourceSummary[] {
  return [...index.values()]
    .flatMap((pack) => {
      const claimsOf = claimsByDocument(pack);
      return [...pack.documents.values()].map((document) =>
        summarise(pack, document, claimsOf.get(document.id) ?? []),
      );
    })
    .sort((a, b) => compareTexts(b.document.published, a.document.published));
}

/** All that rests on one document; null for one the pack does not have. */
export function buildSourceRecord(pack: IndexedPack, id: DocumentId): SourceRecord | null {
  const document = pack.documents.get(id);
  if (!document) return null;
  const claims = claimsByDocument(pack).get(id) ?? [];
  return { summary: summarise(pack, document, claims), paragraphs: orderByParagraph(pack, id, claims) };
}

function claimsByDocument(pack: IndexedPack): ReadonlyMap<DocumentId, readonly Claim[]> {
  const claimsOf = new Map<DocumentId, Claim[]>();
  for (const claim of pack.claims.values()) {
    for (const id of new Set(claim.sources.map(({ document }) => document))) {
      const claims = claimsOf.get(id);
      if (claims) claims.push(claim);
      else claimsOf.set(id, [claim]);
    }
  }
  return claimsOf;
}

function summarise(pack: IndexedPack, document: SourceDocument, claims: readonly Claim[]): SourceSummary {
  const counts = new Map<EntityId, number>();
  for (const { entities } of claims) for (const id of entities) countOne(counts, id);
  return {
    pack: pack.id,
    document,
    claimCount: claims.length,
    opinionCount: claims.filter(({ kind }) => kind === "opinion").length,
    figureCount: claims.reduce((sum, { figures }) => sum + figures.length, 0),
    entities: [...counts]
      .sort(([, a], [, b]) => b - a)
      .flatMap(([id, claimCount]) => nameEntity(pack, id).map((named) => ({ ...named, claimCount }))),
  };
}

function nameEntity(pack: IndexedPack, id: EntityId): readonly Omit<SourceEntity, "claimCount">[] {
  const entity = pack.entities.get(id);
  return entity ? [{ ...pickNames(entity), entity: { pack: pack.id, id } }] : [];
}

/** A claim that rests on several paragraphs stands with the first. */
function orderByParagraph(
  pack: IndexedPack,
  id: DocumentId,
  claims: readonly Claim[],
): readonly SourceParagraph[] {
  const placed = claims.flatMap((claim) => {
    const places = claim.sources.filter(({ document }) => document === id);
    const first = places.toSorted(comparePlaces)[0];
    return first ? [{ claim, place: first }] : [];
  });
  placed.sort((a, b) => comparePlaces(a.place, b.place));
  const paragraphs = new Map<number, { section: string | null; claims: PlacedClaim[] }>();
  for (const { claim, place } of placed) {
    const paragraph = paragraphs.get(place.paragraph) ?? { section: place.section, claims: [] };
    paragraphs.set(place.paragraph, paragraph);
    paragraph.claims.push({
      claim: viewClaim(claim, { pack: pack.id, documents: pack.documents }),
      entities: claim.entities.flatMap((entity) => nameEntity(pack, entity)),
    });
  }
  return [...paragraphs].map(([paragraph, { section, claims: own }]) => ({
    paragraph,
    section,
    claims: own,
  }));
}

type Place = Claim["sources"][number];

function comparePlaces(a: Place, b: Place): number {
  return a.paragraph - b.paragraph || (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0);
}
