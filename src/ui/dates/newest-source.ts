import type { EntityCard, SourceView } from "../../core/model/entity-card.ts";

/**
 * The source that knowledge of a card's entity ends with; null for a card without claims. The other sides of its
 * conflicts don't count: they may be about something else. Of a year and a day inside it, the day is taken for the
 * newer one, since it is known to lie there.
 */
export function findNewestSource({ claims }: EntityCard): SourceView | null {
  return claims
    .flatMap(({ sources }) => sources)
    .reduce<SourceView | null>(
      (newest, source) => (newest && newest.published >= source.published ? newest : source),
      null,
    );
}
