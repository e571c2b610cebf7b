import type { Claim } from "../../core/model/claim.ts";
import type { Pack } from "../../core/model/pack.ts";
import { type Finding, findingsAt, type Problem, placeOfClaim } from "./finding.ts";
import { hasWord } from "./match-words.ts";
import { type CountedTexts, readPassage } from "./passages.ts";

/** Checks that a claim's kind fits its figures: targets stand in targets, and an estimate has something estimated. */
export function checkFigureRoles(pack: Pack): Finding[] {
  const checkClaim = ({ kind, due, figures }: Claim): Problem[] => {
    if (kind === "estimate" && figures.length === 0)
      return [["figures", "is empty, though the claim is an estimate"]];
    if (kind === "target" && figures.length === 0 && due === null) {
      return [["due", "is null and there is no figure, though the claim is a target"]];
    }
    return figures.flatMap(({ role }, index): Problem[] => {
      const problem = `is "${role}", though the claim is ${kind === "target" ? "a target" : "no target"}`;
      return (role === "target") === (kind === "target") ? [] : [[`figures[${index}].role`, problem]];
    });
  };
  return pack.claims.flatMap((claim) => findingsAt(placeOfClaim(claim), checkClaim(claim)));
}

/**
 * Checks a claim's kind against its sentences: a quote has quotation marks there, what "should" be is no statement, and
 * an estimate that the words only "suggest" is marked as inferred by the source.
 */
export function checkKinds(pack: Pack, texts: CountedTexts): Finding[] {
  const checkClaim = (claim: Claim): Problem[] => {
    const { kind, inference } = claim;
    const { sentences } = readPassage(claim, texts);
    if (sentences === "") return [];
    if (kind === "quote" && !/["“]/u.test(sentences)) {
      return [["kind", 'is "quote", but its sentences have no quotation marks']];
    }
    if ((kind === "statement" || kind === "event") && hasWord(sentences, "should")) {
      return [["kind", `is "${kind}", but its sentences say what "should" be`]];
    }
    if (
      kind === "estimate" &&
      !inference &&
      hasWord(sentences, "suggest(?:s|ing|ed)?|impl(?:y|ies|ied|ying)")
    ) {
      return [["inference", "is missing, but its sentences only suggest the estimate"]];
    }
    return [];
  };
  return pack.claims.flatMap((claim) => findingsAt(placeOfClaim(claim), checkClaim(claim)));
}
