import { propertyOf } from "../plain-node.ts";
import { segmentsBetween } from "../reading/text-block.ts";
import type { Mark } from "./mark.ts";

/**
 * How a mark is painted: as the reader has chosen, by a ground in place of a line, or not at all: it has its card all
 * the same.
 */
export type PaintForm = "line" | "ground" | "none";

/**
 * Tells the form for a mark; only the text of drawings has others than a line. Chromium (156) paints no line of a
 * highlight there, but its ground, and tears the letters of text on a path. Firefox (153) paints the line, and the
 * letters in the element's `color` in place of its `fill`: where these differ, its text is better left alone.
 */
export function paintForm(mark: Mark): PaintForm {
  // By name: to ask for the class SVGElement costs a page's first mark more than all else about it.
  const around = mark.start.node.parentElement;
  if (!around || !propertyOf(around, "namespaceURI")?.endsWith("svg")) return "line";
  const elements = segmentsBetween(mark.block, mark.at, mark.to).map(({ node }) => node.parentElement);
  if (!CSS.supports("-moz-appearance", "none")) {
    return elements.some((element) => element?.closest("textPath")) ? "none" : "ground";
  }
  const isInItsColour = (element: Element) => {
    const { fill, color } = getComputedStyle(element);
    return fill === color;
  };
  return elements.every((element) => element && isInItsColour(element)) ? "line" : "none";
}
