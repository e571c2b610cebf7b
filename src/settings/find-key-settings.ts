import browser from "webextension-polyfill";

/** Opens the browser's own page for an extension's keys; null where it has no way to it. */
export function findKeySettings(): (() => Promise<void>) | null {
  if (!browser.runtime.getURL("").startsWith("moz-extension:")) {
    return async () => {
      await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
    };
  }
  // Firefox has had this since 137 (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands).
  const open: unknown = Reflect.get(browser.commands, "openShortcutSettings");
  return typeof open === "function" ? async () => void (await open.call(browser.commands)) : null;
}
