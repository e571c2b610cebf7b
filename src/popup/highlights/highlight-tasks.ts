import { callContent, type FrameChoice } from "../../messaging/call-content.ts";
import type { HighlightTasks } from "./highlight-panel.tsx";
import type { PageHighlight } from "./page-highlights.ts";

/** What can be done while there is no page to do it on. */
export const NO_TASKS: HighlightTasks = {
  show: () => undefined,
  lookAgain: () => undefined,
  reattach: () => undefined,
};

/** Acts on a tab's highlights, in the frame that speaks of each. */
export function createHighlightTasks(tabId: number, report: (error: unknown) => void): HighlightTasks {
  const call = async (
    { highlight, frameId }: PageHighlight,
    method: "showHighlight" | "seekHighlight" | "startReattach",
  ) => {
    const frames: FrameChoice = frameId === null ? { allFrames: true } : { frameIds: [frameId] };
    const replies = await callContent(tabId, frames, method, [highlight.id]);
    return replies.some(({ value }) => value);
  };
  return {
    show: (shown) => void call(shown, "showHighlight").catch(report),
    lookAgain: (orphan) => void call(orphan, "seekHighlight").catch(report),
    // The popup makes room for the page, in which the reader now has to select.
    reattach: (orphan) =>
      void call(orphan, "startReattach").then((isStarted) => isStarted && window.close(), report),
  };
}
