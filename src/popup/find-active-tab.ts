import browser, { type Tabs } from "webextension-polyfill";
import { hostOfAddress } from "../settings/host-of-address.ts";

/** The tab a popup speaks about. `host` is null where the address has none to switch (a blank tab). */
export interface ActiveTab {
  readonly id: number;
  readonly host: string | null;
  /** Null where the browser does not tell. */
  readonly url: string | null;
  readonly title: string;
  readonly isLoading: boolean;
}

/**
 * The tab the reader looks at; null if there is none. `?tabId=` in the popup's own address names another: a popup
 * that is opened as a page would find itself.
 */
export async function findActiveTab(popupAddress: string): Promise<ActiveTab | null> {
  const named = new URL(popupAddress).searchParams.get("tabId");
  if (named !== null) return readTab(Number(named));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : describeTab(tab.id, tab);
}

/**
 * A tab as it stands now.
 *
 * @throws Error where it has been closed.
 */
export async function readTab(id: number): Promise<ActiveTab> {
  return describeTab(id, await browser.tabs.get(id));
}

function describeTab(id: number, { url, title, status }: Tabs.Tab): ActiveTab {
  return {
    id,
    host: hostOfAddress(url),
    url: url ?? null,
    title: title ?? "",
    isLoading: status === "loading",
  };
}
