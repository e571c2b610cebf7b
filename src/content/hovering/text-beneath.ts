import { containsPoint, type Point } from "../../core/placement/rectangle.ts";
import { callOn, propertyOf } from "../plain-node.ts";
import type { TextPosition } from "../reading/text-block.ts";

/** So far down is looked, and among so many nodes of each element: a pointer event's cost has its bound on any page. */
const MOST_ELEMENTS = 8;
const MOST_NODES = 50;
/** A longer text node is no teaser: to ask where each of its lines stands would be dear. UTF-16 code units. */
const MOST_LETTERS = 5000;

/** What shows something of its own, whatever its style. */
const PICTURES = "img,svg,video,canvas,iframe,object,embed,input,textarea,select,meter,progress";
const CLEAR = /[,/] 0\)$/;

/**
 * The character at a point that the browser's caret does not find, since something clear lies over the text: a link
 * stretched over the whole of what it heads, as on many front pages. Null where there is none, or where what lies over
 * it hides it.
 */
export function textBeneath(root: DocumentOrShadowRoot, point: Point): TextPosition | null {
  const stack = root.elementsFromPoint(point.x, point.y).slice(0, MOST_ELEMENTS);
  for (const [index, element] of stack.entries()) {
    const found = textIn(element, point);
    if (found) {
      // What is drawn of an element may also lie over its own text, and over that of those inside.
      const over = [...stack.slice(0, index), element];
      return over.every((each) => isClear(each, element)) ? found : null;
    }
  }
  return null;
}

/** Whether a character on one side of a position is drawn at a point: a caret is told beside it, too. */
export function isAtText({ node, offset }: TextPosition, point: Point): boolean {
  return isDrawnAt(node, Math.max(0, offset - 1), Math.min(node.length, offset + 1), point);
}

/** The character at a point, of an element's own text: sought by halves, in whatever direction its lines run. */
function textIn(element: Element, point: Point): TextPosition | null {
  let node = propertyOf(element, "firstChild");
  for (let seen = 0; node && seen < MOST_NODES; seen += 1, node = propertyOf(node, "nextSibling")) {
    if (!(node instanceof Text) || node.length > MOST_LETTERS || !isDrawnAt(node, 0, node.length, point))
      continue;
    let [from, to] = [0, node.length];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if (isDrawnAt(node, from, middle, point)) to = middle;
      else from = middle;
    }
    return { node, offset: from };
  }
  return null;
}

function isDrawnAt(node: Text, start: number, end: number, point: Point): boolean {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].some((box) => containsPoint(box, point));
}

/** Whether nothing of an element that lies over a text hides it; one around the text draws its own ground behind it. */
function isClear(over: Element, text: Element): boolean {
  if (callOn(over, "matches", PICTURES)) return false;
  const drawn = ["::before", "::after"].map((part) => getComputedStyle(over, part));
  const seen = drawn.filter(({ content }) => content !== "none" && content !== "normal");
  if (!callOn(over, "contains", text)) seen.push(getComputedStyle(over));
  return seen.every(
    ({ backgroundColor, backgroundImage, opacity }) =>
      opacity === "0" || (CLEAR.test(backgroundColor) && backgroundImage === "none"),
  );
}
