import { callOn, elementAround, propertyOf } from "../plain-node.ts";

/** Where a selection is the page's own: a field, an editor. */
const EDITORS = "input, textarea, [role=textbox]";

/**
 * What the reader has selected, as a live range in one root; null where nothing is, or it stands in a field or an
 * editor.
 */
export function readSelection(shadowRoots: Iterable<ShadowRoot>): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const selected = composedRange(selection, [...shadowRoots]) ?? selection.getRangeAt(0);
  const { startContainer, startOffset, endContainer, endOffset, collapsed } = selected;
  const root = callOn(startContainer, "getRootNode");
  if (collapsed || root !== callOn(endContainer, "getRootNode")) return null;
  if (root !== document && !(root instanceof ShadowRoot)) return null;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const common = range.commonAncestorContainer;
  const element = common instanceof Element ? common : elementAround(common);
  if (isAroundField(range)) return null;
  if (element && callOn(element, "closest", EDITORS)) return null;
  if (element instanceof HTMLElement && propertyOf(element, "isContentEditable")) return null;
  return /\S/.test(range.toString()) ? range : null;
}

/** What is selected inside a field runs, for Chromium (156), from just before the field to just after it. */
function isAroundField(range: Range): boolean {
  const sole = soleElement(range);
  return sole !== null && callOn(sole, "matches", EDITORS);
}

/** The element that a range runs from just before to just after; null where it does not. */
function soleElement({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: AbstractRange): Element | null {
  if (startContainer !== endContainer || endOffset - startOffset !== 1) return null;
  const child = propertyOf(startContainer, "childNodes")[startOffset];
  return child instanceof Element ? child : null;
}

/**
 * The selection as it runs inside shadow roots, those among them that nobody has come upon yet: one the browser is not
 * told of seems to be selected from just before its host to just after. Where a browser can't tell (Chromium before
 * 137), undefined.
 */
function composedRange(selection: Selection, shadowRoots: readonly ShadowRoot[]): AbstractRange | undefined {
  const known = new Set(shadowRoots);
  for (;;) {
    const range = selection.getComposedRanges?.({ shadowRoots: [...known] })[0];
    const sole = range && soleElement(range);
    const inner = sole && propertyOf(sole, "shadowRoot");
    if (!inner || known.has(inner)) return range;
    known.add(inner);
  }
}
