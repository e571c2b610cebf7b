import type { Mark } from "./mark.ts";
import { KEPT_MARK_NAMES, keptMarkName, type MarkStyle } from "./mark-names.ts";

/**
 * Underlines mentions that stand in a highlight once more, in the dark of its letters: Firefox (153) takes `currentcolor`
 * from the element, not from the highlight below, and on a dark page that is light upon light. The other palettes are
 * made for pages, not for the five colours of highlights: the dark line is as thick as theirs, and hides it.
 */
export function underlineKept(marks: readonly Mark[], style: MarkStyle): void {
  const name = keptMarkName(style);
  for (const other of KEPT_MARK_NAMES) if (other !== name) CSS.highlights.delete(other);
  const known = CSS.highlights.get(name);
  // To register the same again would make the browser paint them anew.
  if (known?.size === marks.length && marks.every(({ range }) => known.has(range))) return;
  const highlight = new Highlight(...marks.map(({ range }) => range));
  // Above the marks' own, which are registered anew whenever they change their style.
  highlight.priority = 1;
  if (marks.length > 0) CSS.highlights.set(name, highlight);
  else CSS.highlights.delete(name);
}
