import browser from "webextension-polyfill";
import { withinDeadline } from "../../storage/within-deadline.ts";
import type { ActiveTab } from "../find-active-tab.ts";
import type { Unread } from "../page/page-report.ts";
import { explainUnread, type TopDocument } from "./explain-unread.ts";

/** A page that answers does so in milliseconds; Chromium never answers for the source of one (156). */
const LOOK_DEADLINE_MS = 1500;

/** Everything the manifest asks for: where the address is not known, nothing less can be asked for. */
const ALL_SITES = "<all_urls>";

/** Why nothing could be read of a tab. */
export async function findUnreadReason(tab: ActiveTab): Promise<Unread> {
  const origin = originOf(tab);
  const [isAllowed, mayReadFiles, document] = await Promise.all([
    browser.permissions.contains({ origins: [origin] }),
    browser.extension.isAllowedFileSchemeAccess(),
    lookAtDocument(tab.id),
  ]);
  const kind = explainUnread({
    address: tab.url,
    isLoading: tab.isLoading,
    isAllowed,
    mayReadFiles,
    document,
  });
  return kind === "permission" ? { kind, host: tab.host, origins: [origin] } : { kind };
}

/** What a tab's top document is, whether or not our content script is there. */
export function lookAtDocument(tabId: number): Promise<TopDocument> {
  const looked = browser.scripting
    .executeScript({
      target: { tabId },
      injectImmediately: true,
      func: () => [document.contentType, document instanceof HTMLDocument],
    })
    .then(readLook, (error: unknown): TopDocument => ({ state: "refused", words: String(error) }));
  return withinDeadline(looked, LOOK_DEADLINE_MS, () => ({ state: "silent" }));
}

/** Firefox gives no result for pages of its own (153), and throws for others. */
function readLook(results: readonly { readonly result?: unknown }[]): TopDocument {
  const found: unknown = results[0]?.result;
  const [contentType, isHtml]: unknown[] = Array.isArray(found) ? found : [];
  if (typeof contentType !== "string") return { state: "refused", words: "" };
  return { state: "seen", contentType, isHtml: isHtml === true };
}

/** The match pattern of a tab's site: without its port, which Firefox knows no patterns for. */
function originOf({ url, host }: ActiveTab): string {
  if (url === null || host === null) return ALL_SITES;
  return host === "" ? "file:///*" : `*://${new URL(url).hostname}/*`;
}
