import browser from "webextension-polyfill";
import { enterTab } from "../../messaging/enter-tab.ts";
import type { UnreadTasks } from "./unread-notice.tsx";

/** What can be done while there is no page to do it on. */
export const NO_UNREAD_TASKS: UnreadTasks = {
  allow: async () => false,
  enter: () => undefined,
  openAccess: null,
};

/** Gets the extension into a tab that it is not in. */
export function createUnreadTasks(tabId: number, report: (error: unknown) => void): UnreadTasks {
  return {
    // Nothing is awaited before it: browsers ask the reader only while a press of theirs is being answered. Once they
    // have agreed, the background enters the tabs (background/main.ts), also where the popup has closed over it.
    allow: async (origins) => {
      try {
        return await browser.permissions.request({ origins: [...origins] });
      } catch (error) {
        report(error);
        return false;
      }
    },
    enter: () => void enterTab(tabId).catch(report),
    openAccess: findAccessPage(report),
  };
}

/** Chromium shows what an extension may do at an address of its own; Firefox lets no extension open such a page. */
function findAccessPage(report: (error: unknown) => void): (() => void) | null {
  if (browser.runtime.getURL("").startsWith("moz-extension:")) return null;
  return () =>
    void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` }).catch(report);
}
