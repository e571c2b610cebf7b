import browser from "webextension-polyfill";

/**
 * Brings the content script into a tab that is without it: one that was open before the extension, or before it was
 * allowed there. Where it has run already, the second run ends itself (content/main.ts).
 *
 * @throws Error where the browser lets no extension into the tab.
 */
export async function enterTab(tabId: number): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script) return;
  const { js = [], css = [], css_origin }: ContentScript = script;
  const target = { tabId, allFrames: true };
  // The same origin as in the manifest: each browser paints marks under one of the two only.
  await browser.scripting.insertCSS({
    target,
    files: css,
    origin: css_origin === "user" ? "USER" : "AUTHOR",
  });
  await browser.scripting.executeScript({ target, files: js });
}

type ContentScript = { readonly js?: string[]; readonly css?: string[]; readonly css_origin?: string };
