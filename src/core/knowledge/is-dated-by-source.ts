import type { ClaimView } from "../model/entity-card.ts";

/**
 * Whether a claim's date is its source's and no more: what a text states, expects or thinks dates from the text. An
 * act and a spoken word have a day of their own, even where the text came out the same day.
 */
export function isDatedBySource({ kind, date, sources }: ClaimView): boolean {
  const hasOwnDay = kind === "event" || kind === "quote";
  return !hasOwnDay && sources.some(({ published }) => published === date);
}
