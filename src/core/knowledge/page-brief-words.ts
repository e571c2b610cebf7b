import type { EntityType, MarkGroup } from "../model/entity.ts";
import type { Language } from "../model/language.ts";
import type { ConflictKind } from "../model/pack.ts";

/** What only the brief of a page says, in one language. */
export interface BriefTexts {
  readonly untitled: string;
  /** When the page was read and what the brief is made from; the day comes in formatted. */
  readonly readOn: (day: string) => string;
  readonly mentions: (count: number) => string;
  /** What stands before one side of a conflict. */
  readonly side: (label: string) => string;
}

/** Everything the brief of a page says in its own words: the card's texts, and those that are the brief's alone. */
export interface BriefWords {
  readonly language: Language;
  readonly entityTypes: Readonly<Record<EntityType, string>>;
  readonly markGroups: Readonly<Record<MarkGroup, string>>;
  readonly conflictKinds: Readonly<Record<ConflictKind, string>>;
  readonly conflicts: string;
  readonly noClaims: string;
  readonly brief: BriefTexts;
}
