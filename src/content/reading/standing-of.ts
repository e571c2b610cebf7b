import { callOn, elementAround, propertyOf } from "../plain-node.ts";
import { elementRole } from "./element-roles.ts";
import { isBeforeWindow, isOutOfReach, type KnownFrames } from "./is-out-of-reach.ts";
import { isOnTop, isPlacedOutside } from "./is-placed-outside.ts";
import { parentInSight } from "./parent-in-sight.ts";

/**
 * Where an element is, by all that is around it: in something that shows nothing, or in an editor or code across the edge
 * of a shadow root, which whoever reads text doesn't see (`closed`); where the page's text goes (`flowing`); or in a box
 * of its own that may be out of sight (`placed`), maybe at a distance that nobody scrolls (`far`).
 */
export type Standing = "closed" | "flowing" | "placed" | "far";

/** What was found out about elements so far. */
export interface KnownStandings {
  readonly standings: WeakMap<Element, Standing>;
  /** Elements in a closed box, with whatever in them is not placed by something farther out. */
  readonly closed: WeakSet<Element>;
  readonly frames: KnownFrames;
}

/** Beside or above the page by more than this many pixels: nobody scrolls there. */
const FAR = -900;

/** An element on the way out from another. */
interface Passed {
  readonly outer: Element;
  readonly own: CSSStyleDeclaration;
  readonly position: string;
}

/**
 * How an element that is laid out stands.
 *
 * @param style is the element's own.
 * @param known is added to.
 */
export function standingOf(element: Element, style: CSSStyleDeclaration, known: KnownStandings): Standing {
  const { standings, closed } = known;
  /** Without what is in a closed box: what stands out of one tells nothing of the rest. */
  let passed: Passed[] = [];
  let outer: Element | null = element;
  let isAcross = false;
  let isClosed = false;
  let mayBeOut = false;
  while (outer && !isClosed && !standings.has(outer)) {
    const own: CSSStyleDeclaration = outer === element ? style : getComputedStyle(outer);
    // Kept, as each question to a style costs as much as all the rest here.
    const { position } = own;
    const isBox = hasNoRoom(outer, own);
    isClosed = (!mayBeOut && closed.has(outer)) || (isBox && !isPlacedOutside(element, outer));
    if (isBox && !isClosed) passed = [];
    else passed.push({ outer, own, position });
    mayBeOut ||= isTakenOut({ position });
    const next = parentInSight(outer);
    isAcross ||= next !== elementAround(outer);
    isClosed ||= isAcross && next !== null && elementRole(next) === "unreadable";
    outer = next;
  }
  if (isClosed) {
    for (const one of passed) closed.add(one.outer);
    return "closed";
  }
  let standing = (outer && standings.get(outer)) ?? "flowing";
  for (const { outer: one, own, position } of passed.reverse()) {
    if (position !== "static" || own.transform !== "none")
      standing = standingIn(one, own, standing, known.frames);
    standings.set(one, standing);
  }
  return standing;
}

/** How that stands which is in an element that places others; `around` is how the element itself would without. */
function standingIn(
  element: Element,
  style: CSSStyleDeclaration,
  around: Standing,
  frames: KnownFrames,
): Standing {
  if ((around === "closed" && !isOnTop(element)) || leavesNothing(style)) return "closed";
  if (isFar(style)) return "far";
  const { left, top, width, height } = callOn(element, "getBoundingClientRect");
  // From where it begins, text goes on to the right and down; a box without size may be shrunk.
  const corner = { left, top, right: left + 1, bottom: top + 1 };
  const mayBeOut = style.position === "fixed" || isBeforeWindow(corner);
  if (width > 0 && height > 0 && !(mayBeOut && isOutOfReach(element, corner, frames))) return "flowing";
  return around === "far" ? "far" : "placed";
}

/** Whether an element is placed apart from what is beside it. */
function isTakenOut({ position }: Pick<CSSStyleDeclaration, "position">): boolean {
  return position === "absolute" || position === "fixed";
}

/** By the right, too: that is what pages read from the right are translated to. */
function isFar(style: CSSStyleDeclaration): boolean {
  if (!isTakenOut(style)) return false;
  return [style.left, style.top, style.right].some((offset) => Number.parseFloat(offset) < FAR);
}

/** One of the ways pages keep text for screen readers alone. */
function leavesNothing({ position, clip, clipPath }: CSSStyleDeclaration): boolean {
  if (/^inset\((50|100)%\)/.test(clipPath)) return true;
  if (clip === "auto" || !isTakenOut({ position })) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = clip
    .slice("rect(".length)
    .split(", ")
    .map(Number.parseFloat);
  // Of `auto`, no number, nothing is less.
  return bottom - top <= 1 || right - left <= 1;
}

/** Whether an element is a box without room that shows nothing beyond itself: a closed accordion. */
function hasNoRoom(element: Element, style: CSSStyleDeclaration): boolean {
  // Asked first: most show what is beyond them. What cuts it at its sides alone is not looked at.
  if (style.overflowY === "visible") return false;
  // These have no box to clip by, or don't tell its size; and what is said of the body is done by the window.
  if (element instanceof SVGElement) return false;
  if (/^(inline|contents|ruby|ruby-text)$/.test(style.display) || element === document.body) return false;
  return (
    (style.overflowX !== "visible" && propertyOf(element, "clientWidth") <= 1) ||
    propertyOf(element, "clientHeight") <= 1
  );
}
