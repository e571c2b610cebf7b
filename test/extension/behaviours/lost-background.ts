import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { textOf } from "../../../src/tools/browsers/accessible-node.ts";
import { MINISTRY, openArticle, REGULATOR } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { restOn } from "../../support/cards.ts";

/** Cards come whatever has become of the background and its database. */
export function testLostBackground(kind: BrowserKind): void {
  describe(`a lost background in ${kind}`, () => {
    const inUse = useBrowser(kind);

    it("opens a card after the worker was stopped", async () => {
      const page = await openArticle(inUse);
      await inUse.browser.stopBackground();
      await page.bringToFront();
      const card = await restOn(page, MINISTRY);
      assert.match(textOf(card), /Protocol, Jul 20, 2021/);
      await page.close();
    });

    it("opens a card after the knowledge database was deleted", async () => {
      const extension = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/popup.html`);
      const deleted = await extension.evaluate(async () => {
        const databases = await indexedDB.databases();
        for (const { name } of databases) {
          await new Promise((resolve, reject) => {
            const request = indexedDB.deleteDatabase(name ?? "");
            request.onsuccess = resolve;
            request.onerror = reject;
          });
        }
        return databases.map(({ name }) => name ?? "");
      });
      await extension.close();
      assert.ok(deleted.includes("sinogloss-knowledge"), `databases: ${deleted.join(", ")}`);
      const page = await openArticle(inUse);
      assert.match(textOf(await restOn(page, REGULATOR)), /Protocol, Jul 20, 2021/);
      await page.close();
    });
  });
}
