import { elementRole } from "./element-roles.ts";
import { BREAK, segmentsBetween, type TextBlock, type TextSegment } from "./text-block.ts";

/**
 * A block is cut beyond this many characters, at white space where there is some: matching 20,000 characters takes
 * well under a millisecond, so a slice can always end in time, and a name cut in two is as good as never met.
 */
const MAX_BLOCK_LENGTH = 20_000;

const HAS_WORDS = /\S/;

/** Where an element's text belongs: null if it is not read. */
type Home = Node | null;

/** Reads the text below a node (a document's body, a shadow root, a changed element) block by block. */
export function* readBlocks(root: Node): Generator<TextBlock> {
  const homes = new Map<Node, Home>();
  const walker = root.ownerDocument?.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
  let open: OpenBlock | null = null;
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    const text = node as Text;
    const parent = text.parentNode;
    const home = parent && homeOf(parent, homes);
    if (!home) continue;
    if (open && (open.home !== home || open.length > MAX_BLOCK_LENGTH)) {
      if (open.hasWords) yield closeBlock(open);
      open = null;
    }
    if (text.length > MAX_BLOCK_LENGTH) {
      if (open?.hasWords) yield closeBlock(open);
      open = null;
      yield* cutNode(text);
      continue;
    }
    open ??= { home, parts: [], segments: [], length: 0, hasWords: false };
    extendBlock(open, text);
  }
  if (open?.hasWords) yield closeBlock(open);
}

/** The nearest element or root around a node whose text stands apart: what has to be read again if the node changes. */
export function enclosingBlock(node: Node): Node {
  let current: Node = node;
  while (current.parentNode) {
    if (current instanceof Element && elementRole(current) === "block") return current;
    current = current.parentNode;
  }
  return current;
}

/**
 * Whether a range of a block's text runs over an edge that only CSS makes (a span laid out as a block). Looked at
 * for the few ranges that hold a name across nodes, since asking for styles is dear.
 */
export function crossesStyledEdge(block: TextBlock, start: number, end: number): boolean {
  const segments = segmentsBetween(block, start, end);
  return segments.some((segment, index) => {
    const next = segments[index + 1];
    return next !== undefined && !isInlineByStyle(elementsBetween(segment.node, next.node) ?? []);
  });
}

interface OpenBlock {
  readonly home: Node;
  readonly parts: string[];
  readonly segments: TextSegment[];
  length: number;
  hasWords: boolean;
}

function extendBlock(block: OpenBlock, node: Text): void {
  const previous = block.segments.at(-1);
  const data = node.data;
  if (data.length === 0) return;
  if (previous && partsWords(previous.node, node, block.parts.at(-1) ?? "", data)) {
    block.parts.push(BREAK);
    block.length += BREAK.length;
  }
  block.segments.push({ node, from: 0, start: block.length, length: data.length });
  block.parts.push(data);
  block.length += data.length;
  block.hasWords ||= HAS_WORDS.test(data);
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

/** Finds an element's home, remembering it for every element on the way up. Loops: pages nest by the thousand. */
function homeOf(start: Node, homes: Map<Node, Home>): Home {
  const path: Element[] = [];
  let node: Node | null = start;
  let home: Home | undefined;
  while (node && home === undefined) {
    home = homes.get(node);
    if (home === undefined) {
      if (!(node instanceof Element) || !node.parentNode) home = node;
      else path.push(node);
      node = node.parentNode;
    }
  }
  for (const element of path.reverse()) {
    if (home) home = homeInside(element, home);
    homes.set(element, home ?? null);
  }
  return home ?? null;
}

function homeInside(element: Element, outer: Node): Home {
  switch (elementRole(element)) {
    case "inline":
      return outer;
    case "block":
      return element;
    case "transparent":
    case "unreadable":
      return null;
  }
}

/** Whether a word ends between two neighbouring text nodes of one block. */
function partsWords(before: Text, after: Text, textBefore: string, textAfter: string): boolean {
  const crossed = elementsBetween(before, after);
  if (!crossed) return true;
  const isGlued = !/\s$/.test(textBefore) && !/^\s/.test(textAfter);
  return isGlued && (crossed.some(isPlaced) || !isInlineByStyle(crossed));
}

/** Elements left or entered on the way from one text node to the next; null if something there parts words. */
function elementsBetween(before: Text, after: Text): Element[] | null {
  const crossed: Element[] = [];
  let node: Node = before;
  for (;;) {
    while (!node.nextSibling) {
      const parent: Node | null = node.parentNode;
      if (!(parent instanceof Element)) return crossed;
      if (isFootnoteSign(parent)) return null;
      crossed.push(parent);
      node = parent;
    }
    node = node.nextSibling;
    // Down the left edge: text that is read would have been a node of its own between the two.
    while (node !== after && node instanceof Element) {
      const role = elementRole(node);
      if (role === "unreadable" || role === "block" || isFootnoteSign(node)) return null;
      if (role === "transparent" || !node.firstChild) break;
      crossed.push(node);
      node = node.firstChild;
    }
    if (node === after) return crossed;
  }
}

/** A line of a drawing's text has a place of its own. */
function isPlaced(element: Element): boolean {
  return element.localName === "tspan" && (element.hasAttribute("x") || element.hasAttribute("dy"));
}

function isFootnoteSign(element: Element): boolean {
  return element.localName === "sup" || element.localName === "sub";
}

function isInlineByStyle(elements: readonly Element[]): boolean {
  return elements.every((element) => {
    const { display, float } = getComputedStyle(element);
    if (display === "inline" || display === "contents" || display.startsWith("ruby")) return true;
    // A drop cap: two letters at most, with its opening quotation mark.
    return float !== "none" && (element.firstChild?.nodeValue?.length ?? 3) < 3;
  });
}
