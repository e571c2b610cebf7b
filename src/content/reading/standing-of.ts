import { callOn, elementAround, propertyOf } from "../plain-node.ts";
import { elementRole } from "./element-roles.ts";
import { isOutOfReach, type KnownFrames } from "./is-out-of-reach.ts";
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
  readonly frames: KnownFrames;
}

/** Beside or above the page by more than this many pixels: nobody scrolls there. */
const FAR = -900;

/**
 * How an element that is laid out stands.
 *
 * @param style is the element's own.
 * @param known is added to.
 */
export function standingOf(element: Element, style: CSSStyleDeclaration, known: KnownStandings): Standing {
  const { standings } = known;
  /** Without what is in a closed box: what stands out of one tells nothing of the rest. */
  let passed: { readonly outer: Element; readonly own: CSSStyleDeclaration }[] = [];
  let outer: Element | null = element;
  let isAcross = false;
  while (outer && !standings.has(outer)) {
    const own: CSSStyleDeclaration = outer === element ? style : getComputedStyle(outer);
    if (!hasNoRoom(outer, own)) passed.push({ outer, own });
    else if (isOutOf(element, outer)) passed = [];
    else return "closed";
    const next = parentInSight(outer);
    isAcross ||= next !== elementAround(outer);
    if (isAcross && next && elementRole(next) === "unreadable") return "closed";
    outer = next;
  }
  let standing = (outer && standings.get(outer)) ?? "flowing";
  for (const { outer: one, own } of passed.reverse()) {
    if (isPlacing(own)) standing = standingIn(one, own, standing, known.frames);
    standings.set(one, standing);
  }
  return standing;
}

/** Whether others may be placed by an element, and it by its own style. */
function isPlacing({ position, transform }: CSSStyleDeclaration): boolean {
  return position !== "static" || transform !== "none";
}

/** How that stands which is in an element that places others; `around` is how the element itself would without. */
function standingIn(
  element: Element,
  style: CSSStyleDeclaration,
  around: Standing,
  frames: KnownFrames,
): Standing {
  if (around === "closed" || leavesNothing(style)) return "closed";
  if (Number.parseFloat(style.left) < FAR || Number.parseFloat(style.top) < FAR) return "far";
  const { left, top, width, height } = callOn(element, "getBoundingClientRect");
  // From where it begins, text goes on to the right and down; a box without size may be shrunk.
  const corner = { right: left + 1, bottom: top + 1 };
  if (width > 0 && height > 0 && !isOutOfReach(element, corner, frames)) return "flowing";
  return around === "flowing" ? "placed" : around;
}

/** One of the ways pages keep text for screen readers alone. */
function leavesNothing({ position, clip, clipPath }: CSSStyleDeclaration): boolean {
  if (/^inset\((50|100)%/.test(clipPath)) return true;
  if (clip === "auto" || !/absolute|fixed/.test(position)) return false;
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
  // These have no box to clip by; and what is said of the body is done by the window.
  if (/^(inline|contents)$/.test(style.display) || element === document.body) return false;
  return (
    (style.overflowX !== "visible" && propertyOf(element, "clientWidth") <= 1) ||
    propertyOf(element, "clientHeight") <= 1
  );
}

/** Whether an element in a box is placed by something around that box, which doesn't clip it then. */
function isOutOf(element: Element, box: Element): boolean {
  let placing = "";
  let inner: Element | null = element;
  while (inner) {
    const { position } = getComputedStyle(inner);
    if (position !== "static" && placing !== "fixed") placing = "";
    if (inner === box) break;
    if (position === "absolute" || position === "fixed") placing = position;
    inner = parentInSight(inner);
  }
  return placing !== "";
}
