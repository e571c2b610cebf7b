import { containsPoint, type Point } from "../../core/placement/rectangle.ts";
import { propertyOf } from "../plain-node.ts";
import type { TextPosition } from "../reading/text-block.ts";
import { linesOf, type PageTarget } from "./hover-target.ts";
import { isAtText, textBeneath } from "./text-beneath.ts";

/** How far beside its letters a target is still hit, in pixels: an underline hangs a little below them. */
const SLACK = 2;

/** What may lie over a character of a text node, the foremost first. */
export type TargetsAt = (node: Text, offset: number) => readonly (PageTarget | null)[];

/**
 * What is under a point of the viewport. Its cost grows neither with the number of marks nor with that of shadow roots:
 * the browser says which character is there, our indexes what covers it, and its own boxes whether the point is really
 * on it.
 *
 * @param onRoot hears of the open shadow roots around the point: one of them may have come unseen.
 */
export function hitTest(
  point: Point,
  targetsAt: TargetsAt,
  onRoot: (root: ShadowRoot) => void,
): PageTarget | null {
  const shadowRoots = rootsAt(point);
  shadowRoots.forEach(onRoot);
  const isHit = (target: PageTarget | null) =>
    target !== null && linesOf(target).some((line) => containsPoint(line, point, SLACK));
  const findAt = ({ node, offset }: TextPosition) => targetsAt(node, offset).find(isHit) ?? null;
  const caret = caretAt(point, shadowRoots);
  const hit = caret && findAt(caret);
  if (hit || (caret && isAtText(caret, point))) return hit;
  const beneath = textBeneath(shadowRoots.at(-1) ?? document, point);
  return beneath && findAt(beneath);
}

/** The place between two characters that is nearest to a point; null where the browser tells of none. */
function caretAt({ x, y }: Point, shadowRoots: ShadowRoot[]): TextPosition | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  return caret?.offsetNode instanceof Text ? { node: caret.offsetNode, offset: caret.offset } : null;
}

/** The open shadow roots that hold what is in front at a point, from the outermost inwards. */
function rootsAt({ x, y }: Point): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let at = document.elementFromPoint(x, y);
  for (let root = at && propertyOf(at, "shadowRoot"); root && root !== roots.at(-1); ) {
    roots.push(root);
    at = root.elementFromPoint(x, y);
    root = at && propertyOf(at, "shadowRoot");
  }
  return roots;
}
