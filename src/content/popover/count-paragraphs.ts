import { callOn, elementAround } from "../plain-node.ts";
import { compareInReadingOrder } from "../reading/reading-order.ts";

/** A distance that no reader counts: it is told as far. */
const FAR = 10;

/** So many text nodes are looked at on the way: what lies behind more of them is far. */
const MOST_NODES = 1000;

const INLINE = /^(?:inline|contents|ruby)/;

/**
 * How many paragraphs lie from one text to another, as a reader sees them: 0 in the same, -1 in the one before, FAR or
 * -FAR where it is too far to count.
 */
export function countParagraphs(from: Text, to: Text): number {
  const isBefore = compareInReadingOrder({ node: to, offset: 0 }, { node: from, offset: 0 }) < 0;
  const [first, last] = isBefore ? [to, from] : [from, to];
  const walker = document.createTreeWalker(first.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  let paragraph = paragraphOf(first);
  let count = 0;
  let node: Node | null = first;
  for (let seen = 0; node !== last && count < FAR; seen += 1) {
    node = walker.nextNode();
    if (!node || seen === MOST_NODES) count = FAR;
    else if (isRead(node) && paragraph !== paragraphOf(node)) {
      paragraph = paragraphOf(node);
      count += 1;
    }
  }
  return isBefore ? -count || 0 : count;
}

function isRead({ nodeValue, parentElement }: Node): boolean {
  return /\S/.test(nodeValue ?? "") && (!parentElement || callOn(parentElement, "checkVisibility"));
}

/** What a text's lines belong to: the nearest element around it that is no part of a line. */
function paragraphOf({ parentElement }: Node): Element | null {
  let element = parentElement;
  while (element && INLINE.test(getComputedStyle(element).display)) element = elementAround(element);
  return element;
}
