/** Beside or above the page, or before the line, by more than this many pixels: nobody scrolls there. */
const FAR = -900;

/** A text is taken out of sight by the element around it, or by one a little farther up. */
const LEVELS = 3;

/**
 * Whether a reader can see a text, scrolled there or not. Text that is fading in counts, and so does what is hidden from
 * the ear alone; text for the ear alone does not.
 */
export function isTextVisible(text: Text): boolean {
  const parent = parentInSight(text);
  return parent !== null && hasVisibleBox(parent) && !isOutOfSight(parent);
}

/** An element without a box (`display: contents`, every slot) shows its text as the element around it does. */
function hasVisibleBox(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const parent = getComputedStyle(element).display === "contents" ? parentInSight(element) : null;
  return parent !== null && hasVisibleBox(parent);
}

/** What a node is drawn in; null for what no slot takes, and for what stands in a slot until there is something else. */
function parentInSight(node: Element | Text): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  if (!(parent instanceof Element) || parent.shadowRoot) return null;
  return parent instanceof HTMLSlotElement && parent.assignedNodes().length > 0 ? null : parent;
}

/**
 * What an element's own look hides: text skipped until it is found, and the ways pages keep text for screen readers
 * alone. A place is asked for only where there is one: it may need a layout.
 */
function isOutOfSight(start: Element): boolean {
  let element: Element | null = start;
  for (let level = 0; element && level < LEVELS; level += 1) {
    const style = getComputedStyle(element);
    if (style.contentVisibility === "hidden" || Number.parseFloat(style.textIndent) < FAR) return true;
    if (style.position === "absolute") {
      if (style.clip !== "auto" || /^inset\((50|100)%/.test(style.clipPath)) return true;
      if (Number.parseFloat(style.left) < FAR || Number.parseFloat(style.top) < FAR) return true;
    }
    element = element.parentElement;
  }
  return false;
}
