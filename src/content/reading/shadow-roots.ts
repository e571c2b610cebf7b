import { propertyOf } from "../plain-node.ts";

/** So many elements are looked at in a step: some microseconds' work, beside which the step itself is little. */
const STRIDE = 64;

/** Plain elements that widgets are put into, in a root of their own. */
const PLAIN_HOSTS = new Set(["div", "section", "article", "aside", "main", "span"]);

/**
 * Finds the open shadow roots below some nodes, nested ones too; between two it pauses every few elements, to be run in
 * slices, and gives the walker whose place is to be kept meanwhile. Closed roots are left alone: their page has asked
 * for privacy.
 *
 * @param onWaiting hears of what may get a root without a mutation: components that have none, as one that is defined
 *   late, and plain elements with nothing in them.
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
        } else if (isComponent(node) || (PLAIN_HOSTS.has(node.localName) && !node.firstChild))
          onWaiting(node);
      }
      count += 1;
      if (count % STRIDE === 0) yield walker;
    }
  }
}

/** Whether an element is a component by its name. */
export function isComponent(element: Element): boolean {
  return propertyOf(element, "localName").includes("-");
}
