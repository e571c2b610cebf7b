import { describe, it } from "node:test";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { type PressRealKeys, useVirtualDisplay } from "../../support/virtual-display.ts";

/** What is used of the extension's interface in its own pages; both browsers have it under this name. */
declare const chrome: {
  readonly tabs: { query(which: object): Promise<readonly { readonly url?: string }[]> };
};

/** The browser's own address bar, typed into as by hand: no driver reaches it. */
export function testTypingInAddressBar(kind: BrowserKind): void {
  describe(`the keyword sg in the address bar of ${kind}`, () => {
    const pressRealKeys = useVirtualDisplay();
    const inUse = useBrowser(kind, { headless: false });

    for (const [typed, address] of [
      ["miit", /library\.html#\/entity\/[^/]+\/miit$/],
      ["cyber police", /library\.html#\/entities\?q=cyber%20police$/],
    ] as const) {
      it(`opens what "${typed}" stands for`, async () => {
        const popup = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/popup.html`);
        const page = await inUse.open("/fixtures/nobody.html");
        await page.bringToFront();
        await typeInAddressBar(pressRealKeys, `sg ${typed}`);
        await pollUntil(`the library at ${address}`, async () =>
          (await addressesOf(popup)).some((url) => address.test(url)),
        );
        await popup.close();
      });
    }
  });
}

async function typeInAddressBar(pressRealKeys: PressRealKeys, text: string): Promise<void> {
  await pressRealKeys("ctrl+l");
  for (const letter of text) await pressRealKeys(letter === " " ? "space" : letter);
  await pressRealKeys("Return");
}

function addressesOf(popup: DrivenPage): Promise<readonly string[]> {
  return popup.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.map(({ url = "" }) => url);
  });
}
