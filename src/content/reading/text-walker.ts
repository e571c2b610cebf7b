/** Node.TEXT_NODE and Node.CDATA_SECTION_NODE: to make an interface's object for its constants takes a fresh world longer. */
const TEXT = 3;
const CDATA = 4;
/** NodeFilter.SHOW_TEXT and NodeFilter.SHOW_CDATA_SECTION. */
const SHOW_TEXT = 0xc;

/** A walker over the text below a node: a document, its body, a shadow root, a changed element. */
export function walkText(root: Node): TreeWalker {
  return document.createTreeWalker(root, SHOW_TEXT);
}

/** Whether a node is one that such a walk comes by. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT || node.nodeType === CDATA;
}
