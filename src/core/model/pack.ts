import type { Claim } from "./claim.ts";
import type { Entity } from "./entity.ts";
import type { ClaimId, ConflictId, EntityId, EventId, FigureId, PackId } from "./ids.ts";
import type { DateBasis, SourceDocument } from "./source-document.ts";

/** An entry of the timeline. */
export interface TimelineEvent {
  readonly id: EventId;
  readonly date: string;
  readonly dateBasis: DateBasis;
  readonly text: string;
  readonly entities: readonly EntityId[];
  readonly claims: readonly ClaimId[];
}

export const CONFLICT_KINDS = ["figures", "accounts", "views", "not-comparable"] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** One side of a conflict; `figures` may narrow it to single figures of its claims. */
export interface ConflictSide {
  readonly label: string;
  readonly claims: readonly ClaimId[];
  readonly figures: readonly FigureId[];
}

/** Where sources disagree, and why. */
export interface Conflict {
  readonly id: ConflictId;
  readonly kind: ConflictKind;
  readonly topic: string;
  readonly explanation: string;
  readonly sides: readonly ConflictSide[];
}

/** A knowledge base in its one JSON form. `revision` changes whenever the content does. */
export interface Pack {
  readonly format: "sinogloss-pack";
  readonly formatVersion: 1;
  readonly id: PackId;
  readonly title: string;
  readonly revision: string;
  readonly documents: readonly SourceDocument[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly events: readonly TimelineEvent[];
  readonly conflicts: readonly Conflict[];
}
