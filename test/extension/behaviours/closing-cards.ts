import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LEAVE_GRACE_MS } from "../../../src/core/hover/hover-timing.ts";
import { MINISTRY, openArticle } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import {
  AWAY,
  letTimePass,
  middleOf,
  reachInCard,
  restOn,
  waitForCard,
  waitForNoCard,
} from "../../support/cards.ts";

/** Well past the time a card waits for a pointer to come back. */
const PAST_GRACE = LEAVE_GRACE_MS * 3;

/** What closes a card, and what does not (WCAG 1.4.13). */
export function testClosingCards(kind: BrowserKind): void {
  describe(`closing cards in ${kind}`, () => {
    const inUse = useBrowser(kind);

    it("stays open while the pointer is inside the card, and closes when it leaves", async () => {
      const page = await openArticle(inUse);
      const card = await restOn(page, MINISTRY);
      await page.moveMouse(middleOf(card, "heading", (name) => name === MINISTRY));
      await letTimePass(page, PAST_GRACE);
      assert.equal((await page.readDialog())?.name, MINISTRY);
      await page.moveMouse(AWAY);
      await waitForNoCard(page);
      await page.close();
    });

    it("closes on Escape, with the pointer on the mention or in the card", async () => {
      const page = await openArticle(inUse);
      await restOn(page, MINISTRY);
      await page.press("Escape");
      await waitForNoCard(page);
      const card = await restOn(page, MINISTRY);
      await page.moveMouse(middleOf(card, "heading", (name) => name === MINISTRY));
      await page.press("Escape");
      await waitForNoCard(page);
      await page.close();
    });

    it("keeps a pinned card until its button closes it", async () => {
      const page = await openArticle(inUse);
      await restOn(page, MINISTRY);
      await page.click(await reachInCard(page, "button", (name) => name === "Keep open"));
      await page.moveMouse(AWAY);
      await letTimePass(page, PAST_GRACE);
      await waitForCard(page, "the pinned card", (name) => name === MINISTRY);
      await page.click(await reachInCard(page, "button", (name) => name === "Close"));
      await waitForNoCard(page);
      await page.close();
    });

    it("closes when the reader scrolls its term out of view", async () => {
      const page = await openArticle(inUse);
      await restOn(page, MINISTRY);
      await page.moveMouse({ x: AWAY.x, y: 400 });
      await page.scroll(3000);
      await waitForNoCard(page);
      await page.close();
    });
  });
}
