import browser from "webextension-polyfill";
import { enterTab } from "../messaging/enter-tab.ts";

/**
 * Brings the content script into tabs that were open before it: after an install or an update, or once the reader
 * allows it on more sites, they would stay without it until reloaded. Tabs the browser lets nobody into are passed over.
 */
export async function enterOpenTabs(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script) return;
  const tabs = await browser.tabs.query({ url: script.matches });
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? null : enterTab(tab.id))));
}
