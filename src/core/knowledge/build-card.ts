import type { EntityName } from "../model/entity.ts";
import type { ClaimView, ConflictView, EntityCard, RelatedView } from "../model/entity-card.ts";
import { type EntityRef, entityKey, type PackId } from "../model/ids.ts";
import { plainName } from "./display-names.ts";
import { type EntitySlice, type Neighbour, sliceEntity } from "./entity-slice.ts";
import type { KnowledgeIndex } from "./index-pack.ts";
import { findNativeName } from "./native-name.ts";
import { rankClaims } from "./rank-claims.ts";
import { rankConflicts } from "./rank-conflicts.ts";
import { type DocumentShelf, viewClaim } from "./view-claim.ts";
import { viewConflict } from "./view-conflict.ts";

/** The card over a set of references, the first leading; null if none of them is known. */
export function buildEntityCard(knowledge: KnowledgeIndex, refs: readonly EntityRef[]): EntityCard | null {
  const slices = refs.flatMap(({ pack, id }) => {
    const indexed = knowledge.get(pack);
    return (indexed && sliceEntity(indexed, id)) ?? [];
  });
  return buildCardFromSlices(slices);
}

/** The card over slices already cut, the first leading; null if there are none. */
export function buildCardFromSlices(slices: readonly EntitySlice[]): EntityCard | null {
  const [lead, ...rest] = slices;
  if (!lead) return null;
  const names = slices.flatMap(({ entity }) => entity.names.map(plainName));
  const nativeName = findNativeName(names);
  return {
    entities: [refOf(lead), ...rest.map(refOf)],
    type: lead.entity.type,
    name: lead.entity.name,
    nativeName,
    otherNames: collectOtherNames(names, [lead.entity.name, nativeName?.text]),
    summary: slices.flatMap(({ entity }) => entity.summary),
    claims: slices.flatMap(viewClaims),
    conflicts: slices.flatMap(viewConflicts),
    related: collectRelated(slices),
  };
}

function refOf({ pack, entity }: EntitySlice): EntityRef {
  return { pack, id: entity.id };
}

/** The names beside those shown, each once: capitals and hyphens make no other name. */
function collectOtherNames(
  names: readonly EntityName[],
  shown: readonly (string | undefined)[],
): EntityName[] {
  const seen = new Set(shown.map((name) => spellingKey(name ?? "")));
  return names.filter(({ text }) => {
    const key = spellingKey(text);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The same for names that differ in capitals, spaces and hyphens only. */
function spellingKey(name: string): string {
  return name.toLowerCase().replace(/[\s\u2010-\u2015-]+/g, " ");
}

function shelfOf({ pack, documents }: EntitySlice): DocumentShelf {
  return { pack, documents: new Map(documents.map((document) => [document.id, document])) };
}

/** The claims about the entity and those its summary rests on; claims of other sides of a conflict stay there. */
function viewClaims(slice: EntitySlice): ClaimView[] {
  const { entity, claims } = slice;
  const cited = new Set(entity.summary.flatMap((sentence) => sentence.claims));
  const own = claims.filter((claim) => claim.entities.includes(entity.id) || cited.has(claim.id));
  return rankClaims(entity, own).map((claim) => viewClaim(claim, shelfOf(slice)));
}

function viewConflicts(slice: EntitySlice): ConflictView[] {
  const claims = new Map(slice.claims.map((claim) => [claim.id, claim]));
  return rankConflicts(slice.entity.id, slice.conflicts, claims).map((conflict) =>
    viewConflict(conflict, claims, shelfOf(slice)),
  );
}

/**
 * Related entities, each once: a reader wants to know how two entities belong together, not how often the pack says
 * so. A telling relation stands before `related-to`, the entity's own before those derived from others.
 */
function collectRelated(slices: readonly EntitySlice[]): RelatedView[] {
  const own = new Set(slices.map((slice) => entityKey(refOf(slice))));
  const all = slices.flatMap(({ pack, neighbours }) => neighbours.map((one) => viewNeighbour(pack, one)));
  const vague = all.filter(({ relation }) => relation === "related-to");
  const telling = all.filter(({ relation }) => relation !== "related-to");
  const seen = new Set<string>(own);
  return [...telling, ...vague].filter(({ entity }) => {
    const isNew = !seen.has(entityKey(entity));
    seen.add(entityKey(entity));
    return isNew;
  });
}

function viewNeighbour(pack: PackId, { id, ...neighbour }: Neighbour): RelatedView {
  return { entity: { pack, id }, ...neighbour };
}
