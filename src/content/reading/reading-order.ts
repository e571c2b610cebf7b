/** A place in a page's text, or at a node of it. */
export interface ReadingPlace {
  readonly node: Node;
  readonly offset: number;
}

/** Below zero if one place is read before the other: document order; a shadow root's text comes where its host does. */
export function compareInReadingOrder(one: ReadingPlace, other: ReadingPlace): number {
  if (one.node === other.node) return one.offset - other.offset;
  if (one.node.getRootNode() === other.node.getRootNode()) return compareNodes(one.node, other.node);
  return compareNodes(lightNode(one.node), lightNode(other.node));
}

/** The same of two nodes of one tree, told by where they begin. */
export function compareNodes(one: Node, other: Node): number {
  if (one === other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function lightNode(node: Node): Node {
  let current = node;
  for (let root = current.getRootNode(); root instanceof ShadowRoot; root = current.getRootNode())
    current = root.host;
  return current;
}
