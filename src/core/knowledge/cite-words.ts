import type { ClaimKind, ClaimStatus, Comparator, FigureRole } from "../model/claim.ts";

/** The texts of a card that its claims are cited with too, in one language. Dates come in formatted. */
export interface CiteWords {
  /** Null where a claim's standing needs no badge. */
  readonly statuses: Readonly<Record<ClaimStatus, string | null>>;
  /** Null where a claim's kind needs no badge. */
  readonly kinds: Readonly<Record<ClaimKind, string | null>>;
  /** What stands before a figure; empty for an exact one. */
  readonly comparators: Readonly<Record<Comparator, string>>;
  readonly figureRoles: Readonly<Record<FigureRole, string>>;
  /** Who says something and through whom, with each name where the language wants it. */
  said<Name>(speaker: Name, via: readonly Name[]): readonly (string | Name)[];
  /** Whose opinion follows, and through whom it came. */
  held<Name>(speaker: Name, via: readonly Name[]): readonly (string | Name)[];
  readonly dateInferred: string;
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
  /** A copy kept by an archive. */
  readonly archivedCopy: string;
  readonly cite: CitationWords;
  readonly report: ReportWords;
}

/** What only a citation says. */
export interface CitationWords {
  /** Stands between sentences. */
  readonly gap: string;
  /** Whose estimate follows, and through whom it came. */
  estimated<Name>(speaker: Name, via: readonly Name[]): readonly (string | Name)[];
  /** How a claim stands ("Draft", "Target for 2023"), as an aside. */
  standing(parts: readonly string[]): string;
  /** Something said of what stands before it: a date that is inferred. */
  aside(text: string): string;
  /** Who says a claim and when, after its text. */
  attribution(parts: readonly string[]): string;
  figure(of: string, amount: string, meta: string): string;
  figures(list: readonly string[]): string;
  /** Figures that stand by themselves, as a sentence. */
  amounts(list: readonly string[]): string;
  title(title: string): string;
  /** One source or more, whole. */
  sources(list: readonly string[]): string;
  /** What stands before an address. */
  label(name: string): string;
  readonly source: string;
}

/** What only the report of an error says. */
export interface ReportWords {
  readonly heading: string;
  readonly claim: string;
  readonly entity: string;
  readonly text: string;
  readonly source: string;
  readonly knowledgeBase: string;
  readonly extension: string;
  /** Before the line that the reader fills. */
  readonly remark: string;
}
