import { createHighlightKeeper } from "../../../src/content/anchoring/create-highlight-keeper.ts";
import { textRoot } from "../../../src/content/anchoring/root-path.ts";
import { rangeOf, readTextMap, spanOf } from "../../../src/content/anchoring/text-map.ts";
import { findShadowRoots } from "../../../src/content/reading/shadow-roots.ts";
import type {
  Highlight,
  HighlightColour,
  HighlightId,
  HighlightTarget,
  Sighting,
} from "../../../src/core/model/highlight.ts";

const errors: string[] = [];
const sightings: Sighting[] = [];
const controller = new AbortController();

function shadowRoots(): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const _ of findShadowRoots([document.documentElement], (root) => found.push(root)));
  return found;
}

const keeper = createHighlightKeeper(
  {
    shadowRoots,
    noteSightings: async (news) => {
      sightings.push(...news);
      return true;
    },
    onError: (error) => errors.push(String(error)),
  },
  controller.signal,
);

/** The range of a text that stands somewhere in the document or an open root, across elements. */
function rangeOfText(text: string): Range {
  for (const root of [document, ...shadowRoots()]) {
    const walker = document.createTreeWalker(textRoot(root), NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const at = nodes
      .map(({ data }) => data)
      .join("")
      .indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    let length = 0;
    for (const node of nodes) {
      const end = length + node.length;
      if (length <= at && at < end) range.setStart(node, at - length);
      if (length < at + text.length && at + text.length <= end) range.setEnd(node, at + text.length - length);
      length = end;
    }
    return range;
  }
  throw new Error(`"${text}" is nowhere on the page`);
}

function makeHighlight(target: HighlightTarget, id: string, colour: HighlightColour): Highlight {
  const created = "2026-11-22T10:00:00.000Z";
  return {
    id: id as HighlightId,
    page: { url: "https://news.test/a", keys: ["https://news.test/a"], title: "A", lang: null },
    target,
    colour,
    note: "",
    tags: [],
    entities: [],
    created,
    modified: created,
    lineage: [],
    variantOf: null,
  };
}

/** The keeper behind calls that take and give JSON. */
export const kept = {
  describe: (text: string) => keeper.describe(rangeOfText(text)),
  /** Describes what stands between two boundary points, each an element's selector and a child's number. */
  describeBetween: ([start, from]: [string, number], [end, to]: [string, number]) => {
    const range = document.createRange();
    range.setStart(document.querySelector(start) ?? document, from);
    range.setEnd(document.querySelector(end) ?? document, to);
    return keeper.describe(range);
  },
  /** Makes these the page's highlights, numbered from `a`. */
  set: (targets: (HighlightTarget | null)[], colour: HighlightColour = "yellow") =>
    keeper.setHighlights(
      targets.flatMap((target, index) =>
        target ? makeHighlight(target, String.fromCharCode(97 + index), colour) : [],
      ),
    ),
  put: (target: HighlightTarget | null, id: string, colour: HighlightColour = "yellow") => {
    if (target) keeper.put(makeHighlight(target, id, colour));
  },
  remove: (id: string) => keeper.remove(id as HighlightId),
  seek: async (id: string) => (await keeper.seek(id as HighlightId))?.status ?? null,
  restore: keeper.restore,
  pageChanged: keeper.pageChanged,
  setPainted: keeper.setPainted,
  end: () => controller.abort(),
  /** Id -> status. */
  statuses: () => Object.fromEntries(keeper.states().map(({ highlight, status }) => [highlight.id, status])),
  found: (id: string) => keeper.states().find(({ highlight }) => highlight.id === id)?.found ?? null,
  /** Name -> the texts painted under it. */
  painted: () =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [
        name,
        [...ranges].map((range) => (range as Range).toString()),
      ]),
    ),
  /** The id of the highlight over the middle of a text, and whether it is the object it was when last asked. */
  at: (text: string) => {
    const range = rangeOfText(text);
    const placed = keeper.placedAt(range.startContainer as Text, range.startOffset + 1);
    return placed?.highlight.id ?? null;
  },
  /** Texts of ranges made of spans, and of spans made of those ranges again: all must be the same. */
  roundTrip: (spans: [number, number][]) => {
    const reading = readTextMap(document.body, null);
    let step = reading.next();
    while (!step.done) step = reading.next();
    const map = step.value;
    return spans.map(([start, end]) => {
      const range = rangeOf(map, { start, end });
      return range && { text: range.toString(), span: spanOf(map, range) };
    });
  },
  sightings: () => sightings.map(({ id, status, found }) => ({ id, status, found })),
  errors: () => errors,
};

Object.assign(window, { kept });
