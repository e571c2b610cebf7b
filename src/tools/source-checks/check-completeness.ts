import type { Claim } from "../../core/model/claim.ts";
import type { Entity } from "../../core/model/entity.ts";
import type { Pack } from "../../core/model/pack.ts";
import { isMakerOf } from "./document-makers.ts";
import { type Finding, findingsAt, type Problem, placeOfEntity } from "./finding.ts";

/**
 * Finds what the pack form allows and the bundled pack does not: entities a card could say nothing about, and
 * sentences and relations that rest on claims about something else.
 */
export function checkCompleteness(pack: Pack): Finding[] {
  const claims = new Map(pack.claims.map((claim) => [claim.id, claim]));
  const concern = (ids: readonly Claim["id"][]): ReadonlySet<string> =>
    new Set(ids.flatMap((id) => concernedBy(claims.get(id), pack)));
  const named = new Set(pack.claims.flatMap(({ entities }) => entities));
  const checkEntity = ({ id, summary, relations }: Entity): Problem[] => {
    const problems: Problem[] = [];
    if (!named.has(id)) problems.push(["", "no claim is about it"]);
    if (summary.length === 0) problems.push(["summary", "is empty"]);
    for (const [index, sentence] of summary.entries()) {
      if (concern(sentence.claims).has(id)) continue;
      problems.push([`summary[${index}].claims`, "has no claim about this entity"]);
    }
    for (const [index, relation] of relations.entries()) {
      const concerned = concern(relation.claims);
      const strangers = [id, relation.target].filter((end) => !concerned.has(end));
      const field = `relations[${index}].claims`;
      problems.push(...strangers.map((end): Problem => [field, `has no claim about "${end}"`]));
    }
    return problems;
  };
  return pack.entities.flatMap((entity) => findingsAt(placeOfEntity(entity), checkEntity(entity)));
}

/** Whom a claim is about, who says it or passes it on, and whose document it is from. */
function concernedBy(claim: Claim | undefined, pack: Pack): string[] {
  if (!claim) return [];
  const speakers = [...(claim.speaker ? [claim.speaker] : []), ...claim.via];
  const documents = new Set(claim.sources.map(({ document }) => document));
  const makers = pack.documents
    .filter(({ id }) => documents.has(id))
    .flatMap((document) => pack.entities.filter((entity) => isMakerOf(entity, document)));
  return [
    ...claim.entities,
    ...speakers.flatMap(({ entity }) => entity ?? []),
    ...makers.map(({ id }) => id),
  ];
}
