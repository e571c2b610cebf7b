import browser from "webextension-polyfill";

/** How long the toolbar button bears the sign, in milliseconds: long enough to be seen and read. */
const SIGN_MS = 5000;

/**
 * A mark on the toolbar button, with the reason as its title: where a key could do nothing, nothing of ours may be in
 * the page to speak, and the popup can't be opened without a click. It goes by itself, or, should the background end
 * before, when the tab goes elsewhere.
 */
export async function showSign(tabId: number, reason: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: "!" });
  await browser.action.setTitle({ tabId, title: reason });
  setTimeout(() => {
    browser.action.setBadgeText({ tabId, text: "" }).catch(passOver);
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage("extName") }).catch(passOver);
  }, SIGN_MS);
}

/** The tab may be closed by then, and its button with it. */
function passOver(): void {}
