import { propertyOf } from "../plain-node.ts";
import { isDeep } from "./deep-nesting.ts";
import { elementRole } from "./element-roles.ts";
import { BREAK, segmentsBetween, type TextBlock } from "./text-block.ts";

/** Beside these signs a word ends, whether what follows stands in the same line or not; a point may be one of `gov.cn`. */
const PARTING = "[\\s,;:!?()[\\]{}\"'“”‘’«»…、。〈-】，；：！？（）]";
const BEGINS_APART = new RegExp(`^(?:${PARTING}|\\.(?!\\w))`);
const ENDS_APART = new RegExp(`${PARTING}$`);

/** A word goes on across so many elements at most. */
const MOST_CROSSED = 100;

/** What a line is parted by, as white space parts words: a name may be broken over two lines, not over more. */
export const LINE_END = "\n";

/** What stands in a block's text between two neighbouring text nodes of it. */
export function signBetween(
  before: Text,
  after: Text,
  roleOf: typeof elementRole,
): "" | typeof LINE_END | typeof BREAK {
  const crossed = elementsBetween(before, after, roleOf);
  if (!crossed) return BREAK;
  const lineEnds = crossed.filter(isLineEnd).length;
  if (lineEnds > 0) return lineEnds === 1 ? LINE_END : BREAK;
  if (ENDS_APART.test(before.data.slice(-1)) || BEGINS_APART.test(after.data.slice(0, 2))) return "";
  // Asked for as seldom as can be: of what was just added, or is skipped far below, the browser works out all styles.
  return crossed.some(isPlaced) || !isInlineByStyle(crossed) ? BREAK : "";
}

/**
 * Whether a range of a block's text runs over an edge that only CSS makes (a span laid out as a block). Looked at
 * for the few ranges that hold a name across nodes, since asking for styles is dear.
 */
export function crossesStyledEdge(block: TextBlock, start: number, end: number): boolean {
  const segments = segmentsBetween(block, start, end);
  return segments.some((segment, index) => {
    const next = segments[index + 1];
    return next !== undefined && !isInlineByStyle(elementsBetween(segment.node, next.node) ?? []);
  });
}

/** Elements left or entered on the way from one text node to the next; null if something there parts words. */
function elementsBetween(before: Text, after: Text, roleOf = elementRole): Element[] | null {
  const crossed: Element[] = [];
  let node: Node = before;
  while (node !== after) {
    let next = propertyOf(node, "nextSibling");
    while (!next) {
      const parent: Node | null = propertyOf(node, "parentNode");
      if (!(parent instanceof Element)) return crossed;
      if (isFootnoteSign(parent)) return null;
      crossed.push(parent);
      node = parent;
      next = propertyOf(node, "nextSibling");
    }
    node = next;
    // Down the left edge: text that is read would have been a node of its own between the two.
    while (node !== after && node instanceof Element) {
      if (isLineEnd(node)) {
        crossed.push(node);
        break;
      }
      const role = roleOf(node);
      if (role === "unreadable" || role === "block" || isFootnoteSign(node)) return null;
      const inner: Node | null = propertyOf(node, "firstChild");
      if (role === "transparent" || !inner) break;
      crossed.push(node);
      node = inner;
    }
  }
  return crossed.length > MOST_CROSSED ? null : crossed;
}

/** A line of a drawing's text has a place of its own. */
function isPlaced(element: Element): boolean {
  return element.localName === "tspan" && (element.hasAttribute("x") || element.hasAttribute("dy"));
}

function isLineEnd(element: Element): boolean {
  return element.localName === "br";
}

function isFootnoteSign(element: Element): boolean {
  return element.localName === "sup" || element.localName === "sub";
}

function isInlineByStyle(elements: readonly Element[]): boolean {
  const [first] = elements;
  if (first && isDeep(first)) return true;
  return elements.every((element) => {
    const { display, float } = getComputedStyle(element);
    if (display === "inline" || display === "contents" || display.startsWith("ruby")) return true;
    // A drop cap: two letters at most, with its opening quotation mark.
    return float !== "none" && (element.firstChild?.nodeValue?.length ?? 3) < 3;
  });
}
