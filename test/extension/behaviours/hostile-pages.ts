import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { locateText } from "../../../src/tools/browsers/locate-text.ts";
import { pollEqual } from "../../dom/fixtures/poll-equal.ts";
import { MINISTRY, openArticle, REGULATOR } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { AWAY, restOn, waitForNoCard } from "../../support/cards.ts";
import { markedTexts, waitForMarks } from "../../support/marks.ts";
import { policyViolations } from "../../support/watch-document.ts";

/** Pages that work against us, knowingly or not. */
export function testHostilePages(kind: BrowserKind): void {
  describe(`hostile pages in ${kind}`, () => {
    const inUse = useBrowser(kind);

    it("marks again what a page has cleared from the highlight registry", async () => {
      const page = await openArticle(inUse);
      await page.evaluate(() => CSS.highlights.clear());
      await waitForMarks(page, MINISTRY, REGULATOR);
      await page.close();
    });

    it("opens the next card after a page has removed our host", async () => {
      const page = await openArticle(inUse);
      await restOn(page, MINISTRY);
      await page.evaluate(() => document.querySelector("html > [popover]")?.remove());
      await waitForNoCard(page);
      assert.equal((await restOn(page, REGULATOR)).name, REGULATOR);
      await page.close();
    });

    it("lets a page that floods the document with changes run at its own pace", async () => {
      const page = await openArticle(inUse);
      const frames = await page.evaluate(async () => {
        const place = document.createElement("p");
        document.body.prepend(place);
        let count = 0;
        const end = performance.now() + 2000;
        while (performance.now() < end) {
          for (let index = 0; index < 200; index += 1) {
            const line = document.createElement("span");
            line.textContent = `Change ${index} names Huawei. `;
            place.append(line);
          }
          while (place.childNodes.length > 400) place.firstChild?.remove();
          await new Promise((resolve) => requestAnimationFrame(resolve));
          count += 1;
        }
        place.remove();
        return count;
      });
      // Sixty a second would be 120. A frozen tab draws next to none.
      assert.ok(frames > 20, `${frames} frames in two seconds`);
      assert.equal((await restOn(page, MINISTRY)).name, MINISTRY);
      await page.close();
    });

    it("reads forms whose fields are called like what is asked of elements", async () => {
      const page = await inUse.open("/fixtures/clobbering.html");
      await waitForMarks(page, "Huawei", "Tencent", "SenseTime", REGULATOR);
      await page.evaluate(() => {
        const more = document.getElementById("more");
        if (more) more.textContent = "Kingsoft said more in China.";
        // So many that the place is searched as one text.
        const lines = "<p>Nobody said it.</p>".repeat(60);
        const fields = "<input name=textContent><input name=parentNode><input name=getElementsByTagName>";
        const added = `<form><p>SenseTime said in China</p>${lines}${fields}</form>`;
        document.body.insertAdjacentHTML("beforeend", added);
      });
      await waitForMarks(page, "Kingsoft");
      await waitForMarks(page, "SenseTime");
      await page.close();
    });

    it("opens cards on a page with elements by the names of our own parts", async () => {
      const page = await inUse.open("/fixtures/clobbering.html");
      await waitForMarks(page, "Huawei");
      assert.equal((await restOn(page, "Huawei")).name, "Huawei");
      await page.close();
    });

    it("places a card beside its term, at its own size, on a page that zooms itself", async () => {
      const page = await openArticle(inUse);
      const { box: plain } = await restOn(page, REGULATOR);
      await page.press("Escape");
      await waitForNoCard(page);
      await page.evaluate(() => document.documentElement.style.setProperty("zoom", "1.5"));
      await page.moveMouse(AWAY);
      const lines = (await locateText(page, REGULATOR)) ?? [];
      const { box } = await restOn(page, REGULATOR);
      const [term] = lines;
      if (!plain || !box || !term) throw new Error("There is no box");
      assert.equal(box.width, plain.width);
      const gap = Math.max(box.y - (term.y + term.height), term.y - (box.y + box.height));
      assert.ok(gap > 0 && gap < 12, `pixels between term and card: ${gap}`);
      const across = Math.max(box.x - (term.x + term.width), term.x - (box.x + box.width));
      assert.ok(across < 0, `pixels beside the term: ${across}`);
      await page.close();
    });

    it("leaves a document alone that is an editor as a whole", async () => {
      const page = await openArticle(inUse);
      await page.evaluate(() => {
        document.designMode = "on";
        document.querySelector("p")?.append(" Tencent.");
      });
      await pollEqual(() => markedTexts(page), []);
      await page.close();
    });

    it("works under the strictest policy a page can have, and makes no violation of it", async () => {
      const page = await openArticle(inUse, "?policy=strict");
      const pagesOwn = await policyViolations(page);
      assert.equal((await restOn(page, MINISTRY)).name, MINISTRY);
      assert.deepEqual(await policyViolations(page), pagesOwn);
      assert.ok(
        pagesOwn.every((directive) => /^(style|img)-src/.test(directive)),
        pagesOwn.join(", "),
      );
      await page.close();
    });
  });
}
