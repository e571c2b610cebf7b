import { propertyOf } from "../plain-node.ts";

/** So many elements are looked at in a step: some microseconds' work, beside which the step itself is little. */
const STRIDE = 64;

/**
 * Finds the open shadow roots below some nodes, nested ones too; between two it pauses every few elements, to be run in
 * slices, and gives the walker whose place is to be kept meanwhile. Closed roots are left alone: their page has asked
 * for privacy.
 *
 * @param onWaiting hears of the components that have no root: one that is defined late gets it without a mutation.
 */
export function* findShadowRoots(
  starts: readonly Node[],
  onFound: (root: ShadowRoot) => void,
  onWaiting: (element: Element) => void = () => undefined,
): Generator<TreeWalker> {
  const roots = [...starts];
  let count = 0;
  for (let root = roots.pop(); root; root = roots.pop()) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node instanceof Element) {
        const shadow = propertyOf(node, "shadowRoot");
        if (shadow) {
          onFound(shadow);
          roots.push(shadow);
        } else if (propertyOf(node, "localName").includes("-")) onWaiting(node);
      }
      count += 1;
      if (count % STRIDE === 0) yield walker;
    }
  }
}
