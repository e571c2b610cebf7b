import type { Claim, ClaimSource } from "../../core/model/claim.ts";
import type { Pack } from "../../core/model/pack.ts";
import { type Finding, findingsAt, type Problem, placeOfClaim } from "./finding.ts";
import { RECORD_FILES, type Records } from "./records.ts";
import { sentenceKey } from "./sentence-users.ts";

/**
 * Checks that every paragraph and sentence a claim names lies in the article and is none that is recorded as
 * carrying no claim. Works from the recorded digests, with or without the texts.
 */
export function checkPlaces(pack: Pack, { digests, uncovered }: Records): Finding[] {
  const reasons = new Map(
    uncovered.flatMap(({ document, paragraph, sentences, reason }) =>
      sentences.map((sentence): [string, string] => [sentenceKey(document, paragraph, sentence), reason]),
    ),
  );
  const checkSource = ({ document, paragraph, sentences }: ClaimSource, field: string): Problem[] => {
    const recorded = digests.get(document);
    if (!recorded) return [[`${field}.document`, `has no digests in ${RECORD_FILES.digests}: "${document}"`]];
    const count = recorded.paragraphs.get(paragraph)?.length;
    if (count === undefined) {
      const article = `${recorded.from} to ${recorded.to}`;
      return [[`${field}.paragraph`, `is ${paragraph}; the article of ${document} is paragraphs ${article}`]];
    }
    return sentences.flatMap((number): Problem[] => {
      const place = `${field}.sentences`;
      if (number > count)
        return [[place, `names ${number}; paragraph ${paragraph} of ${document} has ${count}`]];
      const reason = reasons.get(sentenceKey(document, paragraph, number));
      if (reason === undefined) return [];
      const listed = `${RECORD_FILES.uncovered} lists as carrying no claim`;
      return [[place, `names ${number} of paragraph ${paragraph}, which ${listed}: ${reason}`]];
    });
  };
  const checkClaim = (claim: Claim): Problem[] =>
    claim.sources.flatMap((source, index) => checkSource(source, `sources[${index}]`));
  return pack.claims.flatMap((claim) => findingsAt(placeOfClaim(claim), checkClaim(claim)));
}
