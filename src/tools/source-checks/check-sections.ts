import { foldText } from "../../core/lexicon/fold-text.ts";
import type { Claim } from "../../core/model/claim.ts";
import type { Pack } from "../../core/model/pack.ts";
import { type Finding, findingsAt, type Problem, placeOfClaim } from "./finding.ts";
import type { CountedTexts } from "./passages.ts";
import type { SourceText } from "./read-source-folder.ts";
import type { UncoveredSentences } from "./records.ts";

/**
 * Checks that a claim's section is the heading its paragraph stands under. A heading is a paragraph recorded as
 * carrying no claim which some claim names as its section; it reaches down to the next paragraph so recorded.
 */
export function checkSections(
  pack: Pack,
  uncovered: readonly UncoveredSentences[],
  texts: CountedTexts,
): Finding[] {
  const breaks = new Set(uncovered.map(({ document, paragraph }) => `${document} ${paragraph}`));
  const named = new Set(
    pack.claims.flatMap(({ sources }) =>
      sources.map(({ document, section }) => `${document} ${fold(section)}`),
    ),
  );
  const headingOver = ({ id, paragraphs, articleFrom }: SourceText, paragraph: number): string | null => {
    for (let above = paragraph - 1; above >= articleFrom; above--) {
      if (!breaks.has(`${id} ${above}`)) continue;
      const text = paragraphs[above - 1] ?? "";
      return named.has(`${id} ${fold(text)}`) ? text : null;
    }
    return null;
  };
  const checkClaim = ({ sources }: Claim): Problem[] =>
    sources.flatMap(({ document, paragraph, section }, index): Problem[] => {
      const text = texts.get(document);
      if (!text || paragraph > text.articleTo) return [];
      const heading = headingOver(text, paragraph);
      if (fold(heading) === fold(section)) return [];
      const [is, stands] = [section, heading].map((one) => (one === null ? "none" : `"${one}"`));
      const problem = `is ${is}; paragraph ${paragraph} of ${document} stands under ${stands}`;
      return [[`sources[${index}].section`, problem]];
    });
  return pack.claims.flatMap((claim) => findingsAt(placeOfClaim(claim), checkClaim(claim)));
}

function fold(section: string | null): string {
  return foldText(section ?? "").trim();
}
