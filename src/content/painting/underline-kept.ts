import type { Mark } from "./mark.ts";
import { KEPT_MARK_NAME } from "./mark-names.ts";

/**
 * Underlines mentions that stand in a highlight once more, in the dark of its letters: Firefox (153) takes `currentcolor`
 * from the element, not from the highlight below, and on a dark page that is light upon light.
 */
export function underlineKept(marks: readonly Mark[]): void {
  const known = CSS.highlights.get(KEPT_MARK_NAME);
  // To register the same again would make the browser paint them anew.
  if (known?.size === marks.length && marks.every(({ range }) => known.has(range))) return;
  if (marks.length > 0) CSS.highlights.set(KEPT_MARK_NAME, new Highlight(...marks.map(({ range }) => range)));
  else CSS.highlights.delete(KEPT_MARK_NAME);
}
