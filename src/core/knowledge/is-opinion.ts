import type { ClaimView } from "../model/entity-card.ts";

/** Whether a claim is someone's opinion: it stands apart from the others, below the name of whoever holds it. */
export function isOpinion({ kind }: ClaimView): boolean {
  return kind === "opinion";
}
