import type { ClaimId, DocumentId, EntityId, FigureId } from "./ids.ts";
import type { DateBasis } from "./source-document.ts";

export const CLAIM_KINDS = ["statement", "event", "target", "estimate", "opinion", "quote"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const CLAIM_STATUSES = [
  "final",
  "draft",
  "proposed",
  "alleged",
  "denied",
  "suspended",
  "reported",
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const COMPARATORS = ["exactly", "about", "at-least", "more-than", "up-to", "less-than"] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const FIGURE_ROLES = ["target", "estimate", "reported", "threshold"] as const;
export type FigureRole = (typeof FIGURE_ROLES)[number];

/** An amount in base units: 250000000000 `CNY`, printed as `shown` ("250 billion yuan"). */
export interface Amount {
  readonly value: number;
  /** ISO 4217 code, `percent`, `percent/year`, `times`, `years`, `days`, or a counted noun (`companies`). */
  readonly unit: string;
  readonly shown: string;
}

/** A number inside a claim. `of` says what it measures; `period` is an ISO date or interval; `asOf` when it was said. */
export interface Figure extends Amount {
  readonly id: FigureId;
  readonly comparator: Comparator;
  readonly of: string;
  readonly period: string | null;
  readonly asOf: string | null;
  readonly role: FigureRole;
  readonly equivalents: readonly Amount[];
}

/** Who says something, with their entity where the pack has one. */
export interface Speaker {
  readonly name: string;
  readonly entity?: EntityId;
}

/** Where a claim stands: paragraph and sentences count from 1 inside the document's text. */
export interface ClaimSource {
  readonly document: DocumentId;
  readonly paragraph: number;
  readonly section: string | null;
  readonly sentences: readonly number[];
  /** At most seven words of the source, used only to make a link that opens at the passage. */
  readonly textFragment?: string;
}

/** What no source states outright: concluded by the source's author, or by us. */
export interface Inference {
  readonly by: "source" | "us";
  readonly reasoning: string;
}

/** One sourced statement about one or more entities, in our own words. See pack.md's rules for dates and status. */
export interface Claim {
  readonly id: ClaimId;
  readonly entities: readonly EntityId[];
  readonly text: string;
  readonly kind: ClaimKind;
  readonly speaker: Speaker | null;
  readonly via: readonly Speaker[];
  readonly status: ClaimStatus | null;
  readonly date: string | null;
  readonly due: string | null;
  readonly dateBasis: DateBasis;
  readonly reasoning?: string;
  readonly inference?: Inference;
  readonly figures: readonly Figure[];
  readonly sources: readonly ClaimSource[];
}
