import type { Figure } from "../model/claim.ts";
import type { ClaimView } from "../model/entity-card.ts";

/** Parts of a figure as a language writes them; null for none. */
export interface FigureWording {
  /** What stands before its amount; empty for an exact one. */
  readonly comparator: string;
  readonly period: string | null;
}

/**
 * Whether a claim says all there is to a figure: its amount in the claim's own words, how it compares, what it is and
 * for which time in those or in what a citation says of the claim. That a figure was reported is said of every claim.
 */
export function isFigureSaid(
  claim: ClaimView,
  figure: Figure,
  { comparator, period }: FigureWording,
): boolean {
  const { text } = claim;
  const { shown, role, asOf, equivalents } = figure;
  const amount = comparator === "" ? shown : `${comparator} ${shown}`;
  const isTimeSaid = figure.period === null || figure.period === claim.due || says(text, figure.period);
  return (
    says(text, amount) &&
    equivalents.every((other) => says(text, other.shown)) &&
    (role === "reported" || role === claim.kind) &&
    (isTimeSaid || says(text, period ?? "")) &&
    (asOf === null || asOf === claim.date)
  );
}

/** Whether a text has a phrase that is no part of longer words or numbers: "9 lamps" is not in "1.9 lamps". */
function says(text: string, phrase: string): boolean {
  if (phrase === "") return false;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + phrase.length);
    if (!isCutBefore(before, phrase) && !isCutAfter(after, phrase)) return true;
  }
  return false;
}

/** Chinese parts no words, so that what stands beside it is whole. */
function isCutBefore(before: string, phrase: string): boolean {
  return (
    /(?:[\p{L}\p{N}]|\d[.,])$/u.test(before) &&
    !/\p{Script=Han}$/u.test(before) &&
    /^[\p{L}\p{N}]/u.test(phrase)
  );
}

function isCutAfter(after: string, phrase: string): boolean {
  return (
    /^(?:[\p{L}\p{N}]|[.,]\d)/u.test(after) &&
    !/^\p{Script=Han}/u.test(after) &&
    /[\p{L}\p{N}]$/u.test(phrase)
  );
}
