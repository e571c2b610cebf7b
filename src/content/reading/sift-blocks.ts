import type { Sieve } from "../../core/lexicon/read-sieve.ts";
import { createBlockReader } from "./read-blocks.ts";
import type { TextBlock, TextPosition } from "./text-block.ts";
import { isText, walkText } from "./text-walker.ts";

/** With fewer elements a place is read at once, as most changes of a page are. */
const LEAST_ELEMENTS = 40;
/** More text than this would take too long in one go. Such pages are mostly a few long texts, which readBlocks cuts. */
const MOST_CHARACTERS = 500_000;
/** Where places to look at are denser than this, in characters, it is cheaper to read everything. */
const DENSE = 150;
/** Fewer places than this aren't dense, however little text there is. */
const FEW = 8;

/** What holds a lot of text that nobody reads, and what stands between the letters of a word. */
const SPECIAL = "script:not([src]),style,rt,rp";

/** What may be sifted. */
export type SiftedRoot = Element | ShadowRoot;

/** Whether it is worth while to sift what is below a node. */
export function isWorthSifting(root: Node): root is SiftedRoot {
  if (root === document.body) return true;
  return "querySelectorAll" in root && (root as SiftedRoot).querySelectorAll("*").length >= LEAST_ELEMENTS;
}

/** What siftBlocks asks of those who know the names. */
export interface SiftParts {
  readonly sieve: Sieve;
  /** Whether a name may begin with the word at a place of a text that may go on beyond its ends: false is certain. */
  readonly mayBeginAt: (text: string, at: number) => boolean;
  /** Told how much text there is, in UTF-16 code units. */
  readonly onLength: (length: number) => void;
}

/**
 * The blocks that may hold mentions, in reading order: readBlocks without blocks that hold none. The browser itself takes
 * the text and looks through it, so that only the nodes around what is found are touched from here: to touch a text node
 * for the first time takes longer than to match its text. The walker is one over all text below what isWorthSifting.
 */
export function* siftBlocks(walker: TreeWalker, parts: SiftParts): Generator<TextBlock> {
  const root = walker.root as SiftedRoot;
  const found = findPlaces(root, parts);
  if (found?.length === 0) return;
  const reader = createBlockReader(walker);
  if (!found) return yield* reader.all();
  let read: Text | null = null;
  for (const { node, offset } of found) {
    // Taken away in a pause, or read with the one before.
    if (!root.contains(node) || (read && (node === read || !follows(node, read)))) continue;
    const word = wordAround(node, offset);
    if (!parts.mayBeginAt(word.text, word.at)) continue;
    for (const block of reader.around(node, read)) {
      read = block.segments.at(-1)?.node ?? node;
      yield block;
    }
  }
}

/** No word that a name begins with is longer. */
const WORD_REACH = 64;

/** What stands around a place of a text node, with a sign of what comes next where that stands beside it. */
function wordAround(node: Text, offset: number): { readonly text: string; readonly at: number } {
  const from = Math.max(0, offset - WORD_REACH);
  const text = node.data.slice(from, offset + WORD_REACH);
  const next = node.nextSibling ?? node.parentNode?.nextSibling;
  const isWhole = offset + WORD_REACH >= node.length && next && isText(next);
  return { text: isWhole ? text + next.data.charAt(0) : text, at: offset - from };
}

/** A place right before or after a node. */
interface Edge {
  readonly node: Node;
  readonly isAfter: boolean;
}

/** A stretch of text without unread text in it. */
interface Stretch {
  readonly from: Edge;
  readonly to: Edge;
  readonly text: string;
}

