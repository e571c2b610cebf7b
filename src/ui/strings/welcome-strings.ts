/** A piece of the sample sentence: plain text, or a term with the entity whose card it opens. */
export type SamplePiece = string | { readonly term: string; readonly entity: string };

/** A heading with paragraphs under it. */
export interface WelcomeSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** Every text of the first-run page in one language. */
export interface WelcomeStrings {
  readonly title: string;
  readonly lead: string;
  readonly underline: WelcomeSection;
  readonly sample: readonly SamplePiece[];
  readonly sampleHint: string;
  /** Keeping passages. */
  readonly keep: WelcomeSection;
  /** The link to all that is kept. */
  readonly openLibrary: string;
  readonly pin: string;
  readonly pinSteps: { readonly chromium: readonly string[]; readonly firefox: readonly string[] };
  readonly keys: string;
  readonly keysHint: string;
  /** What each of the extension's commands does, by its name in the manifest. */
  readonly commands: Readonly<Partial<Record<string, string>>>;
  readonly notSet: string;
  readonly changeKeys: string;
  readonly escapeKey: string;
  readonly escapeDoes: string;
  readonly stored: WelcomeSection;
  readonly noticed: WelcomeSection;
  readonly sources: WelcomeSection;
  readonly sourcesFailed: string;
}
