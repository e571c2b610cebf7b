import type { KeptHighlight } from "../../../../src/core/library/highlight-filter.ts";
import type { Highlight, HighlightId, SightingStatus } from "../../../../src/core/model/highlight.ts";
import type { EntityId, EntityRef, PackId } from "../../../../src/core/model/ids.ts";

/** What a test says of a highlight; all else is filled in. */
export interface KeptSketch {
  /** Told apart by number: the last digits of the id. */
  readonly number: number;
  readonly quote?: string;
  readonly note?: string;
  readonly title?: string;
  readonly url?: string;
  readonly tags?: readonly string[];
  readonly colour?: Highlight["colour"];
  readonly entities?: readonly string[];
  /** ISO, `2026-11-20T08:00:00.000Z` if left out. */
  readonly created?: string;
  readonly status?: SightingStatus;
}

/** The id of the highlight of a number. */
export function highlightId(number: number): HighlightId {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` as HighlightId;
}

/** An entity of the pack `p`. */
export function entityRef(id: string): EntityRef {
  return { pack: "p" as PackId, id: id as EntityId };
}

/** A highlight as a sketch has it. */
export function keptOf(sketch: KeptSketch): KeptHighlight {
  const { number, quote = "a passage", url = "https://news.example/plan" } = sketch;
  const created = sketch.created ?? "2026-11-20T08:00:00.000Z";
  const id = highlightId(number);
  const highlight: Highlight = {
    id,
    page: {
      url,
      keys: [url.replace("https://www.", "https://")],
      title: sketch.title ?? "A plan",
      lang: "en",
    },
    target: {
      quote: { exact: quote, prefix: "before ", suffix: " after" },
      position: { start: 0, end: quote.length },
      shadowHosts: [],
    },
    colour: sketch.colour ?? "yellow",
    note: sketch.note ?? "",
    tags: sketch.tags ?? [],
    entities: (sketch.entities ?? []).map(entityRef),
    created,
    modified: created,
    lineage: [],
    variantOf: null,
  };
  const sighting = sketch.status ? { id, status: sketch.status, found: null, at: created } : null;
  return { highlight, sighting };
}
