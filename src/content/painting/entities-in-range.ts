import type { Candidate } from "../../core/matching/candidate.ts";
import { type EntityRef, entityKey } from "../../core/model/ids.ts";
import { compareInReadingOrder } from "../reading/reading-order.ts";
import { locateRange, type TextBlock, type TextPosition } from "../reading/text-block.ts";
import { crossesStyledEdge } from "../reading/text-edges.ts";

/** The entities mentioned in a range, in reading order, each once. */
export function entitiesInRange(
  mentionsOf: ReadonlyMap<TextBlock, readonly Candidate[]>,
  range: Range,
): EntityRef[] {
  const places: { entity: EntityRef; start: TextPosition }[] = [];
  for (const [block, mentions] of mentionsOf) {
    for (const mention of mentions) {
      const [start, end] = locateRange(block, mention.start, mention.end);
      if (!covers(range, start) || !covers(range, end)) continue;
      if (!crossesStyledEdge(block, mention.start, mention.end))
        places.push({ entity: mention.entity, start });
    }
  }
  places.sort((one, other) => compareInReadingOrder(one.start, other.start));
  return [...new Map(places.map(({ entity }) => [entityKey(entity), entity])).values()];
}

function covers(range: Range, { node, offset }: TextPosition): boolean {
  return offset <= node.length && range.isPointInRange(node, offset);
}
