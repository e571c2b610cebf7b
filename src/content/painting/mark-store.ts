import type { Candidate } from "../../core/matching/find-candidates.ts";
import { type EntityRef, entityKey } from "../../core/model/ids.ts";
import { crossesStyledEdge } from "../reading/read-blocks.ts";
import { locateRange, segmentsBetween, type TextBlock, type TextPosition } from "../reading/text-block.ts";
import { isMarkVisible, type Mark } from "./mark.ts";
import type { MarkRegistry } from "./mark-registry.ts";

/** Which marks a document has: by block, to replace them, and by text node, to find the one under a pointer. */
export interface MarkStore {
  /** Makes the marks of a block those of its mentions. What stays the same is not painted anew. */
  setBlock(block: TextBlock, mentions: readonly Candidate[]): void;
  dropBlock(block: TextBlock): void;
  /** The mark over a character position of a text node, both ends included. */
  markAt(node: Text, offset: number): Mark | null;
  /** The marks that are painted, in no particular order: those in hidden text wait until it is shown. */
  painted(): Iterable<Mark>;
  /** Paints the marks whose text has come into the open (a menu, a `<details>`), which is no change of text. */
  paintRevealed(): void;
  /** The entities mentioned in a range, in reading order, each once: those that are not painted by default, too. */
  entitiesIn(range: Range): EntityRef[];
}

/** Builds the store of one document over its registry. */
export function createMarkStore(registry: MarkRegistry): MarkStore {
  /** Block -> mention key -> mark. */
  const marksOf = new Map<TextBlock, ReadonlyMap<string, Mark>>();
  /** Block -> every mention in it, painted or not. */
  const mentionsOf = new Map<TextBlock, readonly Candidate[]>();
  const index = createNodeIndex();
  const hidden = new Set<Mark>();

  const replace = (block: TextBlock, after: ReadonlyMap<string, Mark>) => {
    const before = marksOf.get(block) ?? new Map<string, Mark>();
    for (const [key, mark] of before) {
      if (after.has(key)) continue;
      index.remove(mark);
      if (!hidden.delete(mark)) registry.remove(mark);
    }
    for (const [key, mark] of after) {
      if (before.has(key)) continue;
      index.add(mark);
      if (isMarkVisible(mark)) registry.add(mark);
      else hidden.add(mark);
    }
    if (after.size > 0) marksOf.set(block, after);
    else marksOf.delete(block);
  };

  return {
    setBlock: (block, mentions) => {
      const before = marksOf.get(block);
      const after = new Map<string, Mark>();
      mentionsOf.set(block, mentions);
      for (const mention of mentions) {
        if (!mention.shown || crossesStyledEdge(block, mention.start, mention.end)) continue;
        const key = `${mention.start} ${mention.end} ${entityKey(mention.entity)}`;
        after.set(key, before?.get(key) ?? makeMark(block, mention));
      }
      replace(block, after);
    },
    dropBlock: (block) => {
      mentionsOf.delete(block);
      replace(block, new Map());
    },
    markAt: index.markAt,
    *painted() {
      for (const marks of marksOf.values())
        for (const mark of marks.values()) if (!hidden.has(mark)) yield mark;
    },
    paintRevealed: () => {
      for (const mark of hidden) {
        if (!isMarkVisible(mark)) continue;
        hidden.delete(mark);
        registry.add(mark);
      }
    },
    entitiesIn: (range) => {
      const places: { entity: EntityRef; start: TextPosition }[] = [];
      for (const [block, mentions] of mentionsOf) {
        for (const mention of mentions) {
          const [start, end] = locateRange(block, mention.start, mention.end);
          if (!covers(range, start) || !covers(range, end)) continue;
          if (!crossesStyledEdge(block, mention.start, mention.end))
            places.push({ entity: mention.entity, start });
        }
      }
      places.sort((one, other) => comparePlaces(one.start, other.start));
      return [...new Map(places.map(({ entity }) => [entityKey(entity), entity])).values()];
    },
  };
}

function covers(range: Range, { node, offset }: TextPosition): boolean {
  return offset <= node.length && range.isPointInRange(node, offset);
}

function comparePlaces(one: TextPosition, other: TextPosition): number {
  if (one.node === other.node) return one.offset - other.offset;
  return one.node.compareDocumentPosition(other.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function makeMark(block: TextBlock, mention: Candidate): Mark {
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
    at: mention.start,
    to: mention.end,
  };
}

/** Text node -> its marks, sorted, so that a lookup costs a binary search however many marks a page has. */
function createNodeIndex() {
  const marksIn = new WeakMap<Text, Mark[]>();
  const nodesOf = (mark: Mark) => segmentsBetween(mark.block, mark.at, mark.to);
  return {
    add(mark: Mark) {
      for (const { node } of nodesOf(mark)) {
        const marks = marksIn.get(node) ?? [];
        marks.splice(countStartingBefore(marks, node, startIn(mark, node)), 0, mark);
        marksIn.set(node, marks);
      }
    },
    remove(mark: Mark) {
      for (const { node } of nodesOf(mark)) {
        const marks = marksIn.get(node);
        marks?.splice(marks.indexOf(mark), 1);
      }
    },
    markAt(node: Text, offset: number): Mark | null {
      const marks = marksIn.get(node) ?? [];
      const mark = marks[countStartingBefore(marks, node, offset + 1) - 1];
      const isCovered = mark && (node !== mark.end.node || offset <= mark.end.offset);
      return isCovered ? mark : null;
    },
  };
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
