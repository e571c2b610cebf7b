import browser from "webextension-polyfill";
import type { KeyBinding } from "./key-table.tsx";

/** The extension's commands with the keys the reader's browser has for them now. */
export async function readKeyBindings(): Promise<readonly KeyBinding[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    name === undefined ? [] : [{ name, shortcut: shortcut ?? "" }],
  );
}

/** Opens the browser's own page for an extension's keys; null where it has no way to it. */
export function findKeySettings(browserName: "chromium" | "firefox"): (() => Promise<void>) | null {
  if (browserName === "chromium") {
    return async () => {
      await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
    };
  }
  // Firefox has had this since 137 (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands).
  const open: unknown = Reflect.get(browser.commands, "openShortcutSettings");
  return typeof open === "function" ? async () => void (await open.call(browser.commands)) : null;
}
