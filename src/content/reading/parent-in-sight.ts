import { elementAround, propertyOf } from "../plain-node.ts";

/** What a node is drawn in; null for what no slot takes, and for what stands in a slot until there is something else. */
export function parentInSight(node: Element | Text): Element | null {
  const parent = elementAround(node);
  if (!parent) {
    const root = propertyOf(node, "parentNode");
    return root instanceof ShadowRoot ? root.host : null;
  }
  if (propertyOf(parent, "shadowRoot")) return propertyOf(node, "assignedSlot");
  return parent instanceof HTMLSlotElement && parent.assignedNodes().length > 0 ? null : parent;
}
