import { segmentsBetween } from "../reading/text-block.ts";
import type { Mark } from "./mark.ts";

/** The marks of a document by text node. */
export interface MarkIndex {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  /** The marks with any of their text in a text node. */
  marksIn(node: Text): readonly Mark[];
  /** The mark over a character position of a text node, both ends included. */
  markAt(node: Text, offset: number): Mark | null;
}

/** Builds an index: text node -> its marks, sorted, so that a lookup costs a binary search however many a page has. */
export function createMarkIndex(): MarkIndex {
  const marksIn = new WeakMap<Text, Mark[]>();
  return {
    add(mark) {
      for (const node of nodesOf(mark)) {
        const marks = marksIn.get(node) ?? [];
        marks.splice(countStartingBefore(marks, node, startIn(mark, node)), 0, mark);
        marksIn.set(node, marks);
      }
    },
    remove(mark) {
      for (const node of nodesOf(mark)) {
        const marks = marksIn.get(node);
        marks?.splice(marks.indexOf(mark), 1);
      }
    },
    marksIn: (node) => marksIn.get(node) ?? [],
    markAt(node, offset) {
      const marks = marksIn.get(node) ?? [];
      const mark = marks[countStartingBefore(marks, node, offset + 1) - 1];
      const isCovered = mark && (node !== mark.end.node || offset <= mark.end.offset);
      return isCovered ? mark : null;
    },
  };
}

function nodesOf({ start, end, block, at, to }: Mark): Text[] {
  return start.node === end.node ? [start.node] : segmentsBetween(block, at, to).map(({ node }) => node);
}

/** How many of a node's sorted marks start before an offset. */
function countStartingBefore(marks: readonly Mark[], node: Text, offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    if (mark && startIn(mark, node) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startIn(mark: Mark, node: Text): number {
  return mark.start.node === node ? mark.start.offset : 0;
}
