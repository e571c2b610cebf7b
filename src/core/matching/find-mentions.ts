import type { Lexicon } from "../lexicon/read-lexicon.ts";
import { type Candidate, findCandidates } from "./find-candidates.ts";
import { createPageEvidence } from "./page-evidence.ts";

/** Paragraphs are parted by blank lines; a single line break may be a wrapped line, and counts as a space. */
const PARAGRAPH = /(?:(?!\n[^\S\n]*\n)[\s\S])+/g;

interface Paragraph {
  readonly offset: number;
}

/** Finds the mentions in a whole text as on a page of its own: its paragraphs are the blocks. */
export function findMentions(text: string, lexicons: readonly Lexicon[]): Candidate[] {
  const evidence = createPageEvidence<Paragraph>({
    isLabel: () => false,
    topic: () => ({ length: text.length, title: "" }),
  });
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(PARAGRAPH)) {
    const candidates = findCandidates(match[0], lexicons);
    if (candidates.length === 0) continue;
    const paragraph = { offset: match.index };
    evidence.note(paragraph, match[0], candidates);
    paragraphs.push(paragraph);
  }
  return paragraphs.flatMap((paragraph) =>
    evidence.mentionsIn(paragraph).map((found) => ({
      ...found,
      start: found.start + paragraph.offset,
      end: found.end + paragraph.offset,
    })),
  );
}
