import type { Rectangle } from "../../core/placement/rectangle.ts";

/** The boxes of the lines a range runs over now, in CSS pixels of the viewport; empty once it is gone. */
export function rangeLines(range: Range): readonly Rectangle[] {
  return [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
}
