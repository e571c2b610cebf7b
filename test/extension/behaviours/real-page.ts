import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findNode, textOf, walkNodes } from "../../../src/tools/browsers/accessible-node.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { AWAY, isCardOpen, restOn, waitForNoCard } from "../../support/cards.ts";
import { waitForMarks } from "../../support/marks.ts";
import { MISSING_REAL_PAGES } from "../../support/real-pages.ts";
import { documentChanges } from "../../support/watch-document.ts";

const MINISTRY = "Ministry of Industry and Information Technology";
/** A saved news page, with a labelled passage that names the ministry laid into its article. */
const PAGE = "/real/wapo-2.html?passage=n040";

/** A reader rests the pointer on a name in a real news page. */
export function testRealPage(kind: BrowserKind): void {
  describe(`a saved news page in ${kind}`, { skip: MISSING_REAL_PAGES }, () => {
    const inUse = useBrowser(kind);

    it("explains a name in a card read from the accessibility tree, with its source", async () => {
      const page = await inUse.open(PAGE);
      await waitForMarks(page, MINISTRY);
      const card = await restOn(page, MINISTRY);
      assert.equal(card.role, "dialog");
      assert.equal(card.name, MINISTRY);
      const text = textOf(card);
      assert.match(text, /工业和信息化部/, "the Chinese name");
      assert.match(text, /250 billion yuan/, "the target of the draft plan");
      assert.match(text, /target, for 2023/, "the kind of figure and its year");
      assert.match(text, /Protocol, Jul 20, 2021/, "the source and its date");
      const source = findNode(card, "link", (name) => name.startsWith("Protocol"));
      assert.match(
        source?.url ?? "",
        /^https:\/\/www\.protocol\.com\/china\/china-cybersecurity-self-sufficiency/,
      );
      await page.close();
    });

    it("changes nothing in the page but to add one host for the first card", async () => {
      const page = await inUse.open(PAGE);
      await waitForMarks(page, MINISTRY);
      assert.deepEqual(await documentChanges(page), [], "after marking");
      await restOn(page, MINISTRY);
      assert.deepEqual(await documentChanges(page), ["childList of html: +div"], "with a card open");
      await page.press("Escape");
      await waitForNoCard(page);
      await restOn(page, "Tencent");
      assert.deepEqual(await documentChanges(page), ["childList of html: +div"], "after a second card");
      await page.close();
    });

    it("leaves no trace of a closed card in the accessibility tree", async () => {
      const page = await inUse.open(PAGE);
      await waitForMarks(page, MINISTRY);
      const card = await restOn(page, MINISTRY);
      assert.ok([...walkNodes(card)].length > 50, "an open card has much to read");
      await page.moveMouse(AWAY);
      await waitForNoCard(page);
      assert.equal(await isCardOpen(page), false);
      await page.close();
    });

    it("asks the network for nothing but the page itself", () => {
      const asked = new Set(inUse.server.requests());
      asked.delete("/favicon.ico");
      assert.deepEqual([...asked], ["/real/wapo-2.html"]);
    });
  });
}
