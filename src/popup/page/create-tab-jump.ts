import { entityKey } from "../../core/model/ids.ts";
import { callContent } from "../../messaging/call-content.ts";
import { frameOfJump, type NamedEntity } from "./page-report.ts";

/**
 * Jumps within a tab, to the next mention with every press: the popup stays open. The jump's outcome is whether there
 * was one to jump to.
 */
export function createTabJump(
  tabId: number,
  report: (error: unknown) => void,
): (named: NamedEntity) => Promise<boolean> {
  const jumps = new Map<string, number>();
  return async (named) => {
    const key = entityKey(named.entity);
    const before = jumps.get(key) ?? 0;
    jumps.set(key, before + 1);
    const frameId = frameOfJump(named, before);
    if (frameId === null) return false;
    try {
      const replies = await callContent(tabId, { frameIds: [frameId] }, "jumpTo", [named.entity]);
      return replies.some(({ value }) => value);
    } catch (error) {
      // The frame is gone, or the page has gone on to one that nobody is let into.
      report(error);
      return false;
    }
  };
}
