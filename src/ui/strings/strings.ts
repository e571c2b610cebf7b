import type { CiteWords } from "../../core/knowledge/cite-words.ts";
import type { EntityType, MarkGroup, RelationType } from "../../core/model/entity.ts";
import type { RelationVoice } from "../../core/model/entity-card.ts";
import type { Language } from "../../core/model/language.ts";
import type { ConflictKind } from "../../core/model/pack.ts";
import type { Age } from "../dates/measure-age.ts";

/** A relation's label from either end: read as "this card's entity – label – the other entity". */
export interface RelationLabel {
  readonly out: string;
  readonly in: string;
}

/** Every text of the card in one language, those its claims are cited with among them. Dates and numbers come in formatted. */
export interface Strings extends CiteWords {
  readonly language: Language;
  readonly entityTypes: Readonly<Record<EntityType, string>>;
  readonly markGroups: Readonly<Record<MarkGroup, string>>;
  readonly relations: Readonly<Record<RelationType, RelationLabel>>;
  /** Whose view or estimate a relation rests on alone, behind its label; `name` prints each name. */
  voice<Name>(voice: RelationVoice, name: (name: string) => Name): readonly (string | Name)[];
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
  /** Of two inferred dates or more. */
  readonly datesInferred: string;
  /** How far a card's knowledge reaches, with what is to be said of that date. */
  newestSource(date: string, notes: readonly string[]): string;
  age(age: Age): string;
  /** Units that are no currency; a counted noun is printed as the pack writes it. */
  readonly units: Readonly<Partial<Record<string, string>>>;
  /** Says how bars are drawn, with the units of the scales they stand on. */
  scale(units: readonly string[]): string;
  sideClaims(count: number): string;

  /** Opens what can be done with a claim. */
  readonly claimActs: string;
  readonly copy: string;
  readonly copyMarkdown: string;
  readonly reportError: string;
  readonly copied: string;
  readonly copiedMarkdown: string;
  readonly copyFailed: string;
  /** The report is in the clipboard; where to send it: an address, or null where the project names none. */
  reported(issues: string | null): string;
  /** Over what a look-up found. */
  lookedUp(query: string): string;
  /** A look-up found nothing. */
  nothingKnown(query: string): string;
  readonly nearestNames: string;
  searchLibrary(query: string): string;
  /** A link to all that is known of an entity, in the library. */
  readonly wholeRecord: string;
  /** A card was asked for from another one, and can't be had. */
  readonly cardFailed: string;
}
