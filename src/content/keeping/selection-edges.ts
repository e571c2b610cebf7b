import type { Rectangle } from "../../core/placement/rectangle.ts";
import { propertyOf } from "../plain-node.ts";

/** How far an end is looked for among nodes that draw nothing: a selection may end in a paragraph not yet begun. */
const MOST_NODES = 200;

/**
 * The box of the first or last character of a range that is drawn, in CSS pixels of the viewport; null where none is
 * near that end. Asks for no more boxes than it needs: a selection may run over a megabyte.
 */
export function edgeOf(range: Range, end: "first" | "last"): Rectangle | null {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const isLast = end === "last";
  let node = startNode(range, isLast, walker);
  for (let seen = 0; node && seen < MOST_NODES; seen += 1) {
    const box = node instanceof Text ? characterBox(node, range, isLast) : null;
    if (box) return box;
    walker.currentNode = node;
    node = isLast ? walker.previousNode() : walker.nextNode();
    if (node && !range.intersectsNode(node)) return null;
  }
  return null;
}

/** The text node at an end of a range, or the nearest one inside it. */
function startNode(range: Range, isLast: boolean, walker: TreeWalker): Node | null {
  const [container, offset] = isLast
    ? [range.endContainer, range.endOffset]
    : [range.startContainer, range.startOffset];
  if (container instanceof Text) return container;
  const child = propertyOf(container, "childNodes")[offset] ?? null;
  if (isLast) {
    if (child) walker.currentNode = child;
    else {
      // Past the last child: everything below the container lies before.
      let deepest: Node = container;
      for (let last: Node | null = container; last; last = propertyOf(last, "lastChild")) deepest = last;
      if (deepest instanceof Text) return deepest;
      walker.currentNode = deepest;
    }
    return walker.previousNode();
  }
  if (child instanceof Text) return child;
  walker.currentNode = child ?? container;
  return walker.nextNode();
}

function characterBox(node: Text, range: Range, isLast: boolean): Rectangle | null {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  if (from >= to || node.data.slice(from, to).trim() === "") return null;
  const text = node.data.slice(from, to);
  const at = isLast ? from + text.trimEnd().length : from + (text.length - text.trimStart().length);
  const character = document.createRange();
  character.setStart(node, isLast ? at - 1 : at);
  character.setEnd(node, isLast ? at : at + 1);
  const box = [...character.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
}
