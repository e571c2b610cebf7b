import { describe, it } from "node:test";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { type BrowserKind, useVisibleBrowser } from "../../support/browser-in-use.ts";
import { pressRealKeys } from "../../support/virtual-display.ts";

/** What is used of the extension's interface in its own pages; both browsers have it under this name. */
declare const chrome: {
  readonly tabs: { query(which: object): Promise<readonly { readonly url?: string }[]> };
  readonly omnibox: { readonly onInputChanged: { addListener(listener: (text: string) => void): void } };
};

/** The browser's own address bar, typed into as by hand: no driver reaches it. */
export function testTypingInAddressBar(kind: BrowserKind): void {
  describe(`the keyword sg in the address bar of ${kind}`, () => {
    const inUse = useVisibleBrowser(kind);

    for (const [typed, address] of [
      ["miit", /library\.html#\/entity\/[^/]+\/miit$/],
      ["cyber police", /library\.html#\/entities\?q=cyber%20police$/],
    ] as const) {
      it(`opens what "${typed}" stands for`, async () => {
        const popup = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/popup.html`);
        const page = await inUse.open("/fixtures/nobody.html");
        await page.bringToFront();
        await listenToAddressBar(popup);
        await focusAddressBar(kind, page);
        for (const letter of `sg ${typed}`) await pressRealKeys(letter === " " ? "space" : letter);
        await pollUntil("the address bar's words", async () => (await heardFrom(popup)) === typed);
        await pressRealKeys("Return");
        await pollUntil(`the library at ${address}`, async () =>
          (await addressesOf(popup)).some((url) => address.test(url)),
        );
        await popup.close();
      });
    }
  });
}

/**
 * Both browsers ask the page about the key first, and a letter typed meanwhile is the page's. Firefox then takes the focus
 * from it; Chromium's driver has each page believe in a focus of its own, but once the page has seen the key, the browser
 * knows that it has no use for it before it hears of another.
 */
async function focusAddressBar(kind: BrowserKind, page: DrivenPage): Promise<void> {
  await page.evaluate(() =>
    addEventListener("keydown", ({ key }) => Reflect.set(globalThis, "lastKey", key)),
  );
  await pressRealKeys("ctrl+l");
  await pollUntil("the address bar's focus", () =>
    kind === "firefox"
      ? page.evaluate(() => !document.hasFocus())
      : page.evaluate(() => Reflect.get(globalThis, "lastKey") === "l"),
  );
}

/** Has a page of the extension listen to what the address bar tells the extension. */
function listenToAddressBar(popup: DrivenPage): Promise<void> {
  return popup.evaluate(() => {
    chrome.omnibox.onInputChanged.addListener((text) => Reflect.set(globalThis, "heard", text));
  });
}

/** What such a page has heard last. */
function heardFrom(popup: DrivenPage): Promise<unknown> {
  return popup.evaluate(() => Reflect.get(globalThis, "heard") ?? null);
}

function addressesOf(popup: DrivenPage): Promise<readonly string[]> {
  return popup.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.map(({ url = "" }) => url);
  });
}
