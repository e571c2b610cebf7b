import type { Claim } from "../model/claim.ts";
import type { EntityId } from "../model/ids.ts";
import type { IndexedPack } from "./index-pack.ts";

/** The claims an entity's card shows as its own: those about it, then those its summary rests on besides; each once. */
export function ownClaims(pack: IndexedPack, id: EntityId): readonly Claim[] {
  const cited = pack.entities.get(id)?.summary.flatMap((sentence) => sentence.claims) ?? [];
  return [
    ...new Set([...(pack.claimsOf.get(id) ?? []), ...cited.flatMap((claim) => pack.claims.get(claim) ?? [])]),
  ];
}
