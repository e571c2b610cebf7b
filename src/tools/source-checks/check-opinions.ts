import type { Claim } from "../../core/model/claim.ts";
import type { Pack } from "../../core/model/pack.ts";
import { type Finding, findingsAt, type Problem, placeOfClaim } from "./finding.ts";
import { type OpinionDocument, RECORD_FILES, type Records } from "./records.ts";

/**
 * Checks that a claim from an opinion essay is told as an opinion or a quote unless it is recorded as something the
 * essay reports, and that the record names no other claim.
 */
export function checkOpinions(pack: Pack, { opinions }: Records): Finding[] {
  return opinions.flatMap((opinion, index) => [
    ...pack.claims
      .filter((claim) => isFrom(claim, opinion) && !isHeld(claim) && !opinion.facts.includes(claim.id))
      .flatMap((claim) => findingsAt(placeOfClaim(claim), [describeFact(claim, opinion)])),
    ...checkRecord(pack, opinion, index),
  ]);
}

function isFrom({ sources }: Claim, { document }: OpinionDocument): boolean {
  return sources.some((source) => source.document === document);
}

function isHeld({ kind }: Claim): boolean {
  return kind === "opinion" || kind === "quote";
}

function describeFact({ kind }: Claim, { document }: OpinionDocument): Problem {
  return [
    "kind",
    `is "${kind}", though ${document} is an opinion and ${RECORD_FILES.opinions} has it as no fact`,
  ];
}

function checkRecord(pack: Pack, opinion: OpinionDocument, index: number): Finding[] {
  const claims = new Map(pack.claims.map((claim) => [claim.id, claim]));
  const problems = opinion.facts.flatMap((id, at): Problem[] => {
    const claim = claims.get(id);
    const field = `facts[${at}]`;
    if (opinion.facts.indexOf(id) < at) return [[field, `is listed already: "${id}"`]];
    if (claim && isFrom(claim, opinion) && !isHeld(claim)) return [];
    return [[field, `is told as no fact of ${opinion.document}: "${id}"`]];
  });
  return findingsAt({ file: RECORD_FILES.opinions, item: `[${index}]` }, problems);
}
