import { callOn, elementAround, propertyOf } from "../plain-node.ts";
import { type ElementRole, elementRole, MAYBE_EDITORS, roleByName } from "./element-roles.ts";
import { BREAK, type TextBlock, type TextSegment } from "./text-block.ts";
import { LINE_END, signBetween } from "./text-edges.ts";
import { walkText } from "./text-walker.ts";

/**
 * A block is cut beyond this many characters, at white space where there is some: matching 20,000 characters takes
 * well under a millisecond, so a slice can always end in time, and a name cut in two is as good as never met. A dump of
 * nothing but names that ask for evidence takes longer, but for no reader's notice (askFew).
 */
const MAX_BLOCK_LENGTH = 20_000;

const HAS_WORDS = /\S/;

/** Where an element's text belongs: null if it is not read. */
type Home = Node | null;

/** What is known of the elements of one pass. */
interface Places {
  readonly homes: Map<Element, Home>;
  readonly roleOf: (element: Element) => ElementRole;
}

/**
 * Reads the text that a walker has before it, block by block, with a null now and then, for a pause. Most text nodes of a
 * page are white space between its elements: they are looked at only where they stand beside words.
 */
export function readBlocks(walker: TreeWalker): Generator<TextBlock | null> {
  return createBlockReader(walker).all();
}

/**
 * Reads blocks below the root of a walker. What it has seen of elements it remembers: ask for another one once the page
 * has changed.
 */
export interface BlockReader {
  /** Every block that the walker has before it, in reading order, and now and then a null, for a pause. */
  all(): Generator<TextBlock | null>;
  /**
   * The block that holds a text node; of one that is very long, what stands near. One, save where the node alone is too
   * long for one; none where its text is not read. `after` is the last node that was read before, if there is one.
   */
  around(node: Text, after: Text | null): Generator<TextBlock>;
}

/** How large a block gets: in characters, and in text nodes. */
interface Bounds {
  readonly length: number;
  readonly nodes: number;
}
const WHOLE: Bounds = { length: MAX_BLOCK_LENGTH, nodes: 2_000 };
/** As much of a block is read before a node, and twice as much in all: more than any paragraph. */
const REACH: Bounds = { length: 3_000, nodes: 100 };
const TWICE: Bounds = { length: 2 * REACH.length, nodes: 2 * REACH.nodes };

/** Makes the reader of a walker's root. */
export function createBlockReader(walker: TreeWalker): BlockReader {
  const { root } = walker;
  const places = { homes: new Map<Element, Home>(), roleOf: elementRole };
  return {
    all: () => {
      const roleOf = isFreeOfEditors(root) ? roleByName : elementRole;
      return readOn(walker, walker.nextNode(), { ...places, roleOf }, WHOLE);
    },
    around: function* (node, after) {
      const home = homeOf(node, places);
      if (!home) return;
      if (node.length > MAX_BLOCK_LENGTH) return yield* cutNode(node);
      const near = walkText(callOn(root, "contains", home) ? home : root);
      moveToBeginning(near, { node, after, home }, places);
      // One is given before any pause: it ends where there is too much beside it that is not read.
      const [block] = readOn(near, near.currentNode, places, TWICE);
      if (block) yield block;
    },
  };
}

/** Moves to the first text node to read of the block that a node stands in. */
function moveToBeginning(
  walker: TreeWalker,
  { node, after, home }: { readonly node: Text; readonly after: Text | null; readonly home: Node },
  places: Places,
): void {
  let first = node;
  let length = 0;
  let nodes = 0;
  walker.currentNode = node;
  for (let next = walker.previousNode(); next && next !== after; next = walker.previousNode()) {
    const before = next as Text;
    const other = homeOf(before, places);
    if (!other) continue;
    length += before.length;
    if (other !== home || length > REACH.length || ++nodes > REACH.nodes) break;
    first = before;
  }
  walker.currentNode = first;
}

function isFreeOfEditors(root: Node): boolean {
  if (!("closest" in root)) return false;
  const element = root as Element;
  return !callOn(element, "closest", MAYBE_EDITORS) && !callOn(element, "querySelector", MAYBE_EDITORS);
}

/** No word goes on, and no white space belongs to it, beyond so many text nodes without any. */
const FAR = 500;

/** The blocks from a text node on, at which a walker stands, none much larger than its bounds; a null is a pause. */
function* readOn(
  walker: TreeWalker,
  first: Node | null,
  places: Places,
  most: Bounds,
): Generator<TextBlock | null> {
  let open: OpenBlock | null = null;
  let blanks: Text[] = [];
  let passed = 0;
  for (let node = first; node; node = walker.nextNode()) {
    const text = node as Text;
    if (++passed % FAR === 0) {
      yield open && closeBlock(open);
      open = null;
      blanks = [];
    }
    if (!HAS_WORDS.test(text.data)) {
      blanks.push(text);
      continue;
    }
    const home = homeOf(text, places);
    if (!home) continue;
    const isLong = text.length > MAX_BLOCK_LENGTH;
    const taken = open ? takeBlanks(open, blanks) : 0;
    if (open && (isLong || taken < blanks.length || open.home !== home || isFull(open, most))) {
      yield closeBlock(open);
      open = null;
    }
    if (isLong) yield* cutNode(text);
    else {
      open ??= openBlock(home, blanks.slice(taken), places);
      extendBlock(open, text);
    }
    blanks = [];
    passed = 0;
  }
  if (open) {
    takeBlanks(open, blanks);
    yield closeBlock(open);
  }
}

