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

/** The text nodes a range touches, in order. */
export function textNodesIn(range: Range): Text[] {
  const { startContainer, endContainer, commonAncestorContainer } = range;
  if (startContainer === endContainer && startContainer instanceof Text) return [startContainer];
  const walker = document.createTreeWalker(
    commonAncestorContainer,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
  const nodes: Text[] = [];
  walker.currentNode = startContainer;
  for (
    let node: Node | null = startContainer instanceof Text ? startContainer : walker.nextNode();
    node && range.comparePoint(node, 0) <= 0;
    node = walker.nextNode()
  ) {
    nodes.push(node as Text);
  }
  return nodes;
}
