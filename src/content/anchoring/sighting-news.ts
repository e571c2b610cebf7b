import type { HighlightId, Sighting, SightingStatus } from "../../core/model/highlight.ts";
import { MAX_SIGHTINGS_PER_REQUEST } from "../../messaging/background-api.ts";
import type { FrameHighlight } from "../../messaging/content-api.ts";

/** What is news about a frame's highlights. */
export interface SightingNews {
  /** All that is settled and other than it was last time, in parts that one request may hold; it counts as told. */
  take(states: readonly FrameHighlight[], at: string): readonly (readonly Sighting[])[];
  /** What could not be told is news again. */
  putBack(sightings: readonly Sighting[]): void;
}

/** Nothing has been told yet. */
export function createSightingNews(): SightingNews {
  const told = new Map<HighlightId, string>();
  return {
    take: (states, at) => {
      const news: Sighting[] = [];
      for (const { highlight, status, found } of states) {
        if (
          status === "seeking" ||
          (status === "orphaned" && isPerhapsElsewhere(highlight.target.quote.exact))
        )
          continue;
        const key = `${highlight.modified} ${status} ${found}`;
        if (told.get(highlight.id) === key) continue;
        told.set(highlight.id, key);
        news.push({ id: highlight.id, status: status satisfies SightingStatus, found, at });
      }
      const parts: Sighting[][] = [];
      while (news.length > 0) parts.push(news.splice(0, MAX_SIGHTINGS_PER_REQUEST));
      return parts;
    },
    putBack: (sightings) => {
      for (const { id } of sightings) told.delete(id);
    },
  };
}

/**
 * Whether a passage that is not in this document may be in another of the same page: frames written in place share
 * their page's address and highlights, so one of them alone can't say that a passage is gone.
 */
function isPerhapsElsewhere(quote: string): boolean {
  if (location.protocol === "about:") return true;
  return [...document.querySelectorAll("iframe")].some(
    ({ contentDocument: inner }) =>
      inner?.location.protocol === "about:" && (inner.body?.textContent ?? "").length >= quote.length,
  );
}
