import type { DrivenPage, Point } from "../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../src/tools/browsers/poll-until.ts";
import type { BrowserInUse } from "./browser-in-use.ts";
import { pollUntilStill } from "./poll-until-still.ts";

/** Opens the popup as a page of its own, speaking about the tab that shows a page of the server. */
export async function openPopup(inUse: BrowserInUse, pagePath: string): Promise<DrivenPage> {
  const address = `${inUse.browser.extensionOrigin}/popup.html`;
  const popup = await inUse.browser.openPage(address);
  const tabId = await popup.evaluate(async (url: string) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url?.startsWith(url))?.id ?? null;
  }, `${inUse.server.origin}${pagePath}`);
  if (tabId === null) throw new Error(`No tab shows ${pagePath}`);
  await popup.goto(`${address}?tabId=${tabId}`);
  return popup;
}

/** Opens the popup as a page of its own, speaking about a tab that shows any address at all, which it opens behind it. */
export async function openPopupOver(inUse: BrowserInUse, url: string): Promise<PopupOverTab> {
  const address = `${inUse.browser.extensionOrigin}/popup.html`;
  const popup = await inUse.browser.openPage(address);
  const tabId = await popup.evaluate(
    async (opened: string) => (await chrome.tabs.create({ url: opened, active: false })).id ?? null,
    url,
  );
  if (tabId === null) throw new Error(`No tab was opened for ${url}`);
  await popup.goto(`${address}?tabId=${tabId}`);
  const close = async () => {
    await popup.evaluate((id: number) => chrome.tabs.remove(id), tabId);
    await popup.close();
  };
  return { popup, tabId, close };
}

/** A popup, and the tab it speaks about. */
export interface PopupOverTab {
  readonly popup: DrivenPage;
  readonly tabId: number;
  /** Closes both. */
  close(): Promise<void>;
}

/** What of the extension's interface is used in its own pages; both browsers have it under this name. */
declare const chrome: {
  readonly tabs: {
    query(which: object): Promise<readonly Tab[]>;
    create(what: { readonly url: string; readonly active: boolean }): Promise<Tab>;
    remove(id: number): Promise<void>;
  };
  readonly commands: { getAll(): Promise<readonly Command[]> };
};
interface Tab {
  readonly id?: number;
  readonly url?: string;
}
interface Command {
  readonly name?: string;
  readonly shortcut?: string;
}

/** The keys the browser has granted a command of the extension, such as `Alt+Shift+L`; empty if it has not. */
export async function shortcutOf(inUse: BrowserInUse, command: string): Promise<string> {
  const popup = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/popup.html`);
  const shortcut = await popup.evaluate(async (name: string) => {
    const commands = await chrome.commands.getAll();
    return commands.find((candidate) => candidate.name === name)?.shortcut ?? "";
  }, command);
  await popup.close();
  return shortcut;
}

/** Waits until an extension's page shows a text. */
export async function waitForText(page: DrivenPage, wanted: RegExp): Promise<string> {
  return pollUntil(`${wanted} on the page`, async () => {
    // A page that has opened by itself may have no body yet.
    const text = await page.evaluate(() => document.querySelector("body")?.textContent ?? "");
    return wanted.test(text) ? text : null;
  });
}

/** Clicks the first element of an extension's page that a selector finds and whose label or text passes. */
export async function clickElement(page: DrivenPage, selector: string, label: string): Promise<void> {
  const at = await pollUntilStill(`"${label}" among ${selector}`, () =>
    page.evaluate(findInPage, selector, label),
  );
  await page.click(at);
}

/** Runs in the page. */
function findInPage(selector: string, label: string): Point | null {
  const elements = [...document.querySelectorAll<HTMLElement>(selector)];
  const found = elements.find((element) =>
    (element.getAttribute("aria-label") ?? element.textContent).includes(label),
  );
  if (!found) return null;
  found.scrollIntoView({ block: "nearest", behavior: "instant" });
  const box = found.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The name of what has the focus in an extension's page: its label, else its text; empty for nothing. */
export function focusedName(page: DrivenPage): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    return (element.getAttribute("aria-label") ?? element.textContent ?? "").replace(/\s+/g, " ").trim();
  });
}

/** Goes on by a key until what has the focus passes. */
export async function walkTo(
  page: DrivenPage,
  key: string,
  isWanted: (name: string) => boolean,
): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (isWanted(await focusedName(page))) return;
    await page.press(key);
  }
  throw new Error(`${key} never comes there`);
}
