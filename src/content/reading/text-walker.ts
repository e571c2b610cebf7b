/** Node.TEXT_NODE and Node.CDATA_SECTION_NODE: to make an interface's object for its constants takes a fresh world longer. */
const TEXT = 3;
const CDATA = 4;
/** NodeFilter.SHOW_TEXT and NodeFilter.SHOW_CDATA_SECTION. */
const SHOW_TEXT = 0xc;

/** Walks the text nodes below a node, of XHTML's marked sections, too. */
export function createTextWalker(root: Node): TreeWalker | undefined {
  return root.ownerDocument?.createTreeWalker(root, SHOW_TEXT);
}

/** Whether a node is one that such a walk comes by. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT || node.nodeType === CDATA;
}
