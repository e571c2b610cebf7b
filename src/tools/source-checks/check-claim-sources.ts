import type { Claim, ClaimSource, Figure } from "../../core/model/claim.ts";
import { findAmountProblems, readDigitNumbers } from "./find-amount.ts";
import { readComparator } from "./find-comparator.ts";
import { findMissingDateParts, writeDate } from "./find-missing-date.ts";
import type { Problem } from "./finding.ts";
import { type CountedTexts, readPassage } from "./passages.ts";
import type { SourceText } from "./read-source-folder.ts";

/** What a claim is held against: the texts, and the year or day of each document. */
export interface Evidence {
  readonly texts: CountedTexts;
  readonly published: ReadonlyMap<string, string>;
}

/**
 * Holds a claim's dates, figures and text fragments against the sentences it names. Where these are not there, the
 * places are checked elsewhere and nothing is said here.
 */
export function checkClaimSources(claim: Claim, { texts, published }: Evidence): Problem[] {
  const { sentences } = readPassage(claim, texts);
  if (sentences === "") return [];
  const fragments = claim.sources.flatMap((source, index) => {
    const text = texts.get(source.document);
    return text ? checkFragment(source, text, `sources[${index}].textFragment`) : [];
  });
  const figures = claim.figures.flatMap((figure, index) =>
    checkFigure(figure, `figures[${index}]`, sentences),
  );
  const dates =
    claim.dateBasis === "stated"
      ? checkStatedDates(claim, sentences)
      : checkInferredDates(claim, sentences, published);
  return [...fragments, ...dates, ...figures];
}

function checkStatedDates(claim: Claim, sentences: string): Problem[] {
  return (["date", "due"] as const).flatMap((field): Problem[] => {
    const missing = claim[field] === null ? [] : findMissingDateParts(claim[field], sentences);
    return missing.length === 0 ? [] : [[field, `is stated, but its sentences lack ${missing.join(", ")}`]];
  });
}

/** Even a date that was worked out has its parts from somewhere. */
function checkInferredDates(
  claim: Claim,
  sentences: string,
  published: ReadonlyMap<string, string>,
): Problem[] {
  const documents = claim.sources.map(({ document }) => writeDate(published.get(document) ?? ""));
  const grounds = [sentences, claim.reasoning ?? "", ...documents].join(" ; ");
  return (["date", "due"] as const).flatMap((field): Problem[] => {
    const missing = claim[field] === null ? [] : findMissingDateParts(claim[field], grounds);
    if (missing.length === 0) return [];
    const lacking = "is inferred, but neither its sentences, its reasoning nor the document's date give";
    return [[field, `${lacking} ${missing.join(", ")}`]];
  });
}

function checkFigure(figure: Figure, field: string, sentences: string): Problem[] {
  const amounts = [figure, ...figure.equivalents].flatMap((amount, at): Problem[] =>
    findAmountProblems(amount, sentences).map(([part, problem]): Problem => {
      const inside = at === 0 ? part : `equivalents[${at - 1}].${part}`;
      return [`${field}.${inside}`, problem];
    }),
  );
  return amounts.length > 0 ? amounts : checkComparator(figure, field, sentences);
}

/** "around $29 billion" is no exact figure. Words that compare are demanded only where they stand by the number. */
function checkComparator(figure: Figure, field: string, sentences: string): Problem[] {
  const [printed] = readDigitNumbers(figure.shown);
  const standing = readDigitNumbers(sentences).filter(({ digits }) => digits === printed?.digits);
  const told = standing.map(({ start, end }) =>
    readComparator(sentences.slice(0, start), sentences.slice(end)),
  );
  const demanded = told[0] ?? null;
  if (demanded === null || told.includes(figure.comparator)) return [];
  return [[`${field}.comparator`, `is "${figure.comparator}", but its sentences say "${demanded}"`]];
}

/** A browser opens a text fragment at its first place on the page. */
function checkFragment(
  { paragraph, textFragment: fragment }: ClaimSource,
  text: SourceText,
  field: string,
): Problem[] {
  if (fragment === undefined) return [];
  const first = text.paragraphs.findIndex((content) => content.includes(fragment)) + 1;
  const told = JSON.stringify(fragment);
  if (first === paragraph) return [];
  if (!(text.paragraphs[paragraph - 1] ?? "").includes(fragment)) {
    return [[field, `does not stand in paragraph ${paragraph} of ${text.file}: ${told}`]];
  }
  if (first < text.articleFrom) return [];
  return [
    [field, `stands in paragraph ${first} of ${text.file} already, where the link would open: ${told}`],
  ];
}