/**
 * The nearest element or root around a node whose text stands apart: what has to be read again if the node changes.
 *
 * @param found keeps it for every node on the way up: pages nest by the thousand, and change in as many places.
 */
export function enclosingBlock(node: Node, found = new Map<Node, Node>()): Node {
  const path: Node[] = [];
  let at = node;
  let block = found.get(at);
  while (!block) {
    path.push(at);
    const outer = propertyOf(at, "parentNode");
    if (!outer || (at instanceof Element && elementRole(at) === "block")) block = at;
    else {
      at = outer;
      block = found.get(at);
    }
  }
  for (const inner of path) found.set(inner, block);
  return block;
}

interface OpenBlock {
  readonly home: Node;
  readonly places: Places;
  readonly parts: string[];
  readonly segments: TextSegment[];
  length: number;
}

/** Begins a block with the white space of its home that stands before its first words. */
function openBlock(home: Node, blanks: readonly Text[], places: Places): OpenBlock {
  const block = { home, places, parts: [], segments: [], length: 0 };
  const edge = blanks.findLastIndex((blank) => ![home, null].includes(homeOf(blank, places)));
  takeBlanks(block, blanks.slice(edge + 1));
  return block;
}

/** Adds white space to a block as far as it is the block's; how much that is. */
function takeBlanks(block: OpenBlock, blanks: readonly Text[]): number {
  for (let at = 0; at < blanks.length; at++) {
    const blank = blanks[at];
    const home = blank && homeOf(blank, block.places);
    if (!home) continue;
    if (home !== block.home || block.length > MAX_BLOCK_LENGTH || blank.length > MAX_BLOCK_LENGTH) return at;
    extendBlock(block, blank);
  }
  return blanks.length;
}

function extendBlock(block: OpenBlock, node: Text): void {
  const { parts, segments, places } = block;
  const previous = segments.at(-1);
  const data = node.data;
  if (data.length === 0) return;
  const found = previous ? signBetween(previous.node, node, places.roleOf) : "";
  const [outer, inner = ""] = parts.slice(-2);
  // White space between two of them makes of them no less than a gap between paragraphs.
  const sign = found === LINE_END && outer === LINE_END && !HAS_WORDS.test(inner) ? BREAK : found;
  if (sign !== "") parts.push(sign);
  block.length += sign.length;
  segments.push({ node, from: 0, start: block.length, length: data.length });
  parts.push(data);
  block.length += data.length;
}

function isFull({ length, segments }: OpenBlock, most: Bounds): boolean {
  return length > most.length || segments.length > most.nodes;
}

function closeBlock(block: OpenBlock): TextBlock {
  return { text: block.parts.join(""), segments: block.segments };
}

/** One text node too long for a block, in pieces. */
function* cutNode(node: Text): Generator<TextBlock> {
  const data = node.data;
  for (let from = 0; from < data.length; ) {
    let to = Math.min(from + MAX_BLOCK_LENGTH, data.length);
    // Sought in the piece alone: a text without spaces would be gone through from its beginning each time.
    const space = to < data.length ? data.slice(from, to + 1).lastIndexOf(" ") : -1;
    if (space > 0) to = from + space;
    const text = data.slice(from, to);
    if (HAS_WORDS.test(text)) yield { text, segments: [{ node, from, start: 0, length: text.length }] };
    from = to;
  }
}

/** Finds a text's home, remembering it for every element on the way up. Loops: pages nest by the thousand. */
function homeOf(text: Text, { homes, roleOf }: Places): Home {
  const path: Element[] = [];
  let element = text.parentElement;
  let home: Home | undefined;
  while (element && home === undefined) {
    home = homes.get(element);
    if (home === undefined) path.push(element);
    element = elementAround(element);
  }
  // A document or shadow root, or the root of a tree apart.
  if (home === undefined) home = propertyOf(path.at(-1) ?? text, "parentNode") ?? path.at(-1) ?? null;
  for (let inner = path.pop(); inner; inner = path.pop()) {
    if (home) home = homeInside(inner, home, roleOf(inner));
    homes.set(inner, home);
  }
  return home;
}

function homeInside(element: Element, outer: Node, role: ElementRole): Home {
  if (role === "inline") return outer;
  return role === "block" ? element : null;
}
