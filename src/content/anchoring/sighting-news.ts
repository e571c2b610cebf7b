import type { HighlightId, Sighting, SightingStatus } from "../../core/model/highlight.ts";
import type { FrameHighlight } from "../../messaging/content-api.ts";

/** The sightings that are news: all that is settled and other than it was last time. */
export function createSightingNews(): (states: readonly FrameHighlight[], at: string) => Sighting[] {
  const noted = new Map<HighlightId, string>();
  return (states, at) => {
    const news: Sighting[] = [];
    for (const { highlight, status, found } of states) {
      if (status === "seeking" || (status === "orphaned" && isPerhapsElsewhere(highlight.target.quote.exact)))
        continue;
      const key = `${highlight.modified} ${status} ${found}`;
      if (noted.get(highlight.id) === key) continue;
      noted.set(highlight.id, key);
      news.push({ id: highlight.id, status: status satisfies SightingStatus, found, at });
    }
    return news;
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
