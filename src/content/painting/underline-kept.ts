import type { Mark } from "./mark.ts";
import { keptMarkName, type MarkStyle } from "./mark-names.ts";

/** Makes these the underlined ones. */
export type UnderlineKept = (marks: readonly Mark[], style: MarkStyle) => void;

/**
 * Underlines mentions that stand in a highlight once more, in the dark of its letters, until the signal aborts: Firefox
 * (153) takes `currentcolor` from the element, not from the highlight below, and on a dark page that is light upon light.
 * The other palettes are made for pages, not for the five colours of highlights: the dark line is as thick as theirs, and
 * hides it.
 */
export function createKeptUnderline(signal: AbortSignal): UnderlineKept {
  let ours: { readonly name: string; readonly highlight: Highlight } | null = null;
  const isThere = () => ours !== null && CSS.highlights.get(ours.name) === ours.highlight;
  // Only what is ours: after an update, the new content script has registered its own under the same names.
  const takeOut = () => {
    if (ours && isThere()) CSS.highlights.delete(ours.name);
    ours = null;
  };
  signal.addEventListener("abort", takeOut);
  return (marks, style) => {
    const name = keptMarkName(style);
    const known = ours?.name === name && isThere() ? ours.highlight : null;
    // To register the same again would make the browser paint them anew.
    if (known?.size === marks.length && marks.every(({ range }) => known.has(range))) return;
    takeOut();
    if (marks.length === 0 || signal.aborted) return;
    const highlight = new Highlight(...marks.map(({ range }) => range));
    // Above the marks' own, which are registered anew whenever they change their style.
    highlight.priority = 1;
    CSS.highlights.set(name, highlight);
    ours = { name, highlight };
  };
}
