import type { Mark } from "./mark.ts";
import { KEPT_MARK_NAME } from "./mark-names.ts";

/**
 * Underlines mentions that stand in a highlight once more, in the dark of its letters: Firefox (153) takes `currentcolor`
 * from the element, not from the highlight below, and on a dark page that is light upon light.
 */
export function underlineKept(marks: Iterable<Mark>): void {
  const highlight = new Highlight(...[...marks].map(({ range }) => range));
  if (highlight.size > 0) CSS.highlights.set(KEPT_MARK_NAME, highlight);
  else CSS.highlights.delete(KEPT_MARK_NAME);
}
