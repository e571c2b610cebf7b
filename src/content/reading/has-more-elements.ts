import { callOn } from "../plain-node.ts";

/** Whether more elements than so many stand below a root; counted no further than it matters. */
export function hasMoreElements(root: Element | Document | DocumentFragment, count: number): boolean {
  const elements =
    root instanceof DocumentFragment ? root.querySelectorAll("*") : callOn(root, "getElementsByTagName", "*");
  return elements.item(count) !== null;
}
