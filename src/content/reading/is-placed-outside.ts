import { callOn } from "../plain-node.ts";
import { parentInSight } from "./parent-in-sight.ts";

/** Whether an element in a box is placed by something around that box, which neither clips nor scrolls it then. */
export function isPlacedOutside(element: Element, box: Element): boolean {
  let placing = "";
  let inner: Element | null = element;
  while (inner) {
    const style = getComputedStyle(inner);
    const placesIt = holdsFixed(style) || (style.position !== "static" && placing !== "fixed");
    if (placesIt && placing !== ON_TOP) placing = "";
    if (inner === box) break;
    if (isOnTop(inner)) placing = ON_TOP;
    else if (style.position === "absolute" || style.position === "fixed") placing = style.position;
    inner = parentInSight(inner);
  }
  return placing !== "";
}

/** Whether an element stays where it is in the window: what is fixed in something moved scrolls with that. */
export function isFixed(element: Element, { position }: CSSStyleDeclaration): boolean {
  if (position !== "fixed" || isOnTop(element)) return position === "fixed";
  let outer = parentInSight(element);
  while (outer && !holdsFixed(getComputedStyle(outer))) outer = parentInSight(outer);
  return outer === null;
}

/** Whether an element is drawn over all of the page, whatever is around it. */
export function isOnTop(element: Element): boolean {
  return callOn(element, "matches", ":modal, :popover-open, :fullscreen");
}

const ON_TOP = "on top";

/** Whether an element places even what is fixed, by any of the ways that CSS has. */
function holdsFixed(style: CSSStyleDeclaration): boolean {
  const { transform, translate, scale, rotate, perspective, filter, backdropFilter } = style;
  const isMoved = [transform, translate, scale, rotate, perspective, filter, backdropFilter].some(
    (value) => value !== "none" && value !== "",
  );
  return isMoved || HOLDING.test(`${style.willChange} ${style.contain}`);
}

const HOLDING = /transform|translate|scale|rotate|perspective|filter|paint|layout|strict|content/;
