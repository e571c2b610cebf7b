import { callOn, propertyOf } from "../plain-node.ts";
import { parentInSight } from "./parent-in-sight.ts";

/** Elements and what they move with: the next around them, or themselves, that scrolls or stays in place; null for the page. */
export type KnownFrames = WeakMap<Element, Element | null>;

/** Where a box ends, in CSS pixels of the viewport. */
type BoxEnd = Pick<DOMRectReadOnly, "right" | "bottom">;

/**
 * Whether nobody can scroll to a place in an element: it lies before the beginning of the page, or of what scrolls in it.
 *
 * @param mayScrollBack whether it may be where a page goes on to the left or up.
 */
export function isOutOfReach(
  element: Element,
  place: BoxEnd,
  known: KnownFrames,
  mayScrollBack = true,
): boolean {
  let box = place;
  if (!isBefore(box, 0, 0)) return false;
  let frame = frameOf(element, known);
  while (frame && isBefore(box, 0, 0)) {
    const style = getComputedStyle(frame);
    if (isScroller(style)) {
      const own = callOn(frame, "getBoundingClientRect");
      const { left, top } = own;
      const isBeyond = isBefore(
        box,
        left - propertyOf(frame, "scrollLeft"),
        top - propertyOf(frame, "scrollTop"),
      );
      if (isBeyond && !(mayScrollBack && scrollsBack(style))) return true;
      // As far as the text can be scrolled, it comes where the frame is.
      box = own;
    }
    if (style.position === "fixed") return isBefore(box, 0, 0);
    const outer = parentInSight(frame);
    frame = outer && frameOf(outer, known);
  }
  if (!isBefore(box, -scrollX, -scrollY)) return false;
  return !(mayScrollBack && scrollsBack(getComputedStyle(document.body)));
}

function isBefore({ right, bottom }: BoxEnd, left: number, top: number): boolean {
  return right <= left || bottom <= top;
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
  return style.position === "fixed" || isScroller(style);
}

function isScroller({ overflowX, overflowY }: CSSStyleDeclaration): boolean {
  return /auto|scroll/.test(overflowX + overflowY);
}

/** Whether what lies before the beginning may be what is scrolled to. */
function scrollsBack({ direction, writingMode, flexDirection }: CSSStyleDeclaration): boolean {
  return /rtl|rl|reverse/.test(direction + writingMode + flexDirection);
}
