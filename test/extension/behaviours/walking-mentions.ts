import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { textOf } from "../../../src/tools/browsers/accessible-node.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { MINISTRY, openArticle, REGULATOR } from "../../support/article.ts";
import { type BrowserKind, useVisibleBrowser } from "../../support/browser-in-use.ts";
import { waitForCard, waitForFocusInCard, waitForNoCard } from "../../support/cards.ts";
import { shortcutOf } from "../../support/popup.ts";
import { pressRealKeys } from "../../support/virtual-display.ts";

/** Walking the mentions by the browser's own keyboard command, in a real window with real key presses. */
export function testWalkingMentions(kind: BrowserKind): void {
  describe(`walking mentions in ${kind}`, () => {
    const inUse = useVisibleBrowser(kind);

    it("opens the first card at the command, goes on by arrow, and comes back on Escape", async () => {
      const shortcut = await shortcutOf(inUse, "walk-mentions");
      assert.notEqual(shortcut, "", "the browser grants the suggested key: it is none of its own");
      // xdotool names letters in lower case; a capital would press Shift once more.
      const walk = shortcut.toLowerCase();
      const page = await openArticle(inUse);
      await page.bringToFront();
      await page.evaluate(() => document.querySelector<HTMLElement>("#link")?.focus());
      await pressRealKeys(walk);
      const first = await waitForCard(page, "the first card", (name) => name === MINISTRY);
      assert.match(textOf(first), /1 of \d/, "where the walk is");
      await waitForFocusInCard(page);
      await pressRealKeys("Right");
      await waitForCard(page, "the second card", (name) => name === REGULATOR);
      await pressRealKeys(walk);
      await waitForCard(page, "the third card", (name) => name === "Data Security Law");
      await waitForFocusInCard(page);
      await pressRealKeys("Left");
      await waitForCard(page, "the second card again", (name) => name === REGULATOR);
      await waitForFocusInCard(page);
      await pressRealKeys("Escape");
      await waitForNoCard(page);
      await pollUntil("the focus where it was", () =>
        page.evaluate(() => document.activeElement?.id === "link"),
      );
      await page.close();
    });
  });
}
