import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { middleOfText } from "../../../src/tools/browsers/locate-text.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { AWAY, isCardOpen, letTimePass, restOn, waitForCard, waitForNoCard } from "../../support/cards.ts";
import { placeOfMark } from "../../support/marked-places.ts";
import { waitForMarks } from "../../support/marks.ts";

const PATH = "/fixtures/teasers.html";

/** Text beneath something that lies over it: a link stretched over a teaser, a paper, a picture. */
export function testStretchedLinks(kind: BrowserKind): void {
  describe(`stretched links in ${kind}`, () => {
    const inUse = useBrowser(kind);

    for (const [where, name] of [
      ["of a link, beneath what it stretches over the teaser", "Huawei"],
      ["beneath another element's stretched link", "Tencent"],
      ["beneath a link that is laid over the teaser itself", "Kingsoft"],
    ] as const) {
      it(`explains a name ${where}, and leaves the click to the link`, async () => {
        const page = await inUse.open(PATH);
        await waitForMarks(page, name);
        assert.equal((await restOn(page, name)).name, name);
        await page.moveMouse(AWAY);
        await waitForNoCard(page);
        await page.click(await middleOfText(page, name));
        assert.equal(await page.evaluate(() => location.hash), "#read");
        await page.close();
      });
    }

    it("explains a name beneath a stretched link inside a component", async () => {
      const page = await inUse.open(PATH);
      await page.moveMouse(await placeOfMark(page, "WeChat"));
      await waitForCard(page, "the card", (name) => name === "WeChat");
      await page.close();
    });

    for (const [what, name] of [
      ["a ground of its own", "Alibaba"],
      ["a veil", "Baidu"],
      ["a ground that is drawn before it", "SenseTime"],
      ["a picture", "CloudWalk"],
    ] as const) {
      it(`opens no card for a name beneath ${what}`, async () => {
        const page = await inUse.open(PATH);
        await waitForMarks(page, name);
        // That cards open at all, before one does not.
        await restOn(page, "Kingsoft");
        await page.moveMouse(AWAY);
        await waitForNoCard(page);
        await page.moveMouse(await middleOfText(page, name));
        await letTimePass(page, 1500);
        assert.equal(await isCardOpen(page), false);
        await page.close();
      });
    }
  });
}
