import browser from "webextension-polyfill";
import { callContent } from "../messaging/call-content.ts";

/** How long the toolbar button says that nothing was kept, in milliseconds: long enough to be seen and read. */
const SIGN_MS = 5000;

/** The keyboard command: keeps what is selected in the active tab, in whichever frame the reader is. */
export async function keepSelection(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const frames = await findFrames(tab.id);
  for (const frameId of frames) if (await keepIn(tab.id, frameId)) return;
  await showNothingKept(tab.id);
}

/** The menu entry: keeps what is selected in one frame of a tab. */
export async function keepSelectionIn(tabId: number, frameId: number): Promise<void> {
  if (!(await keepIn(tabId, frameId))) await showNothingKept(tabId);
}

async function keepIn(tabId: number, frameId: number): Promise<boolean> {
  try {
    const [reply] = await callContent(tabId, { frameIds: [frameId] }, "keepSelection", []);
    return reply?.value === true;
  } catch {
    // The browser's own pages and its store let no extension in; the reader is told that nothing was kept.
    return false;
  }
}

/**
 * The frames to ask, the one with the focus first: others may have a selection from before. Empty where the browser
 * lets nobody in.
 */
async function findFrames(tabId: number): Promise<readonly number[]> {
  try {
    const asked = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
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

/**
 * A mark on the toolbar button, with the reason as its title: where no frame has taken the selection, nothing of ours
 * is in the page to speak, and the popup can't be opened without a click. It goes by itself, or, should the background
 * end before, when the tab goes elsewhere.
 */
async function showNothingKept(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: "!" });
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage("nothingKept") });
  setTimeout(() => {
    browser.action.setBadgeText({ tabId, text: "" }).catch(passOver);
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage("extName") }).catch(passOver);
  }, SIGN_MS);
}

/** The tab may be closed by then, and its button with it. */
function passOver(): void {}
