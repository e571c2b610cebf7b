import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import type { AxeResults } from "axe-core";
import { findNode, textOf } from "../../../src/tools/browsers/accessible-node.ts";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { MINISTRY, openArticle } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { middleOf, reachInCard, restOn, waitForCard } from "../../support/cards.ts";
import { lookInside, tabTo } from "../../support/closed-root.ts";
import { selectIn } from "../../support/looking-up.ts";

const ACTS = "Copy this claim, or report an error in it";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const isPlan = (name: string) => name.startsWith("MIIT draft plan for the cybersecurity industry");

declare const axe: { run(context: unknown, options: unknown): Promise<AxeResults> };

/** What readers do in a card on a page: follow relations, copy claims, by mouse and by keyboard. */
export function testUsingCards(kind: BrowserKind): void {
  describe(`using cards in ${kind}`, () => {
    const inUse = useBrowser(kind);
    let opened = 0;
    const openOwn = () => openArticle(inUse, `?${++opened}`);
    /** The ministry's card with the focus in it, asked for by key. */
    const openByKey = async () => {
      const page = await openOwn();
      const root = await lookInside(inUse, page);
      await selectIn(page, "#plain", MINISTRY);
      assert.equal(await root.lookUp(), true);
      await waitForCard(page, "the card of the ministry", (name) => name === MINISTRY);
      await pollUntil("the focus in the card", async () => (await root.focused()) === MINISTRY);
      return { page, root };
    };
    /** Empties the page's text area and pastes into it. */
    const paste = async (page: DrivenPage) => {
      await page.evaluate(() => document.querySelector<HTMLTextAreaElement>("#area")?.select());
      await page.press("Control+v");
      return pollUntil("the paste", () =>
        page.evaluate(() => {
          const text = document.querySelector<HTMLTextAreaElement>("#area")?.value ?? "";
          return text.startsWith("Tencent in") ? null : text;
        }),
      );
    };
    const waitForTold = (page: DrivenPage, wanted: RegExp) =>
      pollUntil(`the card to tell ${wanted}`, async () => {
        const card = await page.readDialog();
        const told = card && findNode(card, "status", () => true);
        return told ? wanted.test(textOf(told)) : false;
      });

    it("follows a relation and comes back to it by keyboard", async () => {
      const { page, root } = await openByKey();
      await tabTo(page, root, isPlan);
      await page.press("Enter");
      await waitForCard(page, "the card of the plan", isPlan);
      await pollUntil("the focus in the plan's card", async () => isPlan(await root.focused()));
      await tabTo(page, root, (name) => name === "Back");
      await page.press("Enter");
      await waitForCard(page, "the card of the ministry again", (name) => name === MINISTRY);
      await pollUntil("the focus on the relation", async () => isPlan(await root.focused()));
      await root.close();
      await page.close();
    });

    it("copies a claim with its citation by mouse, and what is under the pointer stays there", async () => {
      const page = await openOwn();
      await restOn(page, MINISTRY);
      const more = await reachInCard(page, "button", (name) => name === ACTS);
      await page.click(more);
      const copy = await reachInCard(page, "button", (name) => name === "Copy");
      await page.click(copy);
      await waitForTold(page, /^Copied with its citation\.$/);
      const after = await reachInCard(page, "button", (name) => name === "Copy");
      assert.deepEqual(after, copy);
      const pasted = await paste(page);
      const [claim = "", source = "", address = ""] = pasted.split("\n");
      assert.ok(claim.length > 40, pasted);
      assert.match(source, /^Source: .+, “.+”, .*paragraph \d+/);
      assert.match(address, /^https:\/\//);
      await page.close();
    });

    it("copies a report of an error by keyboard, and says where to send it", async () => {
      const { page, root } = await openByKey();
      await tabTo(page, root, (name) => name === ACTS);
      await page.press("Enter");
      await tabTo(page, root, (name) => name === "Report an error");
      await page.press("Enter");
      await waitForTold(page, /as an issue in the repository/);
      const pasted = await paste(page);
      for (const line of [/^Claim: \S+$/m, /\/miit/, /¶\d+/, /^Knowledge base: \S+/m, /^Sinogloss: \d/m]) {
        assert.match(pasted, line);
      }
      await root.close();
      await page.close();
    });

    it("leads to the whole record in the library", async () => {
      const page = await openOwn();
      const card = await restOn(page, MINISTRY);
      await page.click(middleOf(card, "button", (name) => name === "Whole record"));
      const popup = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/popup.html`);
      await pollUntil("the record", () =>
        popup.evaluate(async () => {
          const tabs = await chrome.tabs.query({});
          return tabs.some(({ url }) => /library\.html#\/entity\/.+\/miit$/.test(url ?? ""));
        }),
      );
      await popup.close();
      await page.close();
    });
  });

  for (const colorScheme of ["light", "dark"] as const) {
    describe(`cards on a page in ${kind}, ${colorScheme}`, () => {
      const inUse = useBrowser(kind, { colorScheme });
      /** The article, its root to come an open one, with axe beside it. */
      const openForAxe = async () => {
        const page = await openArticle(inUse);
        const root = await lookInside(inUse, page);
        await root.openNext();
        await page.evaluate((source: string) => {
          const script = document.createElement("script");
          script.textContent = source;
          document.head.append(script);
        }, AXE);
        return { page, root };
      };

      it("have no fault that axe knows, their acts open", async () => {
        const { page, root } = await openForAxe();
        await restOn(page, MINISTRY);
        await page.click(await reachInCard(page, "button", (name) => name === ACTS));
        await pollUntil("the acts", () =>
          page.evaluate(
            () => document.querySelector(":popover-open")?.shadowRoot?.querySelector(".act") !== null,
          ),
        );
        assert.deepEqual(await findFaults(page), []);
        await root.close();
        await page.close();
      });

      it("nor has the panel of what a look-up found", async () => {
        const { page, root } = await openForAxe();
        for (const [selector, text] of [
          ["#plain", "Ministry of"],
          ["#other-sense", "nobody minded"],
        ] as const) {
          await selectIn(page, selector, text);
          assert.equal(await root.lookUp(), true);
          await waitForCard(page, "the panel", (name) => name.includes(`“${text}”`));
          assert.deepEqual(await findFaults(page), []);
        }
        await root.close();
        await page.close();
      });
    });
  }
}

/** What axe finds wrong with what is open of ours on a page. */
function findFaults(page: DrivenPage): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const host = document.querySelector(":popover-open");
    if (!host?.shadowRoot) throw new Error("The root is closed");
    const { violations } = await axe.run(host, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      // A card stands in someone else's page: its landmarks are not the card's matter.
      rules: { region: { enabled: false } },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

declare const chrome: {
  readonly tabs: { query(which: object): Promise<readonly { readonly url?: string }[]> };
};
