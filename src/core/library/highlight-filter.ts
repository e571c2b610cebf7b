import { siteName } from "../highlights/site-name.ts";
import {
  HIGHLIGHT_COLOURS,
  type Highlight,
  type HighlightColour,
  SIGHTING_STATUSES,
  type Sighting,
  type SightingStatus,
} from "../model/highlight.ts";
import { type EntityKey, entityKey } from "../model/ids.ts";

/** How a highlight was last seen on its page; `unseen`: its page has not been read since it was brought in. */
export const HIGHLIGHT_STATES = [...SIGHTING_STATUSES, "unseen"] as const;
export type HighlightState = SightingStatus | "unseen";

/** A highlight with what was last seen of it. */
export interface KeptHighlight {
  readonly highlight: Highlight;
  readonly sighting: Sighting | null;
}

/**
 * Which highlights to list. Kinds combine by "and". Several tags or entities narrow (all of them); several colours,
 * sites or states widen (one of them), since no highlight has two. Empty lists and nulls ask for nothing.
 */
export interface HighlightFilter {
  /** Words to find in quote, note and title, as typed. */
  readonly query: string;
  readonly entities: readonly EntityKey[];
  readonly tags: readonly string[];
  readonly colours: readonly HighlightColour[];
  readonly sites: readonly string[];
  readonly states: readonly HighlightState[];
  /** The reader's calendar days of keeping, ISO, both included. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Lists everything. */
export const NO_FILTER: HighlightFilter = {
  query: "",
  entities: [],
  tags: [],
  colours: [],
  sites: [],
  states: [],
  from: null,
  to: null,
};

/** The state of a highlight as filters and lists name it. */
export function stateOf({ sighting }: KeptHighlight): HighlightState {
  return sighting?.status ?? "unseen";
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter: HighlightFilter): boolean {
  const { query, entities, tags, colours, sites, states, from, to } = filter;
  const lists = [entities, tags, colours, sites, states];
  return query.trim() !== "" || from !== null || to !== null || lists.some((list) => list.length > 0);
}

/**
 * Whether a highlight passes all of a filter but its query, which is the index's matter.
 *
 * @param dayOf the reader's calendar day of a moment, ISO: where the reader is decides.
 */
export function passesFilter(
  kept: KeptHighlight,
  filter: HighlightFilter,
  dayOf: (moment: string) => string,
): boolean {
  const { highlight } = kept;
  if (!isAmong(filter.colours, highlight.colour)) return false;
  if (!isAmong(filter.states, stateOf(kept))) return false;
  if (!filter.tags.every((tag) => highlight.tags.includes(tag))) return false;
  if (!hasAll(highlight, filter.entities)) return false;
  if (filter.sites.length > 0 && !filter.sites.includes(siteName(highlight.page))) return false;
  if (filter.from === null && filter.to === null) return true;
  const day = dayOf(highlight.created);
  return (filter.from === null || day >= filter.from) && (filter.to === null || day <= filter.to);
}

function isAmong<Value>(wanted: readonly Value[], value: Value): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

function hasAll(highlight: Highlight, entities: readonly EntityKey[]): boolean {
  if (entities.length === 0) return true;
  const keys = new Set(highlight.entities.map(entityKey));
  return entities.every((key) => keys.has(key));
}

/** Whether a text is one of the colours; for what comes from an address. */
export function isColour(text: string): text is HighlightColour {
  return HIGHLIGHT_COLOURS.some((colour) => colour === text);
}

/** Whether a text is one of the states; for what comes from an address. */
export function isState(text: string): text is HighlightState {
  return HIGHLIGHT_STATES.some((state) => state === text);
}
