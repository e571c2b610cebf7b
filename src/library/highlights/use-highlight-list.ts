import { useMemo } from "preact/hooks";
import { arrangeHighlights, cutPage, type HighlightGroup } from "../../core/library/arrange-highlights.ts";
import { type KeptHighlight, passesFilter } from "../../core/library/highlight-filter.ts";
import type { HighlightsRoute } from "../../core/library/highlights-route.ts";
import type { HighlightId } from "../../core/model/highlight.ts";
import type { HighlightHit } from "../../core/search/highlight-search.ts";
import { localDay } from "../../ui/dates/local-day.ts";

/** Highlights on one page of the list: some twenty screens, drawn in a few frames. */
const PAGE_SIZE = 50;

/** Finds what answers a query; null for a query without a word. */
export type SearchHighlights = (query: string) => ReadonlyMap<HighlightId, HighlightHit> | null;

/** What the list shows. */
export interface HighlightList {
  /** All that was found, in the order of the list. */
  readonly found: readonly KeptHighlight[];
  /** What stands on this page of it. */
  readonly groups: readonly HighlightGroup[];
  /** From 1; at most `pageCount`, whatever the route asks for. */
  readonly page: number;
  /** At least 1. */
  readonly pageCount: number;
  readonly hits: ReadonlyMap<HighlightId, HighlightHit> | null;
}

/** The list of a route. `search` changes with the index behind it. */
export function useHighlightList(
  kept: readonly KeptHighlight[],
  { filter, arrangement, page }: HighlightsRoute,
  search: SearchHighlights,
): HighlightList {
  const hits = useMemo(() => search(filter.query), [search, filter.query]);
  const groups = useMemo(() => {
    const found = kept.filter(
      (each) => (hits === null || hits.has(each.highlight.id)) && passesFilter(each, filter, dayOf),
    );
    const scores = hits && new Map([...hits].map(([id, { score }]) => [id, score]));
    return arrangeHighlights(found, { arrangement, scores, dayOf });
  }, [kept, hits, filter, arrangement]);
  const found = useMemo(() => groups.flatMap(({ highlights }) => highlights), [groups]);
  const pageCount = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const shown = Math.min(page, pageCount);
  return {
    found,
    groups: useMemo(() => cutPage(groups, shown, PAGE_SIZE), [groups, shown]),
    page: shown,
    pageCount,
    hits,
  };
}

/** Made once a moment: asking Date for local days is what filtering thousands by date costs. */
const days = new Map<string, string>();

function dayOf(moment: string): string {
  const known = days.get(moment);
  if (known !== undefined) return known;
  const day = localDay(new Date(moment));
  days.set(moment, day);
  return day;
}
