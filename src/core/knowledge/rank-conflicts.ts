import type { Claim } from "../model/claim.ts";
import type { ClaimId, EntityId } from "../model/ids.ts";
import type { Conflict, ConflictKind } from "../model/pack.ts";

/** Figures that differ say most at a glance; figures that only seem to differ say least. */
const KIND_ORDER: Readonly<Record<ConflictKind, number>> = {
  figures: 0,
  accounts: 1,
  views: 2,
  "not-comparable": 3,
};

/**
 * Orders the conflicts of an entity's card, most telling first, since a closed card shows one: those nearest to the
 * entity (it stands early in the claims of a side), then by kind, then in the order of the pack.
 */
export function rankConflicts(
  id: EntityId,
  conflicts: readonly Conflict[],
  claims: ReadonlyMap<ClaimId, Claim>,
): Conflict[] {
  const keyed = conflicts.map((conflict) => ({ conflict, distance: measureDistance(id, conflict, claims) }));
  return keyed
    .sort((a, b) => a.distance - b.distance || KIND_ORDER[a.conflict.kind] - KIND_ORDER[b.conflict.kind])
    .map(({ conflict }) => conflict);
}

/** The best place of the entity in any claim of any side: 0 where a claim is about it first of all. */
function measureDistance(id: EntityId, conflict: Conflict, claims: ReadonlyMap<ClaimId, Claim>): number {
  const places = conflict.sides
    .flatMap((side) => side.claims)
    .map((claim) => claims.get(claim)?.entities.indexOf(id) ?? -1)
    .filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : Number.MAX_SAFE_INTEGER;
}
