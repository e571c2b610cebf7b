import type { DrivenPage } from "../../src/tools/browsers/driven-browser.ts";
import type { BrowserInUse } from "./browser-in-use.ts";
import { findTab, runInFrame } from "./run-in-frame.ts";

/** What our content script of a page can see of what it draws, and the page can't. */
export interface ClosedRoot {
  /** What has the focus in it: its label, else its text; empty for nothing. */
  focused(): Promise<string>;
  /** Makes the root that is yet to come an open one, for tools that run in the page. */
  openNext(): Promise<void>;
  /** Looks up what is selected, as the background asks for it; what the content script answers. */
  lookUp(): Promise<boolean>;
  /** Starts a walk through the mentions, as the background asks for it; whether there is one to walk to. */
  walk(): Promise<boolean>;
  close(): Promise<void>;
}

/** Looks into the closed root of a page, by way of a page of the extension, which stays behind it. */
export async function lookInside(inUse: BrowserInUse, page: DrivenPage): Promise<ClosedRoot> {
  const popup = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/popup.html`);
  const tabId = await findTab(popup, await page.evaluate(() => location.href));
  const frame = { tabId, frameId: 0 };
  await page.bringToFront();
  return {
    focused: () =>
      runInFrame(popup, frame, () => {
        const shared = Reflect.get(globalThis, "sinoglossHost") as { root: ShadowRoot } | undefined;
        const at = shared?.root.activeElement;
        return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
      }),
    openNext: () =>
      runInFrame(popup, frame, () => {
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (options: ShadowRootInit) {
          return attach.call(this, { ...options, mode: "open" });
        };
      }),
    lookUp: () =>
      runInFrame(popup, frame, () => {
        const api = Reflect.get(globalThis, "sinoglossContentApi") as { lookUpSelection(): boolean };
        return api.lookUpSelection();
      }),
    walk: () =>
      runInFrame(popup, frame, () => {
        const api = Reflect.get(globalThis, "sinoglossContentApi") as { walkMentions(): boolean };
        return api.walkMentions();
      }),
    close: () => popup.close(),
  };
}

/** Goes on by Tab until what a test waits for has the focus in our root. */
export async function tabTo(
  page: DrivenPage,
  root: ClosedRoot,
  isWanted: (name: string) => boolean,
): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (isWanted(await root.focused())) return;
    await page.press("Tab");
  }
  throw new Error("Tab never comes there");
}
