import browser, { type Runtime } from "webextension-polyfill";
import type { BackgroundMethod } from "../messaging/background-api.ts";

/** `content`: a frame of a tab. `anyone`: an extension page too, which acts on no page and so has no address. */
type Policy = "content" | "anyone";

/** Who may call what. */
const POLICY: Readonly<Record<BackgroundMethod, Policy>> = {
  getEntityCards: "content",
  loadBundle: "content",
  findHighlights: "content",
  keepHighlight: "content",
  changeHighlight: "anyone",
  deleteHighlight: "anyone",
  restoreHighlight: "anyone",
  noteSightings: "content",
  countHighlights: "anyone",
  listTags: "anyone",
  setRejected: "content",
  openLibrary: "anyone",
  lookUp: "content",
};

/** Whether a sender may call a method. The browser fills the sender in; a page cannot. */
export function allowsSender(method: BackgroundMethod, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  switch (POLICY[method]) {
    case "content":
      return isFrame(sender) && !isExtensionPage(sender);
    case "anyone":
      return isFrame(sender) || isExtensionPage(sender);
  }
}

function isFrame(sender: Runtime.MessageSender): boolean {
  return sender.tab?.id !== undefined && sender.frameId !== undefined;
}

/** The popup has no tab, the library is one: both are told by their address. */
function isExtensionPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL("")) ?? false;
}
