import { isDatedBySource } from "../../core/knowledge/is-dated-by-source.ts";
import type { ClaimView } from "../../core/model/entity-card.ts";

/** A date that no source states, whose it is, and how it was worked out. */
export interface DateReason {
  readonly date: string;
  /** Null for the claim's own date. */
  readonly publisher: string | null;
  readonly reasoning: string | null;
}

/**
 * The inferred dates behind a claim: its own and those of its sources, each document once. Most claims of an undated
 * article have two that rest on the same ground, so a card marks them once and tells them together; and a claim that
 * is dated by its source alone (see isDatedBySource) has no ground besides the source's.
 */
export function collectDateReasons(claim: ClaimView): readonly DateReason[] {
  const { date, dateBasis, reasoning, sources } = claim;
  const own: DateReason[] =
    date !== null && dateBasis === "inferred" ? [{ date, publisher: null, reasoning }] : [];
  const inferred = sources.filter(
    ({ document, publishedBasis }, at) =>
      publishedBasis === "inferred" && sources.findIndex((other) => other.document === document) === at,
  );
  const ofSources = inferred.map(({ published, publisher, publishedReasoning }) => ({
    date: published,
    publisher,
    reasoning: publishedReasoning,
  }));
  return isDatedBySource(claim) && ofSources.length > 0 ? ofSources : [...own, ...ofSources];
}
