import type { Claim } from "../../core/model/claim.ts";
import type { Pack } from "../../core/model/pack.ts";
import type { SourceDocument } from "../../core/model/source-document.ts";
import { isVoiceOf } from "./document-makers.ts";
import { type Finding, findingsAt, type Problem, placeOfClaim } from "./finding.ts";
import { RECORD_FILES, type Records } from "./records.ts";

/**
 * Checks who speaks. A claim without a speaker is told in our own voice: it has to be recorded with the reason, and
 * is never a target or an estimate (opinions and quotes are refused by the pack form) nor out of an opinion essay.
 * What somebody else than the document says came through the document, which then stands in `via`.
 */
export function checkSpeakers(pack: Pack, { plain, opinions }: Records): Finding[] {
  const documents = new Map(pack.documents.map((document) => [document.id, document]));
  const opinionated = new Set<string>(opinions.map(({ document }) => document));
  const recorded = new Set(plain.map(({ claim }) => claim));
  const checkPlain = (claim: Claim): Problem[] => {
    if (claim.speaker !== null) return [];
    if (claim.kind === "target" || claim.kind === "estimate") {
      return [
        ["speaker", `is null, though the claim is ${claim.kind === "target" ? "a" : "an"} ${claim.kind}`],
      ];
    }
    return recorded.has(claim.id)
      ? []
      : [["speaker", `is null, and ${RECORD_FILES.plain} has no reason why`]];
  };
  const checkClaim = (claim: Claim): Problem[] => {
    const sources = new Set(claim.sources.map(({ document }) => document));
    const voices = [...sources].flatMap((id) => {
      const document = documents.get(id);
      return document ? checkVoice(claim, document, opinionated.has(id)) : [];
    });
    return voices.length > 0 ? voices : checkPlain(claim);
  };
  return [
    ...pack.claims.flatMap((claim) => findingsAt(placeOfClaim(claim), checkClaim(claim))),
    ...checkRecord(
      pack,
      plain.map(({ claim }) => claim),
    ),
  ];
}

/** What a document tells is its own, or came through it. */
function checkVoice(claim: Claim, document: SourceDocument, isOpinion: boolean): Problem[] {
  const speakers = claim.speaker ? [claim.speaker, ...claim.via] : claim.via;
  if (speakers.some((speaker) => isVoiceOf(speaker, document))) return [];
  const voice = document.author ?? document.publisher;
  if (claim.speaker === null) {
    if (!isOpinion) return [];
    return [["speaker", `is null, though ${document.id} is an opinion of ${voice}`]];
  }
  return [["via", `lacks ${voice}, through whom the claim came`]];
}

/** Entries that have become idle would hide the next claim that loses its speaker. */
function checkRecord(pack: Pack, recorded: readonly Claim["id"][]): Finding[] {
  const claims = new Map(pack.claims.map((claim) => [claim.id, claim]));
  return recorded.flatMap((id, index): Finding[] => {
    const place = { file: RECORD_FILES.plain, item: `[${index}]` };
    const problems: Problem[] = [];
    if (claims.get(id)?.speaker) problems.push(["claim", `has a speaker: "${id}"`]);
    if (recorded.indexOf(id) < index) problems.push(["claim", `is listed already: "${id}"`]);
    return findingsAt(place, problems);
  });
}
