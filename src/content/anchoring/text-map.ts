import { type RootText, readRootTextInSteps } from "../../core/anchoring/root-text.ts";
import type { TextSpan } from "../../core/anchoring/selectors.ts";
import { readHiddenStretches } from "./hidden-stretches.ts";

/** The text of a root, and where in the page each of its characters stands. */
export interface TextMap {
  readonly text: RootText;
  /** Every text node of the root, in order: together they are its textContent. */
  readonly nodes: readonly Text[];
  /** Where each node begins in the text. */
  readonly starts: readonly number[];
}

/** A place between two characters of a text node. */
interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/** Text nodes read between two yields: well under a millisecond. */
const NODES_A_STEP = 500;

/**
 * Reads a root's text in steps. The map is right as long as nothing below the root changes. `before` is the text as it
 * was read last: where it is still the same, it stays the same object, with all that was made of it.
 */
export function* readTextMap(root: Node, before: RootText | null): Generator<void, TextMap> {
  const hidden = yield* readHiddenStretches(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    nodes.push(text);
    starts.push(length);
    parts.push(text.data);
    length += text.length;
    if (nodes.length % NODES_A_STEP === 0) yield;
  }
  const raw = parts.join("");
  const isSame = before?.raw === raw && JSON.stringify(before.hidden) === JSON.stringify(hidden);
  return { text: isSame ? before : yield* readRootTextInSteps(raw, hidden), nodes, starts };
}

/** A live range over a span of the text; null for an empty one, or where the page has changed since. */
export function rangeOf(map: TextMap, { start, end }: TextSpan): Range | null {
  const from = placeOf(map, start, start);
  const to = placeOf(map, end, end - 1);
  if (start >= end || !from || !to) return null;
  if (from.offset > from.node.length || to.offset > to.node.length) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range.toString() === map.text.raw.slice(start, end) ? range : null;
}

/** The span of the text that a range of the root covers. */
export function spanOf(map: TextMap, range: AbstractRange): TextSpan {
  return {
    start: offsetOf(map, range.startContainer, range.startOffset),
    end: offsetOf(map, range.endContainer, range.endOffset),
  };
}

/** The place at an offset, in the node that holds the character `at`. */
function placeOf({ nodes, starts }: TextMap, offset: number, at: number): TextPlace | null {
  const index = countWhile(starts.length, (each) => (starts[each] ?? 0) <= at) - 1;
  const node = nodes[index];
  return node ? { node, offset: offset - (starts[index] ?? 0) } : null;
}

/** How much of the text stands before a boundary point, which may lie in an element, between its children. */
function offsetOf(map: TextMap, container: Node, offset: number): number {
  const point = document.createRange();
  point.setStart(container, offset);
  const index = countWhile(map.nodes.length, (each) => {
    const node = map.nodes[each];
    return node !== undefined && node !== container && point.comparePoint(node, node.length) < 0;
  });
  const start = map.starts[index];
  if (start === undefined) return map.text.raw.length;
  return map.nodes[index] === container ? start + offset : start;
}

/** How many numbers from 0 on pass, of which a first part passes and the rest does not: by binary search. */
function countWhile(length: number, passes: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
