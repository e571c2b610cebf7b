import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { openArticle } from "../../support/article.ts";
import { type BrowserKind, useVisibleBrowser } from "../../support/browser-in-use.ts";
import { waitForCard } from "../../support/cards.ts";
import { selectIn } from "../../support/looking-up.ts";
import { listWindows, pressInMenu, pressRealKeys } from "../../support/virtual-display.ts";

/** Whether an entry has a menu of its own shows within this time, in milliseconds, on an idle machine many times over. */
const SUBMENU_MS = 1500;

/** Looking up from the browser's own menu of a selection, walked by real keys: no driver reaches it. */
export function testLookingUpByMenu(kind: BrowserKind): void {
  describe(`looking up by the menu of a selection in ${kind}`, () => {
    const inUse = useVisibleBrowser(kind);
    /** Does what opens a menu; whether one has come in time. A new window, not one more: the browser's own bubbles go. */
    const opens = async (press: () => Promise<void>, timeoutMs?: number) => {
      const before = await listWindows();
      await press();
      const isOpen = async () => (await listWindows()).some((each) => !before.includes(each));
      return pollUntil("a menu", isOpen, timeoutMs).catch(() => false);
    };

    it("shows the card of what is selected, on the page", async () => {
      const page = await openArticle(inUse);
      await page.bringToFront();
      await selectIn(page, "#chinese", "华为");
      assert.ok(await opens(() => pressRealKeys("Menu")), "the menu");
      // Up from its end to our entry, the only one with a menu of its own; a menu just opened may miss a key.
      await pollUntil("our menu", async () => {
        await pressInMenu("Up");
        return opens(() => pressInMenu("Right"), SUBMENU_MS);
      });
      // The first of our two entries.
      await pressInMenu("Home");
      await pressInMenu("Return");
      await waitForCard(page, "the card of Huawei", (name) => name === "Huawei");
      await page.close();
    });
  });
}
