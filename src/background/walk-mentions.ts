import browser from "webextension-polyfill";
import { callContent } from "../messaging/call-content.ts";

/** The keyboard command: starts walking the mentions of the active tab, or goes on to the next. */
export async function walkMentions(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  // The top frame first; a page that shows its text in a frame (a reader, a mail client) has no mention there.
  const [top] = await callContent(tab.id, { frameIds: [0] }, "walkMentions", []);
  if (top?.value) return;
  const frames = await callContent(tab.id, { allFrames: true }, "describeFrame", []);
  const withMentions = frames.find((frame) => frame.frameId !== 0 && frame.value.entities.length > 0);
  if (withMentions) await callContent(tab.id, { frameIds: [withMentions.frameId] }, "walkMentions", []);
}
