import { describe, it } from "node:test";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { openArticle } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { waitForCard } from "../../support/cards.ts";
import { selectIn } from "../../support/looking-up.ts";
import { listWindows, pressInMenu, useVirtualDisplay } from "../../support/virtual-display.ts";

/** How often to go up from a menu's end to our entry: Chromium has "Inspect" below it. */
const STEPS_UP = { chromium: 2, firefox: 1 };

/** Looking up from the browser's own menu of a selection, walked by real keys: no driver reaches it. */
export function testLookingUpByMenu(kind: BrowserKind): void {
  describe(`looking up by the menu of a selection in ${kind}`, () => {
    const pressRealKeys = useVirtualDisplay();
    const inUse = useBrowser(kind, { headless: false });
    /** Presses a key, and waits for the menu that it opens. */
    const opening = async (press: () => Promise<void>) => {
      const before = await listWindows();
      await press();
      // A new one, not one more: a bubble of the browser's that was there may go meanwhile.
      await pollUntil("a menu", async () => (await listWindows()).some((each) => !before.includes(each)));
    };

    it("shows the card of what is selected, on the page", async () => {
      const page = await openArticle(inUse);
      await page.bringToFront();
      await selectIn(page, "#chinese", "华为");
      await opening(() => pressRealKeys("Menu"));
      for (let step = 0; step < STEPS_UP[kind]; step += 1) await pressInMenu("Up");
      await opening(() => pressInMenu("Right"));
      // The first of our two entries.
      await pressInMenu("Return");
      await waitForCard(page, "the card of Huawei", (name) => name === "Huawei");
      await page.close();
    });
  });
}
