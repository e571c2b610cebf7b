import browser from "webextension-polyfill";

/** Whether the extension this script belongs to still runs; false after it was updated, reloaded or removed. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // Firefox throws "can't access dead object" once the extension's sandbox is gone.
    return false;
  }
}
