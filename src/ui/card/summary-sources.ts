import type { ClaimView, EntityCard, SourceView } from "../../core/model/entity-card.ts";
import type { ClaimId } from "../../core/model/ids.ts";

/** A mark behind a summary's sentence: the source's number below the summary, and the claim it leads to. */
export interface SummaryMark {
  readonly number: number;
  readonly source: SourceView;
  readonly claim: ClaimId;
}

/** A summary whose sentences say what they rest on; the sources stand once each, numbered from 1 in this order. */
export interface CitedSummary {
  readonly sentences: readonly { readonly text: string; readonly marks: readonly SummaryMark[] }[];
  readonly sources: readonly SourceView[];
}

/** Follows each sentence of a card's summary to the documents its claims come from. */
export function citeSummary(card: EntityCard): CitedSummary {
  const claims = collectClaims(card);
  const sources: SourceView[] = [];
  const sentences = card.summary.map(({ text, claims: ids }) => {
    const marks: SummaryMark[] = [];
    for (const id of ids) {
      for (const source of claims.get(id)?.sources ?? []) {
        const number = numberOf(source, sources);
        if (!marks.some((mark) => mark.number === number)) marks.push({ number, source, claim: id });
      }
    }
    return { text, marks: marks.sort((one, other) => one.number - other.number) };
  });
  return { sentences, sources };
}

/** Every claim a card holds, once: its own, and those of its conflicts (which may be about other entities). */
function collectClaims(card: EntityCard): ReadonlyMap<ClaimId, ClaimView> {
  const sides = card.conflicts.flatMap((conflict) => conflict.sides);
  const all = [...sides.flatMap((side) => side.claims), ...card.claims];
  return new Map(all.map((claim) => [claim.id, claim]));
}

/** The document's number; a document not seen before is added to `sources` and gets the next one. */
function numberOf(source: SourceView, sources: SourceView[]): number {
  const index = sources.findIndex(({ document }) => document === source.document);
  return index >= 0 ? index + 1 : sources.push(source);
}
