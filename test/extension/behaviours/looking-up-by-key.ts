import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { openArticle } from "../../support/article.ts";
import { type BrowserKind, useVisibleBrowser } from "../../support/browser-in-use.ts";
import { waitForCard } from "../../support/cards.ts";
import { selectIn } from "../../support/looking-up.ts";
import { shortcutOf } from "../../support/popup.ts";
import { pressRealKeys } from "../../support/virtual-display.ts";

/** What is used of the extension's interface in its own pages; both browsers have it under this name. */
declare const chrome: {
  readonly tabs: { query(which: object): Promise<readonly { readonly url?: string }[]> };
};

/** Looking up by the browser's own keyboard command, in a real window with real key presses. */
export function testLookingUpByKey(kind: BrowserKind): void {
  describe(`looking up by key in ${kind}`, () => {
    const inUse = useVisibleBrowser(kind);
    let lookUp = "";
    before(async () => {
      lookUp = (await shortcutOf(inUse, "look-up-selection")).toLowerCase();
    });

    it("shows the card of what is selected, on the page", async () => {
      assert.notEqual(lookUp, "", "the browser grants the suggested key: it is none of its own");
      const page = await openArticle(inUse);
      await page.bringToFront();
      await selectIn(page, "#chinese", "华为");
      await pressRealKeys(lookUp);
      await waitForCard(page, "the card of Huawei", (name) => name === "Huawei");
      await page.close();
    });

    it("opens the library's search where no page of ours can be asked", async () => {
      const popup = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/popup.html`);
      await popup.bringToFront();
      await pressRealKeys(lookUp);
      await pollUntil("the library's search", () =>
        popup.evaluate(async () => {
          const tabs = await chrome.tabs.query({});
          return tabs.some(({ url = "" }) => url.endsWith("/library.html#/entities"));
        }),
      );
      await popup.close();
    });
  });
}
