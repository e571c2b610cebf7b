import type { Claim } from "../model/claim.ts";
import type { ConflictView } from "../model/entity-card.ts";
import type { ClaimId } from "../model/ids.ts";
import type { Conflict } from "../model/pack.ts";
import { type DocumentShelf, viewClaim } from "./view-claim.ts";

/** A conflict as a card prints it: each side with its claims, and the figures it names or else all of theirs. */
export function viewConflict(
  conflict: Conflict,
  known: ReadonlyMap<ClaimId, Claim>,
  shelf: DocumentShelf,
): ConflictView {
  const { id, kind, topic, explanation } = conflict;
  const sides = conflict.sides.map((side) => {
    const claims = side.claims.flatMap((claimId) => known.get(claimId) ?? []);
    const figures = claims.flatMap((claim) => claim.figures);
    const chosen = side.figures.flatMap((figureId) => figures.find((figure) => figure.id === figureId) ?? []);
    return {
      label: side.label,
      claims: claims.map((claim) => viewClaim(claim, shelf)),
      figures: chosen.length > 0 ? chosen : figures,
    };
  });
  return { id, kind, topic, explanation, sides };
}
