import type { Candidate } from "../../core/matching/candidate.ts";
import type { MarkGroup } from "../../core/model/entity.ts";
import type { EntityRef } from "../../core/model/ids.ts";
import type { Restraint } from "../../core/model/why.ts";
import { isTextVisible } from "../reading/is-text-visible.ts";
import { locateRange, segmentsBetween, type TextBlock, type TextPosition } from "../reading/text-block.ts";

/** A mention as it may be painted: where it stands in the page, and whose it is. Compared by identity. */
export interface Mark {
  readonly entity: EntityRef;
  readonly group: MarkGroup;
  readonly start: TextPosition;
  readonly end: TextPosition;
  /** Exactly what is registered: first to last character, across inline elements. */
  readonly range: StaticRange;
  readonly block: TextBlock;
  /** Why a mention that stands on the page is never painted: a label, or a name that says nothing here; else null. */
  readonly restraint: Restraint | null;
  /** The same place in the block's text. */
  readonly at: number;
  readonly to: number;
  readonly mention: Candidate;
}

/** The mark of a mention, not painted yet. */
export function makeMark(block: TextBlock, mention: Candidate, restraint: Restraint | null): Mark {
  const [start, end] = locateRange(block, mention.start, mention.end);
  const range = new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
  return {
    entity: mention.entity,
    group: mention.group,
    start,
    end,
    range,
    block,
    restraint,
    at: mention.start,
    to: mention.end,
    mention,
  };
}

/** A mark's name as the page writes it. */
export function markText({ block, at, to }: Mark): string {
  return block.text.slice(at, to);
}

/** Whether the letters under a mark are still those that were read. */
export function isMarkTrue({ block, at, to }: Mark): boolean {
  return segmentsBetween(block, at, to).every(({ node, from, start, length }) => {
    const [first, end] = [Math.max(at, start), Math.min(to, start + length)];
    return node.data.slice(from + first - start, from + end - start) === block.text.slice(first, end);
  });
}

/** A live range over a mark; null once an edit has made its offsets wrong or has taken its nodes away. */
function liveRange(mark: Mark): Range | null {
  const { start, end } = mark;
  if (!start.node.isConnected || !end.node.isConnected) return null;
  if (start.offset > start.node.length || end.offset > end.node.length) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The boxes of the lines a mark runs over, in CSS pixels of the viewport; empty if it is not laid out. */
export function markLines(mark: Mark): DOMRect[] {
  const range = liveRange(mark);
  const path = mark.start.node.parentElement;
  if (range && path instanceof SVGTextPathElement && mark.end.node === mark.start.node)
    return lettersOnPath(path, mark);
  return [...(range?.getClientRects() ?? [])].filter(hasArea);
}

/** The boxes of letters on a path: Firefox (153) gives a range's as if the text ran straight on. */
function lettersOnPath(path: SVGTextPathElement, { start, end }: Mark): DOMRect[] {
  const matrix = path.getScreenCTM();
  const boxes: DOMRect[] = [];
  for (
    let index = start.offset;
    matrix && index < Math.min(end.offset, path.getNumberOfChars());
    index += 1
  ) {
    const { x, y, width, height } = path.getExtentOfChar(index);
    const from = new DOMPoint(x, y).matrixTransform(matrix);
    const to = new DOMPoint(x + width, y + height).matrixTransform(matrix);
    boxes.push(
      new DOMRect(
        Math.min(from.x, to.x),
        Math.min(from.y, to.y),
        Math.abs(to.x - from.x),
        Math.abs(to.y - from.y),
      ),
    );
  }
  return boxes;
}

/** False of the box of a text that has gone: it may have a height still, where a caret would stand. */
export function hasArea({ width, height }: DOMRectReadOnly): boolean {
  return width > 0 && height > 0;
}

/** Whether a reader can see the text of a mark, scrolled there or not. */
export function isMarkVisible(mark: Mark): boolean {
  return isTextVisible(mark.start.node);
}

/** Whether a reader is told of a mark and led to it: one they can see, and not in a menu or on a share button. */
export function isMarkTold(mark: Mark): boolean {
  return mark.restraint !== "label" && isMarkVisible(mark);
}
