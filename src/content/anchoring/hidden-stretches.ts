import type { TextSpan } from "../../core/anchoring/selectors.ts";

/** Elements whose text is in textContent but never on the screen, or a reader's own. */
const HIDDEN = new Set(["script", "style", "noscript", "template", "textarea", "datalist"]);

/** Elements, and all that textContent is made of. */
const SHOWN = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** Nodes walked between two yields: about a quarter of a millisecond. */
const STEP = 1_000;

/**
 * The stretches of a root's textContent that nobody sees, by the elements they stand in. What CSS or a `hidden` attribute
 * hides counts as seen: a passage kept in an open panel must be found in the closed one at the next visit, and a computed
 * style for every element would cost more than all of anchoring.
 */
export function* readHiddenStretches(root: Node): Generator<void, readonly TextSpan[]> {
  const hidden: TextSpan[] = [];
  const walker = document.createTreeWalker(root, SHOWN);
  let offset = 0;
  let walked = 0;
  for (let node = walker.nextNode(); node !== null; ) {
    if (++walked % STEP === 0) yield;
    if (node instanceof Element && HIDDEN.has(node.localName)) {
      const length = node.textContent?.length ?? 0;
      if (length > 0) hidden.push({ start: offset, end: offset + length });
      offset += length;
      node = skipInside(walker);
      continue;
    }
    if (node instanceof Text) offset += node.length;
    node = walker.nextNode();
  }
  return hidden;
}

/** Moves on to the first node after the current one that isn't inside it. */
function skipInside(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null) return next;
    if (walker.parentNode() === null) return null;
  }
}
