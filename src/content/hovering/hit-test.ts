import { containsPoint, type Point } from "../../core/placement/rectangle.ts";
import { linesOf, type PageTarget } from "./hover-target.ts";

/** How far beside its letters a target is still hit, in pixels: an underline hangs a little below them. */
const SLACK = 2;

/** What may lie over a character of a text node, the foremost first. */
export type TargetsAt = (node: Text, offset: number) => readonly (PageTarget | null)[];

/**
 * What is under a point of the viewport. Its cost does not grow with the number of marks: the browser says which
 * character is there, our indexes what covers it, and its own boxes whether the point is really on it.
 */
export function hitTest(
  point: Point,
  targetsAt: TargetsAt,
  shadowRoots: Iterable<ShadowRoot>,
): PageTarget | null {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...shadowRoots] });
  const node = caret?.offsetNode;
  if (!caret || !(node instanceof Text)) return null;
  const isHit = (target: PageTarget | null) =>
    target !== null && linesOf(target).some((line) => containsPoint(line, point, SLACK));
  return targetsAt(node, caret.offset).find(isHit) ?? null;
}
