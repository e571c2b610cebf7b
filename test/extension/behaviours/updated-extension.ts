import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { MINISTRY, openArticle, REGULATOR } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { AWAY, restOn, waitForNoCard } from "../../support/cards.ts";
import { dragUntilOffered } from "../../support/keeping.ts";
import { markedTexts } from "../../support/marks.ts";
import { documentChanges } from "../../support/watch-document.ts";

/** An update under open tabs: the old content script falls silent, and the new one takes over. */
export function testUpdatedExtension(kind: BrowserKind): void {
  describe(`an updated extension in ${kind}`, () => {
    const inUse = useBrowser(kind);

    it("goes on in a tab that was open before, with one set of marks and one card", async () => {
      const page = await openArticle(inUse);
      await restOn(page, MINISTRY);
      const marksBefore = (await markedTexts(page)).toSorted();
      const isRemarked = await watchForNewMarks(page);
      await inUse.browser.reloadExtension();
      await page.bringToFront();
      await page.moveMouse(AWAY);
      await waitForNoCard(page);
      await pollUntil("the marks of the new script", isRemarked);
      // A pointer that rests where a mark is still to come opens nothing.
      await pollUntil(
        "every mark once more, and once only",
        async () => JSON.stringify((await markedTexts(page)).toSorted()) === JSON.stringify(marksBefore),
      );
      assert.equal((await restOn(page, REGULATOR)).name, REGULATOR);
      const host = (sign: string) => `childList of html: ${sign}div`;
      assert.deepEqual(
        await documentChanges(page),
        [host("+"), host("-"), host("+")],
        "the old host has left",
      );
      await page.close();
    });

    it("leaves no toolbar behind on a page without a mark", async () => {
      const page = await inUse.open("/fixtures/nobody.html");
      await dragUntilOffered(page, "sun, water and patience");
      await inUse.browser.reloadExtension();
      await page.bringToFront();
      await page.moveMouse(AWAY);
      await pollUntil("the host to leave", () =>
        page.evaluate(() => document.querySelector("div[popover]") === null),
      );
      await page.close();
    });

    it("works in tabs opened after it", async () => {
      const page = await openArticle(inUse);
      assert.equal((await restOn(page, MINISTRY)).name, MINISTRY);
      await page.close();
    });
  });
}

/** Remembers the highlights now registered; what is given tells whether all of them have made way for others. */
async function watchForNewMarks(page: DrivenPage): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Reflect.set(window, "highlightsBefore", new Set(CSS.highlights.values())));
  return () =>
    page.evaluate(() => {
      const before: unknown = Reflect.get(window, "highlightsBefore");
      const now = [...CSS.highlights.values()].filter((highlight) => highlight.size > 0);
      return now.length > 0 && before instanceof Set && !now.some((highlight) => before.has(highlight));
    });
}
