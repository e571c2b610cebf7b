import browser from "webextension-polyfill";

/**
 * Brings the content script into tabs that were open before it: after an install or an update they would stay
 * without it until reloaded. Tabs the browser lets nobody into are passed over. Where Firefox has run it already,
 * the second run ends itself (content/main.ts).
 */
export async function enterOpenTabs(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script) return;
  const tabs = await browser.tabs.query({ url: script.matches });
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? null : enterTab(tab.id, script))));
}

type ContentScript = { readonly js?: string[]; readonly css?: string[]; readonly css_origin?: string };

async function enterTab(tabId: number, script: ContentScript): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({
    target,
    files: script.css ?? [],
    // The same origin as in the manifest: each browser paints marks under one of the two only.
    origin: script.css_origin === "user" ? "USER" : "AUTHOR",
  });
  await browser.scripting.executeScript({ target, files: script.js ?? [] });
}
