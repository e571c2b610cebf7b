import { textNodesIn } from "./node-index.ts";

/**
 * The boxes of the lines a passage runs over, in CSS pixels of the viewport; empty where it is not laid out. Asked of
 * its text nodes: a range over whole blocks would give the blocks' boxes instead.
 */
export function linesOf(range: Range): DOMRect[] {
  const part = document.createRange();
  return textNodesIn(range).flatMap((node) => {
    part.selectNodeContents(node);
    if (node === range.startContainer) part.setStart(node, range.startOffset);
    if (node === range.endContainer) part.setEnd(node, range.endOffset);
    return [...part.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  });
}

/**
 * Scrolls a range to the middle of the viewport, unless it is in view already; where its text is hidden, what it is
 * hidden in.
 */
export function bringRangeIntoView(range: Range): void {
  const line = linesOf(range)[0];
  if (line && line.top >= 0 && line.bottom <= innerHeight && line.left >= 0 && line.right <= innerWidth)
    return;
  let element = elementAround(range.startContainer);
  while (element && !element.checkVisibility()) element = elementAround(element.parentNode);
  element?.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
}

/** The nearest element around a node, itself included; a shadow root's is its host. */
function elementAround(node: Node | null): Element | null {
  if (node instanceof Element || node === null) return node;
  return node instanceof ShadowRoot ? node.host : elementAround(node.parentNode);
}
