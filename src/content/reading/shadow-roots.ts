/**
 * Finds the open shadow roots below a node, nested ones too, an element a step: to be run in slices. Closed roots are
 * left alone: their page has asked for privacy.
 */
export function* findShadowRoots(start: Node, onFound: (root: ShadowRoot) => void): Generator<void> {
  const roots: Node[] = [start];
  for (let root = roots.pop(); root; root = roots.pop()) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      const shadow = node instanceof Element ? node.shadowRoot : null;
      if (shadow) {
        onFound(shadow);
        roots.push(shadow);
      }
      yield;
    }
  }
}
