import browser from "webextension-polyfill";

/** The tab a popup speaks about. `host` is null where the address has none to switch (a blank tab). */
export interface ActiveTab {
  readonly id: number;
  readonly host: string | null;
  /** Null where the browser does not tell. */
  readonly url: string | null;
}

/**
 * The tab the reader looks at; null if there is none. `?tabId=` in the popup's own address names another: a popup
 * that is opened as a page would find itself.
 */
export async function findActiveTab(popupAddress: string): Promise<ActiveTab | null> {
  const named = new URL(popupAddress).searchParams.get("tabId");
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(named));
  if (tab?.id === undefined) return null;
  return { id: tab.id, host: hostOf(tab.url), url: tab.url ?? null };
}

/** The host as `location.host` has it in the page (empty for a local file), for web pages and local files only. */
function hostOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return ["http:", "https:", "file:"].includes(protocol) ? host : null;
}
