import { splitSentences } from "../../core/knowledge/split-sentences.ts";
import type { Claim, ClaimSource } from "../../core/model/claim.ts";
import { findMissingAmountParts, findMissingDateParts } from "./find-in-sentences.ts";
import type { SourceText } from "./read-source-texts.ts";

/** Something in the pack that its sources do not bear out; `field` and `problem` read as a sentence. */
export interface SourceFinding {
  readonly item: string;
  readonly field: string;
  readonly problem: string;
}

/**
 * Holds a claim against its sources: paragraphs and sentences are there, the text fragment stands in its paragraph
 * and nowhere before it, stated dates and printed figures stand in the sentences.
 */
export function checkClaimSources(claim: Claim, texts: ReadonlyMap<string, SourceText>): SourceFinding[] {
  const findings: SourceFinding[] = [];
  const report = (field: string, problem: string) =>
    findings.push({ item: `claim ${JSON.stringify(claim.id)}`, field, problem });
  const read: string[] = [];
  for (const [index, source] of claim.sources.entries()) {
    const text = texts.get(source.document);
    if (!text) report(`sources[${index}].document`, `has no text to check against: ${source.document}`);
    else
      read.push(
        ...readSource(source, text, (field, problem) => report(`sources[${index}].${field}`, problem)),
      );
  }
  // Without its sentences nothing else can be told, and the reason has been reported.
  if (read.length === 0) return findings;
  const sentences = read.join(" ");
  if (claim.dateBasis === "stated") {
    for (const field of ["date", "due"] as const) {
      const missing = findMissingDateParts(claim[field] ?? "", sentences);
      if (claim[field] !== null && missing.length > 0) {
        report(field, `is stated, but its sentences lack ${missing.join(", ")}`);
      }
    }
  }
  for (const [index, figure] of claim.figures.entries()) {
    for (const [at, amount] of [figure, ...figure.equivalents].entries()) {
      const missing = findMissingAmountParts(amount, sentences);
      const field = at === 0 ? `figures[${index}].shown` : `figures[${index}].equivalents[${at - 1}].shown`;
      if (missing.length > 0)
        report(field, `is ${JSON.stringify(amount.shown)}, but its sentences lack ${missing.join(", ")}`);
    }
  }
  return findings;
}

/** The sentences a source names, after checking that they and its text fragment are there. */
function readSource(
  source: ClaimSource,
  text: SourceText,
  report: (field: string, problem: string) => void,
): string[] {
  const { paragraph, textFragment } = source;
  const content = text.paragraphs[paragraph - 1];
  if (content === undefined || paragraph < text.articleFrom || paragraph > text.articleTo) {
    report(
      "paragraph",
      `is ${paragraph}; the article of ${text.file} is ${text.articleFrom} to ${text.articleTo}`,
    );
    return [];
  }
  if (textFragment !== undefined) checkFragment(textFragment, paragraph, text, report);
  const sentences = splitSentences(content);
  return source.sentences.flatMap((number) => {
    const sentence = sentences[number - 1];
    if (sentence === undefined) {
      report("sentences", `names ${number}; paragraph ${paragraph} of ${text.file} has ${sentences.length}`);
    }
    return sentence ?? [];
  });
}

/** A browser opens a text fragment at its first place on the page. */
function checkFragment(
  fragment: string,
  paragraph: number,
  text: SourceText,
  report: (field: string, problem: string) => void,
): void {
  const first = text.paragraphs.findIndex((content) => content.includes(fragment)) + 1;
  const told = JSON.stringify(fragment);
  if (first === paragraph) return;
  if (!(text.paragraphs[paragraph - 1] ?? "").includes(fragment)) {
    report("textFragment", `does not stand in paragraph ${paragraph} of ${text.file}: ${told}`);
  } else if (first >= text.articleFrom) {
    report(
      "textFragment",
      `stands in paragraph ${first} of ${text.file} already, where the link would open: ${told}`,
    );
  }
}
