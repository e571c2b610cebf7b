import type { Highlight, HighlightId } from "../../core/model/highlight.ts";
import type { FrameHighlight } from "../../messaging/content-api.ts";
import type { PlacedHighlight } from "../highlighting/highlight-keeper.ts";
import { keptName } from "../painting/kept-names.ts";
import { linesOf, textNodesIn } from "../range-lines.ts";
import type { KeptRegistry } from "./kept-registry.ts";
import { createNodeIndex } from "./node-index.ts";
import type { FoundPassage } from "./seek-passage.ts";

/** A highlight of the frame, and how it stands. */
export interface KeptPassage {
  readonly highlight: Highlight;
  readonly status: FrameHighlight["status"];
  readonly placed: PlacedHighlight | null;
}

/** The highlights of a frame and their places: by id, and by text node for the pointer. */
export interface KeptPassages {
  all(): readonly KeptPassage[];
  get(id: HighlightId): KeptPassage | null;
  /** Takes one in, or takes its new fields over; gives it a new place to find if it points elsewhere than before. */
  put(highlight: Highlight): void;
  /** Lets one go; gives the range it stood at, if it did. */
  remove(id: HighlightId): Range | null;
  place(id: HighlightId, found: FoundPassage): void;
  /** It has no place: for good (`orphaned`), or as far as is known yet (`seeking`). */
  unplace(id: HighlightId, status: "seeking" | "orphaned"): void;
  /** Whether a placed one still covers the text it was found with. */
  isIntact(id: HighlightId): boolean;
  /** The one over a character that starts last. */
  at(node: Text, offset: number): PlacedHighlight | null;
  states(): readonly FrameHighlight[];
}

/** One object for as long as the highlight is kept, so that an open card knows it again wherever it is found. */
type Placed = { -readonly [Field in keyof PlacedHighlight]: PlacedHighlight[Field] };

interface Entry {
  highlight: Highlight;
  status: FrameHighlight["status"];
  placed: Placed | null;
  /** The placed object of before, for when it is found again. */
  last: Placed | null;
  /** The text of the range when it was found. */
  text: string;
}

/** Builds the passages of one frame. */
export function createKeptPassages(registry: KeptRegistry): KeptPassages {
  const entries = new Map<HighlightId, Entry>();
  const index = createNodeIndex<Placed>();

  const unplace = (entry: Entry, status: "seeking" | "orphaned") => {
    entry.status = status;
    if (!entry.placed) return;
    registry.remove(entry.placed.range);
    index.delete(entry.placed);
    entry.placed = null;
  };

  return {
    all: () => [...entries.values()],
    get: (id) => entries.get(id) ?? null,
    put: (highlight) => {
      const entry = entries.get(highlight.id);
      if (!entry) {
        entries.set(highlight.id, { highlight, status: "seeking", placed: null, last: null, text: "" });
        return;
      }
      const isElsewhere = JSON.stringify(entry.highlight.target) !== JSON.stringify(highlight.target);
      entry.highlight = highlight;
      if (entry.last) entry.last.highlight = highlight;
      if (isElsewhere) unplace(entry, "seeking");
      else if (entry.placed)
        registry.add(entry.placed.range, keptName(highlight.colour, entry.placed.status));
    },
    remove: (id) => {
      const entry = entries.get(id);
      if (!entry) return null;
      const range = entry.placed?.range ?? null;
      unplace(entry, "orphaned");
      entries.delete(id);
      return range;
    },
    place: (id, { status, range, found }) => {
      const entry = entries.get(id);
      if (!entry) return;
      unplace(entry, "seeking");
      const { highlight } = entry;
      const place = { highlight, status, range, found, lines: () => linesOf(range) };
      const placed = Object.assign(entry.last ?? {}, place);
      Object.assign(entry, { status, placed, last: placed, text: range.toString() });
      registry.add(range, keptName(highlight.colour, status));
      index.set(placed, textNodesIn(range));
    },
    unplace: (id, status) => {
      const entry = entries.get(id);
      if (entry) unplace(entry, status);
    },
    isIntact: (id) => {
      const entry = entries.get(id);
      if (!entry?.placed) return false;
      const { range } = entry.placed;
      if (!range.startContainer.isConnected || range.toString() !== entry.text) return false;
      // The same text in other nodes: the page has split or joined them.
      index.set(entry.placed, textNodesIn(range));
      return true;
    },
    at: (node, offset) => {
      let best: Placed | null = null;
      for (const placed of index.at(node)) {
        if (!placed.range.isPointInRange(node, Math.min(offset, node.length))) continue;
        if (best && placed.range.compareBoundaryPoints(Range.START_TO_START, best.range) < 0) continue;
        best = placed;
      }
      return best;
    },
    states: () =>
      [...entries.values()].map(({ highlight, status, placed }) => ({
        highlight,
        status,
        found: placed?.found ?? null,
      })),
  };
}
