import type { ClaimKind, ClaimStatus, Comparator, FigureRole } from "../../core/model/claim.ts";
import type { EntityType, MarkGroup, RelationType } from "../../core/model/entity.ts";
import type { Language } from "../../core/model/language.ts";
import type { ConflictKind } from "../../core/model/pack.ts";
import type { Age } from "../measure-age.ts";

/** A relation's label from either end: read as "this card's entity – label – the other entity". */
export interface RelationLabel {
  readonly out: string;
  readonly in: string;
}

/** Every text of the card in one language. Dates and numbers come in formatted. */
export interface Strings {
  readonly language: Language;
  readonly entityTypes: Readonly<Record<EntityType, string>>;
  readonly markGroups: Readonly<Record<MarkGroup, string>>;
  readonly relations: Readonly<Record<RelationType, RelationLabel>>;
  /** Null where a claim's standing needs no badge. */
  readonly statuses: Readonly<Record<ClaimStatus, string | null>>;
  /** Null where a claim's kind needs no badge. */
  readonly kinds: Readonly<Record<ClaimKind, string | null>>;
  /** What stands before a figure; empty for an exact one. */
  readonly comparators: Readonly<Record<Comparator, string>>;
  readonly figureRoles: Readonly<Record<FigureRole, string>>;
  readonly conflictKinds: Readonly<Record<ConflictKind, string>>;

  readonly alsoCalled: string;
  readonly claims: string;
  /** Over the claims that are someone's opinion. */
  readonly opinions: string;
  readonly conflicts: string;
  readonly related: string;
  readonly sources: string;
  readonly back: string;
  readonly close: string;
  readonly pin: string;
  readonly unpin: string;
  readonly opensInNewTab: string;
  readonly noClaims: string;
  /** Where a walk by keyboard stands (from 1) and the keys it goes on with. */
  walkHint(position: number, total: number): string;
  /** A button: opens the highlight the mention stands in. */
  readonly yourHighlight: string;
  /** A button: opens the highlights that mention the entity, of which there are so many. */
  inHighlights(count: number): string;
  allClaims(count: number): string;
  readonly fewerClaims: string;
  allConflicts(count: number): string;
  readonly fewerConflicts: string;
  allRelated(count: number): string;
  readonly fewerRelated: string;
  /** The name of the mark behind a summary's sentence: it leads to the claim the sentence rests on. */
  sourceMark(number: number, publisher: string): string;
  /** Who says something and through whom, with each name where the language wants it. */
  said<Name>(speaker: Name, via: readonly Name[]): readonly (string | Name)[];
  /** Whose opinion follows, and through whom it came. */
  held<Name>(speaker: Name, via: readonly Name[]): readonly (string | Name)[];
  readonly dateInferred: string;
  /** The same of two dates or more. */
  readonly datesInferred: string;
  /** How far a card's knowledge reaches; no age where the date lies ahead. */
  newestSource(date: string, age: string | null): string;
  age(age: Age): string;
  /** A target's, an estimate's or another claim's due day, as a badge. */
  due(kind: ClaimKind, date: string): string;
  readonly outcomeUnknown: string;
  inferenceBySource(publisher: string): string;
  readonly inferenceByUs: string;
  /** Short parts of one phrase, joined. */
  list(parts: readonly string[]): string;
  period(period: string): string;
  asOf(date: string): string;
  /** Where a passage stands, with the heading over it where the language wants it. */
  place<Heading>(paragraph: number, heading: Heading | null): readonly (string | Heading)[];
  /** A link to a copy kept by an archive. */
  readonly archivedCopy: string;
  /** Units that are no currency; a counted noun is printed as the pack writes it. */
  readonly units: Readonly<Partial<Record<string, string>>>;
  /** Says how bars are drawn, with the units of the scales they stand on. */
  scale(units: readonly string[]): string;
  sideClaims(count: number): string;
}
