/** NodeFilter.SHOW_TEXT and SHOW_CDATA_SECTION: to make an interface's object for its constants takes a fresh world longer. */
const SHOW_TEXT = 0xc;

/** A walker over the text below a node: a document, its body, a shadow root, a changed element. */
export function walkText(root: Node): TreeWalker {
  return document.createTreeWalker(root, SHOW_TEXT);
}
