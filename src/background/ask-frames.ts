import browser from "webextension-polyfill";
import { callContent } from "../messaging/call-content.ts";

/** What is done in the frame that has something for it, a selection or marks, which says whether it has. */
type FrameAct = "keepSelection" | "lookUpSelection" | "walkMentions";

/** The tab the reader looks at; null where there is none. */
export async function findActiveTab() {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url, isPrivate: tab.incognito };
}

/** Asks one frame; false where it has nothing for the act, and where the browser lets no extension in. */
export async function askFrame(tabId: number, frameId: number, act: FrameAct): Promise<boolean | string> {
  try {
    const [reply] = await callContent(tabId, { frameIds: [frameId] }, act, []);
    return reply?.value ?? false;
  } catch {
    // The browser's own pages and its store; whoever asks tells the reader.
    return false;
  }
}

/**
 * Asks a tab's frames in turn until one has something for the act, the one with the focus first: others may have a
 * selection of before.
 */
export async function askFrames(tabId: number, act: FrameAct): Promise<boolean | string> {
  for (const frameId of await findFrames(tabId)) {
    const answer = await askFrame(tabId, frameId, act);
    if (answer !== false) return answer;
  }
  return false;
}

/** Empty where the browser lets nobody in. */
async function findFrames(tabId: number): Promise<readonly number[]> {
  try {
    const asked = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // One frame that never ends loading would keep all others waiting.
      injectImmediately: true,
      // The frames around it have the focus too, and in them the inner one is the active element.
      func: () => document.hasFocus() && !/^I?FRAME$/i.test(document.activeElement?.tagName ?? ""),
    });
    const focused = asked.filter(({ result }) => result === true);
    const others = asked.filter((frame) => !focused.includes(frame));
    return [...focused, ...others].map(({ frameId }) => frameId);
  } catch {
    return [];
  }
}
