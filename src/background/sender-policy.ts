import browser, { type Runtime } from "webextension-polyfill";
import type { BackgroundMethod } from "../messaging/background-api.ts";

/** Who may call what. */
const POLICY: Readonly<Record<BackgroundMethod, "content">> = {
  getEntityCards: "content",
  loadCardBundle: "content",
};

/** Whether a sender may call a method. The browser fills the sender in; a page cannot. */
export function allowsSender(method: BackgroundMethod, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  switch (POLICY[method]) {
    case "content":
      return sender.tab?.id !== undefined && sender.frameId !== undefined;
  }
}
