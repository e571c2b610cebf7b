import type { ClaimKind, ClaimStatus, Figure, Inference } from "./claim.ts";
import type { EntityName, EntityType, RelationType } from "./entity.ts";
import type { ClaimId, ConflictId, DocumentId, EntityRef } from "./ids.ts";
import type { ConflictKind } from "./pack.ts";
import type { DateBasis } from "./source-document.ts";

/** A source as a card prints it; both links open at the passage where the browser can. */
export interface SourceView {
  readonly document: DocumentId;
  readonly title: string;
  readonly publisher: string;
  readonly author: string | null;
  readonly published: string;
  readonly publishedBasis: DateBasis;
  /** How `published` was worked out; null where it is stated, or where the pack does not say. */
  readonly publishedReasoning: string | null;
  readonly link: string | null;
  /** A kept copy, for when the publisher is gone; null where there is none, or where `link` is that copy. */
  readonly archiveLink: string | null;
  readonly paragraph: number;
  readonly section: string | null;
}

/** A speaker as a card prints it; `entity` is null where there is no card to open. */
export interface SpeakerView {
  readonly name: string;
  readonly entity: EntityRef | null;
}

/** A claim as a card prints it. */
export interface ClaimView {
  readonly id: ClaimId;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly speaker: SpeakerView | null;
  readonly via: readonly SpeakerView[];
  readonly status: ClaimStatus | null;
  readonly date: string | null;
  readonly due: string | null;
  readonly dateBasis: DateBasis;
  readonly reasoning: string | null;
  readonly inference: Inference | null;
  readonly figures: readonly Figure[];
  /** At least one. */
  readonly sources: readonly SourceView[];
}

/** One side of a conflict with what it rests on; `figures` are the ones to set side by side. */
export interface ConflictSideView {
  readonly label: string;
  readonly claims: readonly ClaimView[];
  readonly figures: readonly Figure[];
}

/** A conflict as a card prints it. */
export interface ConflictView {
  readonly id: ConflictId;
  readonly kind: ConflictKind;
  readonly topic: string;
  readonly explanation: string;
  readonly sides: readonly ConflictSideView[];
}

/** What an entity is called in English, and what in Chinese. */
export interface EntityNames {
  readonly name: string;
  /** The Chinese name to print beside `name` or in its place; null where it has none. */
  readonly nativeName: EntityName | null;
}

/** Whose view or estimate a relation rests on; `speaker` is null for an estimate that nobody is named for. */
export interface RelationVoice {
  readonly kind: "opinion" | "estimate";
  readonly speaker: string | null;
  readonly via: readonly string[];
}

/** A related entity; `direction` is "out" where this card's entity is the relation's subject. */
export interface RelatedView extends EntityNames {
  readonly entity: EntityRef;
  readonly type: EntityType;
  readonly relation: RelationType;
  readonly direction: "out" | "in";
  /** Empty where the relation rests on something plainer than views and estimates. */
  readonly voices: readonly RelationVoice[];
}

/** A sentence of a summary with the sources of the claims it rests on, each document once. */
export interface SummaryView {
  readonly text: string;
  readonly claims: readonly ClaimId[];
}

/**
 * What a reader sees of an entity: a view over a set of (pack, id) pairs, the first of them leading.
 * JSON-safe, so it can be sent as it is.
 */
export interface EntityCard extends EntityNames {
  readonly entities: readonly [EntityRef, ...EntityRef[]];
  readonly type: EntityType;
  /** The other names, without `name` and `nativeName`. */
  readonly otherNames: readonly EntityName[];
  readonly summary: readonly SummaryView[];
  /** Most telling first (see rank-claims.ts): a closed card shows the first three. */
  readonly claims: readonly ClaimView[];
  /** Most telling first: a closed card shows the first. */
  readonly conflicts: readonly ConflictView[];
  readonly related: readonly RelatedView[];
}
