import { type EntityRef, entityKey } from "../core/model/ids.ts";
import type { PageEntity } from "../messaging/content-api.ts";
import { isMarkTold, type Mark } from "./painting/mark.ts";

/** The entities of the marks a reader is told of, most often named first. */
export function countEntities(marks: Iterable<Mark>): PageEntity[] {
  const counts = new Map<string, { entity: EntityRef; count: number }>();
  for (const mark of marks) {
    if (!isMarkTold(mark)) continue;
    const key = entityKey(mark.entity);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { entity: mark.entity, count: 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count);
}
