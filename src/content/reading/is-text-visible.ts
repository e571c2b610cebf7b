import { callOn, elementAround, propertyOf } from "../plain-node.ts";
import { DEEPEST } from "./deep-nesting.ts";

/** Beside or above the page, or before the line, by more than this many pixels: nobody scrolls there. */
const FAR = -900;

/** A text is taken out of sight by the element around it, or by one a little farther up. */
const LEVELS = 3;

/** Made once: the question is asked of every mark. */
const LAID_OUT: CheckVisibilityOptions = { visibilityProperty: true, contentVisibilityAuto: true };

/** What was found out about elements so far. */
export interface KnownPlaces {
  /** Those that show the text in them. */
  readonly shown: WeakSet<Element>;
  /** Those that don't show it. */
  readonly hidden: WeakSet<Element>;
  /** Whether they are placed out of sight. */
  readonly away: WeakMap<Element, boolean>;
}

/** Of a page at which nobody has looked yet. */
export function knownPlaces(): KnownPlaces {
  return { shown: new WeakSet(), hidden: new WeakSet(), away: new WeakMap() };
}

/**
 * Whether a reader can see a text, scrolled there or not. Text that is fading in counts, and so does what is hidden from
 * the ear alone; text for the ear alone does not. What is laid out only once the reader comes near counts unasked: to
 * ask would have it laid out now.
 *
 * @param known is shared by questions between which the page is taken to look the same.
 */
export function isTextVisible(text: Text, known = knownPlaces()): boolean {
  const element = parentInSight(text);
  if (!element) return false;
  if (known.shown.has(element)) return true;
  const isVisible = isShown(element, known);
  known[isVisible ? "shown" : "hidden"].add(element);
  return isVisible;
}

function isShown(element: Element, known: KnownPlaces): boolean {
  const notLaidOut: Element[] = [];
  let outer: Element | null = element;
  while (outer && !callOn(outer, "checkVisibility", LAID_OUT)) {
    if (known.hidden.has(outer) || notLaidOut.push(outer) === DEEPEST) return false;
    outer = parentInSight(outer);
  }
  if (!outer) return false;
  if (outer !== element && leavesAside(outer)) return true;
  return notLaidOut.every(hasNoBox) && isInSight(outer, known);
}

/** Whether an element shows its text as the element around it does: every slot. */
function hasNoBox(element: Element): boolean {
  return getComputedStyle(element).display === "contents";
}

/**
 * Whether an element leaves what is in it aside until the reader comes near (`content-visibility: auto`): there, nothing
 * is laid out, so the first element of that box tells.
 */
function leavesAside(element: Element): boolean {
  if (getComputedStyle(element).contentVisibility !== "auto") return false;
  const inner = propertyOf(element, "firstElementChild");
  return inner === null || !callOn(inner, "checkVisibility", LAID_OUT);
}

/** Whether an element that is laid out is drawn where a reader can look. */
function isInSight(element: Element, known: KnownPlaces): boolean {
  const style = getComputedStyle(element);
  // Text skipped until it is found. The indent is inherited: it is known here of all that stands around.
  if (style.contentVisibility === "hidden" || Number.parseFloat(style.textIndent) < FAR) return false;
  if (isPlacedAway(style)) return false;
  let outer = elementAround(element);
  for (let level = 1; outer && level < LEVELS; level += 1) {
    const isAway = known.away.get(outer) ?? isPlacedAway(getComputedStyle(outer));
    if (isAway) return false;
    known.away.set(outer, isAway);
    outer = elementAround(outer);
  }
  return true;
}

/** What a node is drawn in; null for what no slot takes, and for what stands in a slot until there is something else. */
function parentInSight(node: Element | Text): Element | null {
  const parent = elementAround(node);
  if (!parent) {
    const root = propertyOf(node, "parentNode");
    return root instanceof ShadowRoot ? root.host : null;
  }
  if (propertyOf(parent, "shadowRoot")) return propertyOf(node, "assignedSlot");
  return parent instanceof HTMLSlotElement && parent.assignedNodes().length > 0 ? null : parent;
}

/**
 * One of the ways pages keep text for screen readers alone. A place is asked for only where there is one: it may need a
 * layout.
 */
function isPlacedAway(style: CSSStyleDeclaration): boolean {
  if (style.position !== "absolute") return false;
  if (style.clip !== "auto" || /^inset\((50|100)%/.test(style.clipPath)) return true;
  return Number.parseFloat(style.left) < FAR || Number.parseFloat(style.top) < FAR;
}
