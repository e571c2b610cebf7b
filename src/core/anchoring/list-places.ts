import search from "approx-string-match";
import { type Context, isEnclosed, type Place } from "./context-agreement.ts";
import type { RootText } from "./root-text.ts";
import { toWordEdges } from "./word-edges.ts";

/** A passage as ink, with what stood around it. */
export interface InkQuote extends Context {
  readonly ink: string;
}

/** A changed passage is at least and at most this many times as long as it was. */
export const SHORTEST = 0.3;
/** See SHORTEST. */
export const LONGEST = 2.6;
/** The share of the passage's units that may be wrong where it is looked for as a whole. */
const MOST_ERRORS = 0.5;
/** Units at the passage's edges by which its beginning and end are found: of the context, and of the passage. */
const OUTER_EDGE = 16;
const INNER_EDGE = 8;
/** The share of an edge's units that may be wrong. */
const EDGE_ERRORS = 0.25;
/** Places of one edge that are tried: the pairs of beginnings and ends are the cost of a window. */
const MOST_EDGES = 3;

/**
 * Where within a stretch of a page's ink a passage may begin and end. The passage as a whole shows where it is; its
 * edges and those of its context show how far it goes where words were put in or taken out near an end.
 */
export function listPlaces(text: RootText, quote: InkQuote, window: Place): Place[] {
  const { starts, ends } = findEdges(text, quote, window);
  const places: Place[] = [];
  for (const start of starts) {
    for (const end of ends) {
      const times = (end - start) / quote.ink.length;
      if (times < 0 || times > LONGEST) continue;
      if (times >= SHORTEST || isEnclosed(text.ink, { start, end }, quote)) places.push({ start, end });
    }
  }
  return places;
}

interface Edges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

function findEdges(text: RootText, quote: InkQuote, window: Place): Edges {
  const ink = text.ink.slice(window.start, window.end);
  const find = (wanted: string, errors: number): Place[] =>
    search(ink, wanted, Math.floor(wanted.length * errors))
      .slice(0, MOST_EDGES)
      .map(({ start, end }) => ({ start: window.start + start, end: window.start + end }));
  const findEdge = (edge: string) => (edge.length < INNER_EDGE ? [] : find(edge, EDGE_ERRORS));
  // The approximate search cuts where it runs out of errors, in the middle of a word.
  const widen = (places: readonly Place[]) => places.map((place) => toWordEdges(text, place));
  const whole = widen(find(quote.ink, MOST_ERRORS));
  const first = widen(findEdge(quote.ink.slice(0, INNER_EDGE)));
  const last = widen(findEdge(quote.ink.slice(-INNER_EDGE)));
  const before = findEdge(quote.prefix.slice(-OUTER_EDGE));
  const after = findEdge(quote.suffix.slice(0, OUTER_EDGE));
  return {
    starts: new Set([...[...whole, ...first].map(({ start }) => start), ...before.map(({ end }) => end)]),
    ends: new Set([...[...whole, ...last].map(({ end }) => end), ...after.map(({ start }) => start)]),
  };
}
