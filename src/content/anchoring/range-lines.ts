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
