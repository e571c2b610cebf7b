import { callOn, elementAround } from "../plain-node.ts";
import type { ReadingPlace } from "../reading/reading-order.ts";
import type { TextBlock } from "../reading/text-block.ts";

/**
 * Each kind in a list of its own, for which the browser goes through a section again only where something inside it has
 * changed: a feed has a thousand sections, of which the last one grows.
 */
const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];
const OTHER_HEADINGS = "[role=heading]";
/** What is read for itself: an entry of a feed, a box beside the text. */
const SECTIONS = "article, section, aside, nav, main, dialog, [role=article], [role=dialog]";

/** The headings of each kind that stand in a section itself, not in one inside it, in reading order. */
type Headings = readonly (readonly Element[])[];

/** What parts a page into sections, as far as it was asked for. */
export interface PageSections {
  /**
   * Which section a block stands in that begins at a place, by the node that section begins at: a heading, a sectioning
   * element or the root.
   */
  around(block: TextBlock, start: ReadingPlace): Node;
  /** Text was added to the page below an element. */
  grew(root: Element): void;
  /** Anything may have changed. */
  changed(): void;
}

/** Where a block was found to stand, which holds as long as the section has the same headings. */
interface FoundSection {
  readonly section: Node;
  readonly headings: Headings;
  readonly begin: Node;
}

/** Makes the sections of a page. Headings are sought once a section, and in no other than is asked for. */
export function createPageSections(): PageSections {
  let headingsIn = new WeakMap<Node, Headings>();
  const foundFor = new WeakMap<TextBlock, FoundSection>();

  const find = (start: ReadingPlace): FoundSection => {
    for (let at = start; ; ) {
      const root = callOn(at.node, "getRootNode");
      const around = at.node instanceof Element ? at.node : elementAround(at.node);
      const own = around && callOn(around, "closest", SECTIONS);
      const section = own ?? root;
      const headings = headingsIn.get(section) ?? headingsOf(section, own);
      headingsIn.set(section, headings);
      const begin = lastOfAllBefore(headings, at) ?? own;
      if (begin) return { section, headings, begin };
      // A piece of a page that parts nothing belongs to what stands around it.
      if (!(root instanceof ShadowRoot)) return { section, headings, begin: root };
      at = { node: root.host, offset: 0 };
    }
  };

  return {
    around: (block, start) => {
      const known = foundFor.get(block);
      if (known && headingsIn.get(known.section) === known.headings) return known.begin;
      const found = find(start);
      // What stands in a shadow root is asked for again: its section may begin outside.
      if (!(start.node.getRootNode() instanceof ShadowRoot)) foundFor.set(block, found);
      return found.begin;
    },
    grew: (root) => {
      headingsIn.delete(callOn(root, "closest", SECTIONS) ?? callOn(root, "getRootNode"));
      for (const section of callOn(root, "querySelectorAll", SECTIONS)) headingsIn.delete(section);
    },
    changed: () => {
      headingsIn = new WeakMap();
    },
  };
}

/** `own` is the section as an element; null for what stands in none. */
function headingsOf(section: Node, own: Element | null): Headings {
  if (!(section instanceof Element || section instanceof Document || section instanceof ShadowRoot))
    return [];
  const isOwn = (heading: Element) => callOn(heading, "closest", SECTIONS) === own;
  // A document is no form, and can't be asked as an element.
  const others =
    section instanceof Element
      ? callOn(section, "querySelectorAll", OTHER_HEADINGS)
      : section.querySelectorAll(OTHER_HEADINGS);
  return [...listsOf(section), others].map((list) => [...list].filter(isOwn));
}

/** The headings of each kind below a section, in sections inside it, too. */
function listsOf(section: Element | Document | ShadowRoot): readonly Iterable<Element>[] {
  if (section instanceof ShadowRoot) return HEADINGS.map((kind) => section.querySelectorAll(kind));
  const list = (kind: string) =>
    section instanceof Element
      ? callOn(section, "getElementsByTagNameNS", "*", kind)
      : section.getElementsByTagNameNS("*", kind);
  const lists = knownLists.get(section) ?? HEADINGS.map(list);
  knownLists.set(section, lists);
  return lists;
}

/** By section; the browser keeps them as the page is. */
const knownLists = new WeakMap<Node, readonly HTMLCollectionOf<Element>[]>();

/** The last heading of any kind that begins before a place, or around it. */
function lastOfAllBefore(kinds: Headings, place: ReadingPlace): Element | undefined {
  let last: Element | undefined;
  for (const headings of kinds) {
    const heading = lastBefore(headings, place);
    if (heading && (!last || isBefore(last, heading))) last = heading;
  }
  return last;
}

/** The last of headings in reading order that begins before a place, or around it; by binary search. */
function lastBefore(headings: readonly Element[], place: ReadingPlace): Element | undefined {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle];
    if (heading && isBefore(heading, place.node)) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1];
}

/** Whether a heading begins before a node of the same tree, which a section's headings and its text are of. */
function isBefore(heading: Element, node: Node): boolean {
  return (callOn(heading, "compareDocumentPosition", node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
