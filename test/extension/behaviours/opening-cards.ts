import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { textOf } from "../../../src/tools/browsers/accessible-node.ts";
import { middleOfText } from "../../../src/tools/browsers/locate-text.ts";
import { MINISTRY, openArticle, REGULATOR } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { reachInCard, restOn, waitForCard, waitForNoCard } from "../../support/cards.ts";
import { markedTexts, waitForMarks } from "../../support/marks.ts";
import { timeToCard } from "../../support/watch-document.ts";

/** What opens a card, what it says, and what is left alone. */
export function testOpeningCards(kind: BrowserKind): void {
  describe(`opening cards in ${kind}`, () => {
    const inUse = useBrowser(kind);

    it("opens within half a second of the pointer coming to rest, and not at once", async () => {
      const page = await openArticle(inUse);
      const times: number[] = [];
      for (const text of [MINISTRY, REGULATOR, "华为"]) {
        await restOn(page, text);
        times.push(await timeToCard(page));
        await page.press("Escape");
        await waitForNoCard(page);
      }
      // The quickest of three: the machine may be busy with something else during any one of them.
      const quickest = Math.min(...times);
      assert.ok(quickest < 500, `milliseconds to the card: ${times.join(", ")}`);
      assert.ok(quickest > 100, "a pointer that only passes by opens nothing");
      await page.close();
    });

    it("knows a name that runs across elements, and a Chinese one", async () => {
      const page = await openArticle(inUse);
      assert.equal((await restOn(page, REGULATOR)).name, REGULATOR);
      await page.press("Escape");
      await waitForNoCard(page);
      assert.equal((await restOn(page, "华为")).name, "Huawei");
      await page.close();
    });

    it("says what the entity is, what sources say of it, and where they disagree", async () => {
      const page = await openArticle(inUse);
      const text = textOf(await restOn(page, MINISTRY));
      for (const part of [
        /· Agency$/m,
        /^What sources say$/m,
        /^All \d+ claims$/m,
        /^Where sources disagree$/m,
      ]) {
        assert.match(text, part);
      }
      await page.close();
    });

    it("opens a related entity in the same card, and comes back", async () => {
      const page = await openArticle(inUse);
      await restOn(page, MINISTRY);
      const isPlan = (name: string) => name.startsWith("MIIT draft plan for the cybersecurity industry");
      await page.click(await reachInCard(page, "button", isPlan));
      await waitForCard(page, "the card of the plan", isPlan);
      await page.click(await reachInCard(page, "button", (name) => name === "Back"));
      await waitForCard(page, "the card of the ministry again", (name) => name === MINISTRY);
      await page.close();
    });

    it("follows a link that is also a mention when it is clicked", async () => {
      const page = await openArticle(inUse);
      await page.click(await middleOfText(page, "Data Security Law"));
      assert.equal(await page.evaluate(() => location.hash), "#below");
      await page.close();
    });

    it("marks neither fields nor code, nor another sense of an acronym", async () => {
      const page = await openArticle(inUse);
      await waitForMarks(page, "Huawei");
      const marked = await markedTexts(page);
      const unwanted = marked.filter((text) => ["CAC", "CAC 40", "Alibaba", "Tencent"].includes(text));
      assert.deepEqual(unwanted, []);
      assert.equal(marked.filter((text) => text === "Huawei").length, 1, "the one in the prose");
      await page.close();
    });
  });
}
