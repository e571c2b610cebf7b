import type { EntityKey } from "../model/ids.ts";
import { type HighlightFilter, isColour, isState, NO_FILTER } from "./highlight-filter.ts";
import { pairsOf, type RoutePair, type RouteParameters, readEntity, readPage } from "./route-pairs.ts";

/** How the list is laid out: by article, or all by the day of keeping. */
export const ARRANGEMENTS = ["article", "date"] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Where in the list of highlights a reader is. */
export interface HighlightsRoute {
  readonly kind: "highlights";
  readonly filter: HighlightFilter;
  readonly arrangement: Arrangement;
  /** From 1. */
  readonly page: number;
}

/** The whole list, first page. */
export const ALL_HIGHLIGHTS: HighlightsRoute = {
  kind: "highlights",
  filter: NO_FILTER,
  arrangement: "article",
  page: 1,
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The list of the highlights that mention an entity. */
export function highlightsOf(...entities: readonly EntityKey[]): HighlightsRoute {
  return { ...ALL_HIGHLIGHTS, filter: { ...NO_FILTER, entities } };
}

/** Reads the parameters of the list; what one can't mean is left out. */
export function readHighlightsRoute({ all, first }: RouteParameters): HighlightsRoute {
  const day = (name: string) => {
    const value = first(name);
    return value !== null && DAY.test(value) ? value : null;
  };
  return {
    kind: "highlights",
    filter: {
      query: first("q") ?? "",
      entities: all("entity").flatMap(readEntity),
      tags: all("tag").filter((tag) => tag !== ""),
      colours: all("colour").filter(isColour),
      sites: all("site"),
      states: all("state").filter(isState),
      from: day("from"),
      to: day("to"),
    },
    arrangement: first("by") === "date" ? "date" : "article",
    page: readPage(first("page")),
  };
}

/** The parameters of the list, with what is usual left out. */
export function pairsOfHighlights({ filter, arrangement, page }: HighlightsRoute): readonly RoutePair[] {
  return [
    ...pairsOf("q", filter.query === "" ? [] : [filter.query]),
    ...pairsOf("entity", filter.entities),
    ...pairsOf("tag", filter.tags),
    ...pairsOf("colour", filter.colours),
    ...pairsOf("site", filter.sites),
    ...pairsOf("state", filter.states),
    ...pairsOf("from", filter.from === null ? [] : [filter.from]),
    ...pairsOf("to", filter.to === null ? [] : [filter.to]),
    ...pairsOf("by", arrangement === "date" ? ["date"] : []),
    ...pairsOf("page", page > 1 ? [String(page)] : []),
  ];
}
