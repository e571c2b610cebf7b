import type { Claim } from "../../core/model/claim.ts";
import type { EntityId } from "../../core/model/ids.ts";
import type { Pack } from "../../core/model/pack.ts";
import { isVoiceOf } from "./document-makers.ts";
import { type Finding, findingsAt, type Problem, placeOfClaim } from "./finding.ts";
import { hasWord } from "./match-words.ts";

/** Words of ours by which a claim without a speaker tells hearsay. */
const HEARSAY = "speculat\\p{L}+|rumou?rs?|alleg\\p{L}+";

/**
 * The entities that an event tells as a draft or proposal, with the claim that does: what such a plan says is no more
 * than that.
 */
export function collectDrafts({ claims }: Pack): ReadonlyMap<EntityId, Claim> {
  const drafts = claims.filter(
    ({ kind, status }) => kind === "event" && (status === "draft" || status === "proposed"),
  );
  return new Map(drafts.flatMap((claim) => claim.entities.slice(0, 1).map((id) => [id, claim] as const)));
}

/**
 * Checks that what is not settled has a status. What a draft says is a draft: every target of it, and whatever somebody
 * else than the document says in it. What another publication says is reported. Hearsay is denied or alleged.
 */
export function checkUnsettled(pack: Pack): Finding[] {
  const drafts = collectDrafts(pack);
  const documents = new Map(pack.documents.map((document) => [document.id, document]));
  const publications = new Map<string, string>(
    pack.entities.filter(({ type }) => type === "publication").map(({ id, name }) => [id, name]),
  );
  const speaksItself = ({ speaker, sources }: Claim) =>
    sources.some(({ document: id }) => {
      const document = documents.get(id);
      return speaker === null || (document !== undefined && isVoiceOf(speaker, document));
    });
  const checkClaim = (claim: Claim): Problem[] => {
    if (claim.status !== null) return [];
    const draft = claim.entities.slice(0, 1).flatMap((id) => drafts.get(id) ?? [])[0];
    if (draft && (claim.kind === "target" || !speaksItself(claim))) {
      return [
        ["status", `is null, though claim "${draft.id}" tells "${draft.entities[0]}" as ${draft.status}`],
      ];
    }
    const publication = publications.get(claim.speaker?.entity ?? "");
    if (publication !== undefined && !speaksItself(claim)) {
      return [["status", `is null, though ${publication} is another publication: "reported"`]];
    }
    return claim.speaker === null && hasWord(claim.text, HEARSAY)
      ? [["status", "is null, though the claim tells hearsay"]]
      : [];
  };
  return pack.claims.flatMap((claim) => findingsAt(placeOfClaim(claim), checkClaim(claim)));
}
