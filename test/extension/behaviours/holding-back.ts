import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollEqual } from "../../dom/fixtures/poll-equal.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { clickNode, dragUntilOffered, openToolbar, waitForNode } from "../../support/keeping.ts";
import { markedTexts } from "../../support/marks.ts";
import { openPopup, waitForText } from "../../support/popup.ts";

const PAGE = "/fixtures/held-back.html";
/** Without a name that says of what field it is. */
const WORLD = "/fixtures/of-the-world.html";

/** What helps nobody is not marked: labels, and names that all the world writes on a page about something else. */
export function testHoldingBack(kind: BrowserKind): void {
  describe(`holding marks back in ${kind}`, () => {
    const inUse = useBrowser(kind);

    const marked = async (page: DrivenPage) => (await markedTexts(page)).sort();
    const write = (page: DrivenPage, text: string) =>
      page.evaluate((words: string) => {
        const paragraph = document.getElementById("more");
        if (paragraph) paragraph.textContent = words;
      }, text);

    it("marks what is China's own, and neither labels nor what the whole world names", async () => {
      const page = await inUse.open(PAGE);
      await pollEqual(() => marked(page), ["SenseTime"]);
      await page.close();
    });

    it("marks what the whole world names as soon as the page is about the field, and as long", async () => {
      const page = await inUse.open(PAGE);
      await pollEqual(() => marked(page), ["SenseTime"]);
      await write(
        page,
        "China’s Data Security Law binds them all, says the Ministry of State Security of China.",
      );
      const all = ["5G", "Google", "Ministry of State Security", "NATO", "SenseTime"];
      await pollEqual(() => marked(page), [...all, "China’s Data Security Law"].sort());
      await write(page, "Nothing else is known.");
      await pollEqual(() => marked(page), ["SenseTime"]);
      await page.close();
    });

    it("still lists what the text holds back among the names of the page, and not what only its frame names", async () => {
      const page = await inUse.open(PAGE);
      await pollEqual(() => marked(page), ["SenseTime"]);
      const popup = await openPopup(inUse, PAGE);
      await waitForText(popup, /Google/);
      const listed = await waitForText(popup, /NATO/);
      for (const name of [/SenseTime/, /Google/, /5G/]) assert.match(listed, name);
      for (const name of [/Kingsoft/, /Huawei/, /Tencent/, /WeChat/]) assert.doesNotMatch(listed, name);
      await popup.close();
      await page.close();
    });

    it("lists them, and links them to what is kept, on a page where nothing is marked", async () => {
      const page = await inUse.open(WORLD);
      const popup = await openPopup(inUse, WORLD);
      const listed = await waitForText(popup, /Microsoft/);
      assert.match(listed, /Google\s*2\s*2 mentions/);
      await popup.close();
      await page.close();

      const kept = await inUse.open(`${WORLD}?kept`);
      await dragUntilOffered(kept, "maps by Google");
      assert.deepEqual(await marked(kept), []);
      await openToolbar(kept);
      await clickNode(kept, "button", "Keep in yellow");
      await waitForNode(kept, "button", "Google");
      await kept.close();
    });
  });
}
