/** A chapter of plain text. */
export interface AboutChapter {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** What the extension says about itself. Every number comes in. */
export interface AboutStrings {
  readonly intro: string;
  readonly scope: string;
  /** What the knowledge base is drawn from: how many articles, of which publishers, from when to when. */
  scopeOf(documents: number, publishers: string, from: string, to: string): string;
  readonly covers: readonly string[];
  readonly coversNot: string;
  readonly notCovered: readonly string[];
  readonly numbers: string;
  readonly counted: Readonly<
    Record<
      "entities" | "claims" | "figures" | "events" | "conflicts" | "documents" | "opinions" | "inferences",
      string
    >
  >;
  undated(count: number, documents: number): string;
  readonly newest: string;
  /** In parts, since title and publisher are in a language of their own. */
  newestIs<Part>(title: Part, publisher: Part, dated: string): readonly (string | Part)[];
  readonly newestHint: string;
  readonly seeSources: string;
  readonly method: AboutChapter;
  readonly lookUp: AboutChapter;
  readonly keysLink: string;
  readonly detect: AboutChapter;
  readonly privacy: AboutChapter;
  readonly privacyLink: string;
  readonly report: AboutChapter;
  /** Where errors are to be sent, where the project names an address. */
  reportTo(address: string): string;
  readonly reportNowhere: string;
  readonly edition: string;
  readonly version: string;
  readonly revision: string;
  readonly licence: string;
  readonly licenceText: string;
}
