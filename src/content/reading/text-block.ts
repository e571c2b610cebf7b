/** A stretch of one text node inside a block. Lengths and offsets are UTF-16 code units. */
export interface TextSegment {
  readonly node: Text;
  /** Where the stretch begins in the node. */
  readonly from: number;
  /** Where it begins in the block's text. */
  readonly start: number;
  readonly length: number;
}

/**
 * Text that a person reads in one go: what stands between two block edges, inline elements crossed. Its text is the
 * nodes' own, unchanged, so offsets map back; BREAK stands for what parts words without being text, a line's
 * end for a `<br>`.
 */
export interface TextBlock {
  readonly text: string;
  /** In reading order; at least one. */
  readonly segments: readonly TextSegment[];
}

/** A place in the page's text. */
export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

/** Object replacement character: stands in a block's text for an image, a footnote sign, more than one line break. */
export const BREAK = "\uFFFC";

/** Whether two blocks are the same text of the same nodes. */
export function isSameBlock(one: TextBlock, other: TextBlock): boolean {
  return (
    one.text === other.text &&
    one.segments.length === other.segments.length &&
    one.segments.every(({ node, from, length }, index) => {
      const segment = other.segments[index];
      return segment?.node === node && segment.from === from && segment.length === length;
    })
  );
}

/** The text nodes' positions of a range of a block's text. */
export function locateRange(block: TextBlock, start: number, end: number): [TextPosition, TextPosition] {
  return [
    locate(block, start, segmentIndexAt(block, start)),
    locate(block, end, segmentIndexAt(block, end - 1)),
  ];
}

/** The segments a range of a block's text touches, in order. */
export function segmentsBetween(block: TextBlock, start: number, end: number): TextSegment[] {
  const touched: TextSegment[] = [];
  for (let index = segmentIndexAt(block, start); index < block.segments.length; index += 1) {
    const segment = block.segments[index];
    if (!segment || segment.start >= end) break;
    touched.push(segment);
  }
  return touched;
}

function locate(block: TextBlock, offset: number, index: number): TextPosition {
  const segment = block.segments[index];
  if (!segment) throw new RangeError("a block without segments");
  return { node: segment.node, offset: segment.from + (offset - segment.start) };
}

/** The last segment that starts at or before an offset, by binary search: a block may have thousands. */
function segmentIndexAt(block: TextBlock, offset: number): number {
  let low = 0;
  let high = block.segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
