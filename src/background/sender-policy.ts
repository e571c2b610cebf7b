import browser, { type Runtime } from "webextension-polyfill";

/**
 * Whether a sender may call the background: a content script, in a frame of a tab. Extension pages have no need to, and
 * act on no page. The browser fills the sender in; a page cannot.
 */
export function allowsSender(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && isFrame(sender) && !isExtensionPage(sender);
}

function isFrame(sender: Runtime.MessageSender): boolean {
  return sender.tab?.id !== undefined && sender.frameId !== undefined;
}

/** The popup has no tab, the library is one: both are told by their address. */
function isExtensionPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL("")) ?? false;
}
