import { splitSentences } from "../../core/knowledge/split-sentences.ts";
import type { Claim } from "../../core/model/claim.ts";
import type { SourceText } from "./read-source-folder.ts";

/** What a claim rests on: the sentences it names, and the whole paragraphs they stand in. Empty if not in the article. */
export interface Passage {
  readonly sentences: string;
  readonly paragraphs: string;
}

/** The text of each document that claims count in, by document. */
export type CountedTexts = ReadonlyMap<string, SourceText>;

/** Of a document's texts the first is the one claims count in; other captures only have words that may not be taken. */
export function collectCountedTexts(texts: readonly SourceText[]): CountedTexts {
  return new Map([...texts].reverse().map((text) => [text.id, text]));
}

/** Reads what a claim rests on. */
export function readPassage(claim: Claim, texts: CountedTexts): Passage {
  const read = claim.sources.map(({ document, paragraph, sentences }) => {
    const content = readArticleParagraph(texts.get(document), paragraph);
    const all = splitSentences(content);
    return { content, named: sentences.flatMap((number) => all[number - 1] ?? []).join(" ") };
  });
  return {
    sentences: read
      .map(({ named }) => named)
      .join(" ")
      .trim(),
    paragraphs: read
      .map(({ content }) => content)
      .join("\n\n")
      .trim(),
  };
}

function readArticleParagraph(text: SourceText | undefined, paragraph: number): string {
  if (!text || paragraph < text.articleFrom || paragraph > text.articleTo) return "";
  return text.paragraphs[paragraph - 1] ?? "";
}
