import { callOn, propertyOf } from "../plain-node.ts";
import { isFixed, isPlacedOutside } from "./is-placed-outside.ts";
import { parentInSight } from "./parent-in-sight.ts";

/** Elements and what they move with: the next around them, or themselves, that scrolls or stays in place; null for the page. */
export type KnownFrames = WeakMap<Element, Element | null>;

/** The edges of a box, in CSS pixels of the viewport. */
export type BoxEdges = Pick<DOMRectReadOnly, "left" | "top" | "right" | "bottom">;

/**
 * Whether nobody can scroll to a box in an element: it lies before the beginning of the page, or of what scrolls in it,
 * or out of the window in something that stays in place.
 *
 * @param mayScrollBack whether it may be where a page goes on to the left or up.
 */
export function isOutOfReach(
  element: Element,
  box: BoxEdges,
  known: KnownFrames,
  mayScrollBack = true,
): boolean {
  let seen = box;
  let frame = frameOf(element, known);
  while (frame) {
    const style = getComputedStyle(frame);
    if (isScroller(style) && !isPlacedOutside(element, frame)) {
      const own = callOn(frame, "getBoundingClientRect");
      const zoom = propertyOf(frame, "currentCSSZoom");
      const x = propertyOf(frame, "scrollLeft") * zoom;
      const y = propertyOf(frame, "scrollTop") * zoom;
      const { left, top, right, bottom } = own;
      const edges = { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
      if (isBeyond(seen, edges, style, true)) return true;
      // As far as the box can be scrolled, it comes where the frame is.
      seen = own;
    }
    // What stands beyond the end of a box that is in the window is where the page may move it to itself.
    if (isFixed(frame, style))
      return (
        isBeforeWindow(seen) || (isOutOfWindow(seen) && isOutOfWindow(callOn(frame, "getBoundingClientRect")))
      );
    const outer = parentInSight(frame);
    frame = outer && frameOf(outer, known);
  }
  const { clientWidth, clientHeight } = document.documentElement;
  const page = {
    left: -scrollX,
    top: -scrollY,
    right: clientWidth - scrollX,
    bottom: clientHeight - scrollY,
  };
  return isBeyond(seen, page, getComputedStyle(document.body ?? document.documentElement), mayScrollBack);
}

/** Whether a box lies before the window's upper left corner. */
export function isBeforeWindow({ right, bottom }: BoxEdges): boolean {
  return right <= 0 || bottom <= 0;
}

function isOutOfWindow(box: BoxEdges): boolean {
  return isBeforeWindow(box) || box.left >= innerWidth || box.top >= innerHeight;
}

/** Whether a box lies on the side of a beginning to which nothing scrolls; `edges` are those of what scrolls, not scrolled. */
function isBeyond(
  box: BoxEdges,
  edges: BoxEdges,
  style: CSSStyleDeclaration,
  mayScrollBack: boolean,
): boolean {
  const isBackX = goesBackX(style);
  const isBackY = goesBackY(style);
  return (
    (box.right <= edges.left && !(isBackX && mayScrollBack)) ||
    (box.bottom <= edges.top && !(isBackY && mayScrollBack)) ||
    (isBackX && box.left >= edges.right) ||
    (isBackY && box.top >= edges.bottom)
  );
}

function goesBackX({ writingMode, direction, display, flexDirection }: CSSStyleDeclaration): boolean {
  if (display.includes("flex") && flexDirection === "row-reverse") return direction !== "rtl";
  return writingMode === "horizontal-tb" ? direction === "rtl" : writingMode.endsWith("rl");
}

function goesBackY({
  writingMode,
  direction,
  display,
  flexDirection,
  flexWrap,
}: CSSStyleDeclaration): boolean {
  if (display.includes("flex") && `${flexDirection} ${flexWrap}`.match(/column-reverse|wrap-reverse/))
    return true;
  return writingMode !== "horizontal-tb" && direction === "rtl";
}

function frameOf(element: Element, known: KnownFrames): Element | null {
  const passed: Element[] = [];
  let outer: Element | null = element;
  let frame: Element | null | undefined;
  while (outer) {
    frame = known.get(outer);
    if (frame !== undefined) break;
    passed.push(outer);
    if (isFrame(outer)) {
      frame = outer;
      break;
    }
    outer = parentInSight(outer);
  }
  for (const one of passed) known.set(one, frame ?? null);
  return frame ?? null;
}

function isFrame(element: Element): boolean {
  // What scrolls the page is the window.
  if (element === document.documentElement) return false;
  const style = getComputedStyle(element);
  return isScroller(style) || isFixed(element, style);
}

function isScroller({ overflowX, overflowY }: CSSStyleDeclaration): boolean {
  return /auto|scroll/.test(overflowX + overflowY);
}