/** Where the places stand that a sieve finds; null where it is better to read all. */
function findPlaces(root: SiftedRoot, { sieve, onLength }: SiftParts): TextPosition[] | null {
  const { firstChild, lastChild } = root;
  const found: TextPosition[] = [];
  if (!firstChild || !lastChild) return found;
  const range = root.ownerDocument.createRange();
  const stretches: Stretch[] = [];
  let from: Edge = { node: firstChild, isAfter: false };
  let characters = 0;
  const cut = (to: Edge) => {
    const text = textBetween(range, from, to);
    if (text !== "") stretches.push({ from, to, text });
    characters += text.length;
  };
  for (const element of root.querySelectorAll(SPECIAL)) {
    const { localName } = element;
    if (localName === "rt" || localName === "rp") return null;
    if (localName !== "script" && localName !== "style") continue;
    cut({ node: element, isAfter: false });
    from = { node: element, isAfter: true };
  }
  cut({ node: lastChild, isAfter: true });
  onLength(characters);
  if (characters > MOST_CHARACTERS) return null;
  const places = sieve.placesIn(stretches.map(({ text }) => text).join("\n"));
  if (places.length > FEW && places.length * DENSE > characters) return null;
  if (places.length === 0) return found;
  const elements = root.querySelectorAll("*");
  let base = 0;
  let at = 0;
  for (const { from: start, to, text } of stretches) {
    const hits: number[] = [];
    for (; at < places.length && (places[at] ?? 0) < base + text.length; at++)
      hits.push((places[at] ?? 0) - base);
    base += text.length + 1;
    if (hits.length === 0) continue;
    const low = start.node === firstChild && !start.isAfter ? 0 : countBefore(elements, start.node) + 1;
    const high = to.node === lastChild && to.isAfter ? elements.length : countBefore(elements, to.node);
    locate({ root, range, elements, low, high, start, base: 0, hits }, found);
  }
  return found;
}

function textBetween(range: Range, from: Edge, to: Edge): string {
  if (from.isAfter) range.setStartAfter(from.node);
  else range.setStartBefore(from.node);
  if (to.isAfter) range.setEndAfter(to.node);
  else range.setEndBefore(to.node);
  return range.toString();
}

/** Places of a text, and the elements among which it stands. */
interface Search {
  readonly root: SiftedRoot;
  readonly range: Range;
  readonly elements: NodeListOf<Element>;
  readonly low: number;
  readonly high: number;
  readonly start: Edge;
  /** How many characters stand before the start. */
  readonly base: number;
  readonly hits: readonly number[];
}

/** Among so few elements text nodes are walked through. */
const LEAF = 24;

/** Finds the text nodes of places by halving, so that no element is touched that is far from all of them. */
function locate(search: Search, found: TextPosition[]): void {
  const { range, elements, low, high, start, base, hits } = search;
  const middle = (low + high) >> 1;
  const element = elements[middle];
  if (hits.length === 0) return;
  if (high - low < LEAF || !element) {
    walkTo(search, found);
    return;
  }
  const half: Edge = { node: element, isAfter: false };
  const length = base + textBetween(range, start, half).length;
  const count = hits.findIndex((hit) => hit >= length);
  const left = count < 0 ? hits : hits.slice(0, count);
  locate({ ...search, high: middle, hits: left }, found);
  if (count >= 0)
    locate({ ...search, low: middle, start: half, base: length, hits: hits.slice(count) }, found);
}

function walkTo({ root, start: { node, isAfter }, base, hits }: Search, found: TextPosition[]): void {
  const walker = walkText(root);
  walker.currentNode = isAfter ? (node.lastChild ?? node) : node;
  let end = base;
  let text: Text | null = null;
  for (const hit of hits) {
    while (hit >= end) {
      text = text === null && !isAfter && isText(node) ? node : (walker.nextNode() as Text | null);
      if (!text) return;
      end += text.length;
    }
    if (text) found.push({ node: text, offset: hit - (end - text.length) });
  }
}

/** How many elements of a list in the order of the page stand before a node. */
function countBefore(elements: NodeListOf<Element>, node: Node): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element && element !== node && follows(node, element)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Node.DOCUMENT_POSITION_FOLLOWING. */
const FOLLOWING = 4;

/** Whether a node begins after another does. */
function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & FOLLOWING) !== 0;
}
