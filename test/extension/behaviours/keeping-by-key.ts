import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { type BrowserKind, useVisibleBrowser } from "../../support/browser-in-use.ts";
import {
  paintedPassages,
  waitForMessage,
  waitForNode,
  waitForNoNode,
  waitForPaint,
} from "../../support/keeping.ts";
import { waitForMarks } from "../../support/marks.ts";
import { shortcutOf } from "../../support/popup.ts";
import { pressRealKeys } from "../../support/virtual-display.ts";

const PASSAGE = "They ask who will answer for it";

/** What of the extension's interface is used in its own pages; both browsers have it under this name. */
declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };

/** Keeping with the toolbar off, by the browser's own keyboard command, in a real window with real key presses. */
export function testKeepingByKey(kind: BrowserKind): void {
  describe(`keeping by key in ${kind}`, () => {
    const inUse = useVisibleBrowser(kind);
    let keep = "";
    before(async () => {
      keep = (await shortcutOf(inUse, "keep-selection")).toLowerCase();
      const popup = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/popup.html`);
      await popup.evaluate(() => chrome.storage.local.set({ settings: { selectionToolbar: "off" } }));
      await popup.close();
    });

    const open = async (query: string): Promise<DrivenPage> => {
      const page = await inUse.open(`/fixtures/keeping.html${query}`);
      await page.bringToFront();
      await waitForMarks(page, "Huawei");
      return page;
    };
    /** Selects the first characters of the second paragraph, as a script does. */
    const select = (page: DrivenPage, length: number) =>
      page.evaluate((end: number) => {
        const text = document.querySelector("#second")?.firstChild;
        if (text) getSelection()?.setBaseAndExtent(text, 0, text, end);
      }, length);
    const isFocusOurs = (page: DrivenPage) =>
      page.evaluate(() => document.activeElement?.matches("div[popover]") ?? false);

    it("keeps at the command, and comes into what follows at the same keys again", async () => {
      assert.notEqual(keep, "", "the browser grants the suggested key: it is none of its own");
      const page = await open("?key");
      await select(page, PASSAGE.length);
      await pressRealKeys(keep);
      await waitForPaint(page, "kept-1", PASSAGE);
      await waitForNode(page, "dialog", "Kept");
      assert.equal(await isFocusOurs(page), false);
      await pressRealKeys(keep);
      await pollUntil("the focus in the panel", () => isFocusOurs(page));
      assert.equal((await paintedPassages(page)).length, 1, "kept once");
      await pressRealKeys("Escape");
      await waitForNoNode(page, "dialog", "Kept");
      assert.equal(await isFocusOurs(page), false);
      await page.close();
    });

    it("says that one character is too short", async () => {
      const page = await open("?short");
      await select(page, 1);
      await pressRealKeys(keep);
      await waitForMessage(page, /at least 2 characters/);
      assert.deepEqual(await paintedPassages(page), []);
      await page.close();
    });

    it("says that a megabyte is too long", async () => {
      const page = await open("?long");
      await page.evaluate(() => {
        const long = document.createElement("p");
        long.id = "long";
        long.textContent = "The light goes out in a storm. ".repeat(34_000);
        document.body.append(long);
        getSelection()?.selectAllChildren(long);
      });
      await pressRealKeys(keep);
      await pollUntil("the message", () =>
        page.evaluate(() => document.querySelector("div[popover]:popover-open") !== null),
      );
      // The browsers take minutes to hand a test the accessibility tree of a megabyte.
      await page.evaluate(() => document.querySelector("#long")?.remove());
      await waitForMessage(page, /longer than 20,000 characters/);
      assert.deepEqual(await paintedPassages(page), []);
      await page.close();
    });
  });
}
