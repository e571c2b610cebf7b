import { containsPoint, type Point } from "../../core/placement/rectangle.ts";
import { type Mark, markLines } from "../painting/mark.ts";
import type { MarkStore } from "../painting/mark-store.ts";

/** How far beside its letters a mark is still hit, in pixels: the underline hangs a little below them. */
const SLACK = 2;

/**
 * The mark under a point of the viewport. Its cost does not grow with the number of marks: the browser says which
 * character is there, our index which mark covers it, and the mark's own boxes whether the point is really on it.
 */
export function hitTest(point: Point, store: MarkStore, shadowRoots: Iterable<ShadowRoot>): Mark | null {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...shadowRoots] });
  const node = caret?.offsetNode;
  if (!caret || !(node instanceof Text)) return null;
  const mark = store.markAt(node, caret.offset);
  if (!mark) return null;
  return markLines(mark).some((line) => containsPoint(line, point, SLACK)) ? mark : null;
}
