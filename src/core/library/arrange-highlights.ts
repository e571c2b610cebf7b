import { compareTexts } from "../basics/compare-texts.ts";
import { siteName } from "../highlights/site-name.ts";
import type { HighlightId } from "../model/highlight.ts";
import type { KeptHighlight } from "./highlight-filter.ts";
import type { Arrangement } from "./highlights-route.ts";

/** Highlights under one heading: an article, or a day. */
export interface HighlightGroup {
  readonly key: string;
  readonly heading:
    | { readonly kind: "article"; readonly title: string; readonly site: string; readonly url: string }
    | { readonly kind: "day"; readonly day: string };
  readonly highlights: readonly KeptHighlight[];
  /** How many the whole group holds: a page of the list may show a part of it. */
  readonly count: number;
}

interface ArrangeOptions {
  readonly arrangement: Arrangement;
  /** How well each answers the query, more being better; null without a query. */
  readonly scores: ReadonlyMap<HighlightId, number> | null;
  /** The reader's calendar day of a moment, ISO. */
  readonly dayOf: (moment: string) => string;
}

/**
 * Groups what was found. By article: the article last read first, its highlights newest first; with a query, the best
 * answer first, and the article that holds it. By day: newest first, query or not.
 */
export function arrangeHighlights(
  found: readonly KeptHighlight[],
  { arrangement, scores, dayOf }: ArrangeOptions,
): readonly HighlightGroup[] {
  const newestFirst = [...found].sort(byNewest);
  const sorted =
    scores === null || arrangement === "date"
      ? newestFirst
      : newestFirst.sort((a, b) => scoreOf(scores, b) - scoreOf(scores, a));
  // A map keeps the order of first insertion: the group of the first highlight comes first.
  const groups = new Map<string, KeptHighlight[]>();
  for (const kept of sorted) {
    const key = arrangement === "date" ? dayOf(kept.highlight.created) : kept.highlight.page.keys[0];
    const group = groups.get(key);
    if (group) group.push(kept);
    else groups.set(key, [kept]);
  }
  return [...groups].map(([key, highlights]) => ({
    key,
    heading: headingOf(arrangement, key, highlights),
    highlights,
    count: highlights.length,
  }));
}

/** One page of the list: groups cut where the page begins and ends. */
export function cutPage(
  groups: readonly HighlightGroup[],
  page: number,
  pageSize: number,
): readonly HighlightGroup[] {
  const start = (page - 1) * pageSize;
  const end = start + pageSize;
  let at = 0;
  return groups.flatMap((group) => {
    const highlights = group.highlights.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += group.count;
    return highlights.length > 0 ? [{ ...group, highlights }] : [];
  });
}

function headingOf(
  arrangement: Arrangement,
  key: string,
  highlights: readonly KeptHighlight[],
): HighlightGroup["heading"] {
  if (arrangement === "date") return { kind: "day", day: key };
  // Titles change; the one read last is the one remembered.
  const latest = highlights.reduce((best, kept) => (byNewest(kept, best) < 0 ? kept : best));
  const { page } = latest.highlight;
  return { kind: "article", title: page.title, site: siteName(page), url: page.url };
}

function byNewest(a: KeptHighlight, b: KeptHighlight): number {
  // ISO dates in one form compare as texts; ids settle what was kept in the same millisecond.
  return (
    compareTexts(b.highlight.created, a.highlight.created) || compareTexts(a.highlight.id, b.highlight.id)
  );
}

function scoreOf(scores: ReadonlyMap<HighlightId, number>, { highlight }: KeptHighlight): number {
  return scores.get(highlight.id) ?? 0;
}
