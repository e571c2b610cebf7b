import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { LONG_ENOUGH, letTimePass } from "../../support/cards.ts";
import { dragOver, waitForNode } from "../../support/keeping.ts";
import { closeKeptTab, type KeptTab, openKeptTab } from "../../support/kept-passages.ts";

const PASSAGE = "They ask who will answer for it";
const DOT = "Keep this passage …";
const TOOLBAR = "Keep this passage";

/** What stands beside a selection is what the reader has set. */
export function testSelectionSettings(kind: BrowserKind): void {
  describe(`the toolbar at a selection in ${kind}`, () => {
    const inUse = useBrowser(kind);

    /** A page, opened after the reader has chosen. */
    const openWith = async (selectionToolbar: string): Promise<KeptTab> => {
      const extension = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/welcome.html`);
      await extension.evaluate(
        (chosen: string) => chrome.storage.local.set({ settings: { selectionToolbar: chosen } }),
        selectionToolbar,
      );
      await extension.close();
      return openKeptTab(inUse, `/fixtures/keeping.html?${selectionToolbar}`);
    };
    const assertNothing = async ({ page }: KeptTab) => {
      await letTimePass(page, LONG_ENOUGH);
      assert.equal(await page.readNode("button", DOT), null);
      assert.equal(await page.readNode("toolbar", TOOLBAR), null);
    };

    it("is a dot, unless the reader has chosen otherwise", async () => {
      const tab = await openKeptTab(inUse, "/fixtures/keeping.html?default");
      await dragOver(tab.page, PASSAGE);
      await waitForNode(tab.page, "button", DOT);
      assert.equal(await tab.page.readNode("toolbar", TOOLBAR), null);
      await closeKeptTab(tab);
    });

    it("is there at once where it is always to be", async () => {
      const tab = await openWith("always");
      await dragOver(tab.page, PASSAGE);
      await waitForNode(tab.page, "toolbar", TOOLBAR);
      await closeKeptTab(tab);
    });

    it("comes only with Alt where that is its key", async () => {
      const tab = await openWith("modifier");
      await dragOver(tab.page, PASSAGE);
      await assertNothing(tab);
      await tab.page.press("Alt");
      await waitForNode(tab.page, "toolbar", TOOLBAR);
      await closeKeptTab(tab);
    });

    it("never comes where it is off", async () => {
      const tab = await openWith("off");
      await dragOver(tab.page, PASSAGE);
      await tab.page.press("Alt");
      await assertNothing(tab);
      await closeKeptTab(tab);
    });
  });
}

/** What of the extension's interface is used in its own pages. */
declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
