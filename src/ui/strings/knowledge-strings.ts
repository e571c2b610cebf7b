import type { AboutStrings } from "./about-strings.ts";

/** How a document's author and date are told apart from what a source says outright. */
interface SourceStrings {
  readonly intro: string;
  readonly noAuthor: string;
  readonly published: string;
  /** The date as printed, and the age of it; null where the date lies ahead. */
  dated(date: string, notes: readonly string[]): string;
  readonly dateStated: string;
  /** Before the reasoning, which is in English. */
  readonly dateInferred: string;
  readonly publisher: string;
  readonly author: string;
  readonly supports: string;
  /** How many claims and figures rest on it, about how many entities. */
  counts(claims: number, figures: number, entities: number): string;
  opinions(count: number, claims: number): string;
  readonly mostlyOpinion: string;
  readonly open: string;
  readonly noAddress: string;
  showEntities(count: number): string;
  readonly claimsHeading: string;
  paragraph(number: number): string;
  readonly nothing: string;
  readonly unknown: string;
  unknownHint(id: string): string;
  readonly all: string;
  readonly about: string;
}

/** The whole record of an entity. */
interface RecordStrings {
  readonly all: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
  readonly contents: string;
  readonly summary: string;
  readonly names: string;
  /** Over the names of a language, by its tag; null for a language of no name of its own here. */
  readonly nameLanguages: Readonly<Record<"en" | "zh-Hans" | "zh-Hant" | "zh-Latn-pinyin", string>>;
  readonly nameKinds: Readonly<Record<"name" | "acronym" | "alias" | "native" | "romanised", string | null>>;
  readonly figures: string;
  readonly relations: string;
  restsOn(count: number): string;
  /** Over the entity among those it is related to, drawn. */
  readonly picture: string;
  readonly showPicture: string;
  readonly hidePicture: string;
  readonly pictureAlone: string;
  readonly events: string;
  readonly allEvents: string;
  readonly documents: string;
  readonly highlights: string;
  readonly allHighlights: string;
  readonly noHighlights: string;
  readonly quiet: string;
  readonly unknown: string;
  unknownHint(id: string): string;
}

/** Every text of entities, records, sources and the chapter about the extension in one language. */
export interface KnowledgeStrings {
  readonly loading: string;
  readonly failed: string;

  /** Over the groups of sections. */
  readonly sectionGroups: Readonly<Record<"knowledge" | "reader" | "extension", string>>;
  readonly skip: string;
  readonly openSections: string;

  readonly searchLabel: string;
  readonly searchHint: string;
  readonly listLabel: string;
  entities(count: number): string;
  entitiesOf(count: number, all: number): string;
  claims(count: number): string;
  readonly filterBy: Readonly<Record<"document" | "year", string>>;
  showChoices(count: number): string;
  readonly fewerChoices: string;
  /** Before the name that answers the query, where it is not the one printed. */
  readonly matched: string;
  nothingKnown(query: string): string;
  readonly nothingKnownHint: string;
  readonly nearest: string;
  filteredOut(count: number): string;

  readonly record: RecordStrings;
  readonly source: SourceStrings;
  readonly about: AboutStrings;
}
