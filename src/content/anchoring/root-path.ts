/** A document or an open shadow root: what has a text of its own. */
export type TextRoot = Document | ShadowRoot;

/** The node whose textContent the positions of a root count in: a document's body, or the shadow root itself. */
export function textRoot(root: TextRoot): Node {
  return root instanceof Document ? (root.body ?? root.documentElement) : root;
}

/**
 * The way to a root, as HighlightTarget has it: the hosts from the outermost in, each as tag name and number. Null
 * where it is not of this document, or behind a closed root.
 */
export function pathTo(root: Node): readonly string[] | null {
  const path: string[] = [];
  let current = root;
  while (current !== document) {
    if (!(current instanceof ShadowRoot) || current.mode !== "open") return null;
    const { host } = current;
    const outer = host.getRootNode();
    const number = hostsNamed(outer, host.localName).indexOf(host) + 1;
    path.unshift(`${host.localName}:${number}`);
    if (number === 0) return null;
    current = outer;
  }
  return path;
}

/** The root a way leads to; null where the page has no such one now. */
export function rootAt(path: readonly string[]): TextRoot | null {
  let root: TextRoot = document;
  for (const step of path) {
    const [, name, number] = /^(.+):(\d+)$/.exec(step) ?? [];
    if (name === undefined) return null;
    const shadow: ShadowRoot | null | undefined = hostsNamed(root, name)[Number(number) - 1]?.shadowRoot;
    if (!shadow) return null;
    root = shadow;
  }
  return root;
}

function hostsNamed(root: Node, name: string): Element[] {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  return [...root.querySelectorAll(CSS.escape(name))].filter((element) => element.shadowRoot !== null);
}
