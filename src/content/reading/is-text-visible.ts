import { callOn, propertyOf } from "../plain-node.ts";
import { DEEPEST } from "./deep-nesting.ts";
import { isOutOfReach } from "./is-out-of-reach.ts";
import { parentInSight } from "./parent-in-sight.ts";
import { type KnownStandings, standingOf } from "./standing-of.ts";

/** Before the line by more than this many pixels: nobody scrolls there. */
const FAR = -900;

/** Made once: the question is asked of every mark. */
const LAID_OUT: CheckVisibilityOptions = { visibilityProperty: true, contentVisibilityAuto: true };

/** What was found out about elements so far. */
export interface KnownPlaces extends KnownStandings {
  /** Those that show the text in them. */
  readonly shown: WeakSet<Element>;
  /** Those that don't show it. */
  readonly hidden: WeakSet<Element>;
}

/** Of a page at which nobody has looked yet. */
export function knownPlaces(): KnownPlaces {
  return {
    shown: new WeakSet(),
    hidden: new WeakSet(),
    standings: new WeakMap(),
    closed: new WeakSet(),
    frames: new WeakMap(),
  };
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
  const isVisible = isShown(element, text, known);
  known[isVisible ? "shown" : "hidden"].add(element);
  return isVisible;
}

function isShown(element: Element, text: Text, known: KnownPlaces): boolean {
  // What is right in it is hidden in no element that tells.
  if (element instanceof HTMLDetailsElement && !element.open) return false;
  const notLaidOut: Element[] = [];
  let outer: Element | null = element;
  while (outer && !callOn(outer, "checkVisibility", LAID_OUT)) {
    if (known.hidden.has(outer) || notLaidOut.push(outer) === DEEPEST) return false;
    outer = parentInSight(outer);
  }
  if (!outer) return false;
  if (outer !== element && leavesAside(outer)) return notLaidOut.every(isDisplayed);
  return notLaidOut.every(hasNoBox) && isInSight(outer, text, known);
}

function isDisplayed(element: Element): boolean {
  return getComputedStyle(element).display !== "none";
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

/** Whether a text in an element that is laid out is drawn where a reader can look. */
function isInSight(element: Element, text: Text, known: KnownPlaces): boolean {
  const style = getComputedStyle(element);
  // Text skipped until it is found.
  if (style.contentVisibility === "hidden") return false;
  // These are inherited: they are known here of all that stands around.
  if (Number.parseFloat(style.fontSize) === 0) return false;
  if (Number.parseFloat(style.textIndent) < FAR && boxOf(text).right <= 0) return false;
  // To ask for the place of text that is not laid out yet would have it laid out now.
  if (style.contentVisibility === "auto") return true;
  const standing = standingOf(element, style, known);
  if (standing === "closed" || standing === "flowing") return standing === "flowing";
  const isReached = (box: DOMRectReadOnly) =>
    box.width > 0 && box.height > 0 && !isOutOfReach(element, box, known.frames, standing === "placed");
  // Text may stand out of the box that it is in, or have none of its own.
  return isReached(callOn(element, "getBoundingClientRect")) || isReached(boxOf(text));
}

/** Asked seldom: a range makes changes of the page dearer as long as it lasts. */
function boxOf(text: Text): DOMRectReadOnly {
  const range = document.createRange();
  range.selectNode(text);
  return range.getBoundingClientRect();
}
