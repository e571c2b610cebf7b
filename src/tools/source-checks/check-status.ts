import type { Claim, ClaimStatus } from "../../core/model/claim.ts";
import type { EntityId } from "../../core/model/ids.ts";
import type { Pack } from "../../core/model/pack.ts";
import { collectDrafts } from "./check-unsettled.ts";
import { type Finding, findingsAt, type Problem, placeOfClaim } from "./finding.ts";
import { hasWord } from "./match-words.ts";
import { type CountedTexts, readPassage } from "./passages.ts";

/** The words without which a source gives no ground for a status, as patterns. */
const GROUNDS: Readonly<Record<ClaimStatus, string>> = {
  final: "final(?:ly|ised|ized)?|adopted|in force|took effect",
  draft: "drafts?",
  proposed: "propos\\p{L}+",
  alleged: "alleg\\p{L}+|accus\\p{L}+|warn\\p{L}*",
  denied: "den(?:y|ies|ied|ial)",
  suspended: "suspen\\p{L}+",
  reported: "report\\p{L}*|according to",
};

/** Words after which an act is no settled fact. Only acts and targets are held to them: views speak of much. */
const UNSETTLED = "propos\\p{L}+|accus\\p{L}+|alleg\\p{L}+|reportedly|denied";

/**
 * Checks that a status has its word in the claim's sentences, or, for a draft, that the claim is about one. And that
 * what the sentences call a draft or suspended is told as that, and no act that they call alleged, proposed or
 * reported as settled.
 */
export function checkStatus(pack: Pack, texts: CountedTexts): Finding[] {
  const drafts = collectDrafts(pack);
  const checkClaim = (claim: Claim): Problem[] => {
    const { sentences } = readPassage(claim, texts);
    if (sentences === "") return [];
    const problem = findGroundless(claim, sentences, drafts) ?? findUntold(claim, sentences);
    return problem === null ? [] : [["status", problem]];
  };
  return pack.claims.flatMap((claim) => findingsAt(placeOfClaim(claim), checkClaim(claim)));
}

function findGroundless(
  { id, status, entities }: Claim,
  sentences: string,
  drafts: ReadonlyMap<EntityId, Claim>,
): string | null {
  if (status === null || hasWord(sentences, GROUNDS[status])) return null;
  const isOfDraft = entities.some((entity) => {
    const draft = drafts.get(entity);
    return draft !== undefined && draft.id !== id && draft.status === status;
  });
  return isOfDraft ? null : `is "${status}", but its sentences do not say so`;
}

function findUntold({ status, kind }: Claim, sentences: string): string | null {
  const told = status === null ? "null" : `"${status}"`;
  if (status !== "draft" && hasWord(sentences, GROUNDS.draft)) {
    return `is ${told}, but its sentences speak of a draft`;
  }
  // An opinion may draw on a suspension without telling of it.
  if (status !== "suspended" && kind !== "opinion" && hasWord(sentences, GROUNDS.suspended)) {
    return `is ${told}, but its sentences speak of a suspension`;
  }
  if (status !== null || (kind !== "event" && kind !== "target")) return null;
  const word = new RegExp(`\\b(?:${UNSETTLED})`, "iu").exec(sentences)?.[0];
  return word === undefined ? null : `is null, but its sentences say "${word}"`;
}
