import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { MINISTRY, openArticle } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { markedTexts, waitForMarks } from "../../support/marks.ts";
import { clickElement, openPopup, waitForText } from "../../support/popup.ts";

const ARTICLE = "/fixtures/article.html";

/** The popup of the toolbar button, opened as a page. */
export function testToolbarPopup(kind: BrowserKind): void {
  describe(`the popup in ${kind}`, () => {
    const inUse = useBrowser(kind);

    it("lists what the page names, with the number of mentions", async () => {
      const page = await openArticle(inUse);
      const popup = await openPopup(inUse, ARTICLE);
      const text = await waitForText(popup, /Huawei/);
      for (const name of [MINISTRY, "Cyberspace Administration of China", "Data Security Law", "Tencent"]) {
        assert.ok(text.includes(name), `${name} in:\n${text}`);
      }
      assert.match(text, /Huawei\s*2\s*2 mentions/, "once in Chinese, once in English");
      await popup.close();
      await page.close();
    });

    it("jumps to a mention out of sight", async () => {
      const page = await openArticle(inUse);
      const popup = await openPopup(inUse, ARTICLE);
      await waitForText(popup, /Huawei/);
      // The first mention is on the first screen, the second far below.
      await clickElement(popup, "button", "Show Huawei on the page");
      await clickElement(popup, "button", "Show Huawei on the page");
      await pollUntil("the page to scroll", () => page.evaluate(() => window.scrollY > 200));
      await popup.close();
      await page.close();
    });

    it("finds an entity by its Chinese name and opens its card", async () => {
      const page = await openArticle(inUse);
      const popup = await openPopup(inUse, ARTICLE);
      await waitForText(popup, /Huawei/);
      await popup.type("工信部");
      await waitForText(popup, new RegExp(MINISTRY));
      await popup.press("Enter");
      await waitForText(popup, /250 billion yuan/);
      await popup.press("Escape");
      await waitForText(popup, new RegExp(MINISTRY));
      await popup.close();
      await page.close();
    });

    it("takes the marks off a site and puts them back, and leaves other sites alone", async () => {
      const page = await openArticle(inUse);
      const elsewhere = await inUse.browser.openPage(`${inUse.server.otherOrigin}${ARTICLE}`);
      await waitForMarks(elsewhere, MINISTRY);
      const popup = await openPopup(inUse, ARTICLE);
      await clickElement(popup, "label", new URL(inUse.server.origin).host);
      await pollUntil("the marks to go", async () => (await markedTexts(page)).length === 0);
      await waitForMarks(elsewhere, MINISTRY);
      await clickElement(popup, "label", new URL(inUse.server.origin).host);
      await waitForMarks(page, MINISTRY);
      for (const tab of [popup, elsewhere, page]) await tab.close();
    });

    it("says so where a page names nobody it knows", async () => {
      const page = await inUse.open("/fixtures/nobody.html");
      const popup = await openPopup(inUse, "/fixtures/nobody.html");
      await waitForText(popup, /This page names nothing we know/);
      await popup.close();
      await page.close();
    });
  });
}
