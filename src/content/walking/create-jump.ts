import { entityKey } from "../../core/model/ids.ts";
import type { ContentApi } from "../../messaging/content-api.ts";
import type { Mark } from "../painting/mark.ts";
import { compareInReadingOrder } from "../reading/reading-order.ts";

/** Jumps from one mention of an entity that a reader is told of to the next that is read after it, and round again. */
export function createJump(
  marks: () => Iterable<Mark>,
  isTold: (mark: Mark) => boolean,
  show: (mark: Mark) => void,
): ContentApi["jumpTo"] {
  let last: Mark | null = null;
  return (entity) => {
    const key = entityKey(entity);
    const order = [...marks()]
      .filter((mark) => entityKey(mark.entity) === key && isTold(mark))
      .sort((one, other) => compareInReadingOrder(one.start, other.start));
    const mark = order[last ? (order.indexOf(last) + 1) % order.length : 0];
    if (!mark) return false;
    last = mark;
    show(mark);
    return true;
  };
}
