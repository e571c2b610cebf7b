/** Whether two ranges run from one place to the same other. */
export function isSameRange(one: AbstractRange, other: AbstractRange): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

/**
 * Whether a selection is of the passage that stands in a range: it may take in the white space around it, or end at the
 * start of the next paragraph.
 */
export function isSamePassage(selection: Range, passage: Range): boolean {
  if (isSameRange(selection, passage)) return true;
  return (
    selection.isPointInRange(passage.startContainer, passage.startOffset) &&
    selection.toString().trim() === passage.toString().trim()
  );
}
