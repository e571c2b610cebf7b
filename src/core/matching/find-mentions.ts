import type { Lexicon } from "../lexicon/read-lexicon.ts";
import { type Candidate, findCandidates } from "./find-candidates.ts";
import { isLabelText } from "./is-label-text.ts";
import { MODEL } from "./judge.ts";
import type { PageContext } from "./page-context.ts";
import { createPageEvidence, type PageEvidence } from "./page-evidence.ts";
import { BEFORE_REACH } from "./read-block.ts";

/** Paragraphs are parted by blank lines; a single line break may be a wrapped line, and counts as a space. */
const PARTING = /\n(?=[^\S\n]*\n)/;

/** A paragraph of a text, and where it begins in it. */
export interface Paragraph {
  readonly text: string;
  readonly offset: number;
}

/** The paragraphs of a text, in order. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let offset = 0;
  // By what parts them: an expression that matches a whole paragraph runs out of stack in one of some megabytes.
  for (const paragraph of text.split(PARTING)) {
    if (paragraph !== "") paragraphs.push({ text: paragraph, offset });
    offset += paragraph.length + 1;
  }
  return paragraphs;
}

/** A text to search, with what is known of its page. */
export interface PageText extends PageContext {
  readonly text: string;
}

/** A text read as a page of its own, its paragraphs the blocks. */
export interface ReadText {
  readonly paragraphs: readonly Paragraph[];
  readonly evidence: PageEvidence<Paragraph>;
}

/** Reads a whole text. Another model than the fitted one is for fitting. */
export function readText(
  { text, ...context }: PageText,
  lexicons: readonly Lexicon[],
  model = MODEL,
): ReadText {
  const title: Paragraph = { text: context.title ?? "", offset: 0 };
  const evidence = createPageEvidence<Paragraph>(
    {
      isLabel: (paragraph) => paragraph === title || isLabelText(paragraph.text),
      topic: () => ({ length: text.length, title: context.title ?? "" }),
      textBefore: ({ offset }) => text.slice(Math.max(0, offset - BEFORE_REACH), offset),
      context: () => context,
    },
    model,
  );
  const paragraphs = paragraphsOf(text);
  // What a title names is evidence for the text, as a heading in it would be.
  for (const paragraph of [title, ...paragraphs])
    evidence.note(paragraph, paragraph.text, findCandidates(paragraph.text, lexicons));
  return { paragraphs, evidence };
}

/** Finds the mentions in a whole text as on a page of its own: its paragraphs are the blocks. */
export function findMentions(
  page: string | PageText,
  lexicons: readonly Lexicon[],
  model = MODEL,
): Candidate[] {
  const { paragraphs, evidence } = readText(
    typeof page === "string" ? { text: page } : page,
    lexicons,
    model,
  );
  return paragraphs.flatMap((paragraph) =>
    evidence.mentionsIn(paragraph).map((found) => ({
      ...found,
      start: found.start + paragraph.offset,
      end: found.end + paragraph.offset,
    })),
  );
}
