import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findNode, textOf } from "../../../src/tools/browsers/accessible-node.ts";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { MINISTRY, openArticle } from "../../support/article.ts";
import { type BrowserKind, useBrowser, useVisibleBrowser } from "../../support/browser-in-use.ts";
import {
  AWAY,
  LONG_ENOUGH,
  letTimePass,
  middleOf,
  waitForCard,
  waitForFocusInCard,
} from "../../support/cards.ts";
import { lookInside, tabTo } from "../../support/closed-root.ts";
import { dragOver } from "../../support/keeping.ts";
import { selectIn } from "../../support/looking-up.ts";
import { shortcutOf } from "../../support/popup.ts";
import { pressRealKeys } from "../../support/virtual-display.ts";

const FOUND = "Found for “Ministry of”";
const NOTHING = "Nothing in the knowledge base is called “nobody minded”.";

declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly tabs: { query(which: object): Promise<readonly { readonly url?: string }[]> };
};

/** What is selected on a page, looked up there: one entity, several, none. */
export function testLookingUp(kind: BrowserKind): void {
  describe(`looking up a selection in ${kind}`, () => {
    const inUse = useBrowser(kind);
    /** The dot beside a selection stays open. */
    const waitForNoDialog = (page: DrivenPage) =>
      pollUntil("the card to close", async () => (await page.readDialog()) === null);
    /** Each test has an address of its own, by which its tab is known. */
    let opened = 0;
    const openOwn = () => openArticle(inUse, `?${++opened}`);
    /** The article with the focus on its link and a text of it looked up. */
    const open = async (selector: string, text: string) => {
      const page = await openOwn();
      const root = await lookInside(inUse, page);
      await page.evaluate(() => document.querySelector<HTMLElement>("#link")?.focus());
      await selectIn(page, selector, text);
      assert.equal(await root.lookUp(), true);
      return { page, root };
    };
    const close = async ({ page, root }: Awaited<ReturnType<typeof open>>) => {
      await root.close();
      await page.close();
    };
    /** Escape closes the card and leaves the focus where it was; the page goes with it. */
    const leaveByEscape = async (at: Awaited<ReturnType<typeof open>>) => {
      const { page } = at;
      await page.press("Escape");
      await waitForNoDialog(page);
      await pollUntil("the focus where it was", () =>
        page.evaluate(() => document.activeElement?.id === "link"),
      );
      await close(at);
    };

    it("opens the card of the one entity of that name, takes the focus and gives it back", async () => {
      const at = await open("#chinese", "华为");
      const { page } = at;
      await waitForCard(page, "the card of Huawei", (name) => name === "Huawei");
      await waitForFocusInCard(page);
      await leaveByEscape(at);
    });

    it("knows a name that runs across elements, selected by mouse", async () => {
      const page = await openOwn();
      const root = await lookInside(inUse, page);
      await dragOver(page, MINISTRY);
      assert.equal(await root.lookUp(), true);
      await waitForCard(page, "the card of the ministry", (name) => name === MINISTRY);
      await close({ page, root });
    });

    it("stays wherever the pointer goes, and closes at a press beside it", async () => {
      const at = await open("#chinese", "华为");
      const { page } = at;
      const card = await waitForCard(page, "the card of Huawei", (name) => name === "Huawei");
      assert.ok(card.box);
      await page.moveMouse({ x: card.box.x + 40, y: card.box.y + 20 });
      await page.moveMouse(AWAY);
      await letTimePass(page, LONG_ENOUGH);
      assert.equal((await page.readDialog())?.name, "Huawei");
      await page.click(AWAY);
      await waitForNoDialog(page);
      await close(at);
    });

    it("closes where the page takes the text away that was looked up", async () => {
      const at = await open("#chinese", "华为");
      const { page } = at;
      await waitForCard(page, "the card of Huawei", (name) => name === "Huawei");
      // What was selected is now an empty place before the new text, with a height and no width.
      await page.evaluate(() => {
        const text = getSelection()?.anchorNode;
        if (text instanceof Text) text.data = "Nothing of it is left.";
        window.dispatchEvent(new Event("resize"));
      });
      await waitForNoDialog(page);
      await close(at);
    });

    it("lists what is found where that is more than one, opens one in place, and comes back", async () => {
      const at = await open("#plain", "Ministry of");
      const { page } = at;
      const list = await waitForCard(page, "the list", (name) => name === FOUND);
      await page.click(middleOf(list, "button", (name) => name.startsWith(MINISTRY)));
      const card = await waitForCard(page, "the card of the ministry", (name) => name === MINISTRY);
      await page.click(middleOf(card, "button", (name) => name === "Back"));
      await waitForCard(page, "the list again", (name) => name === FOUND);
      await close(at);
    });

    it("is worked by keyboard alone", async () => {
      const at = await open("#plain", "Ministry of");
      const { page, root } = at;
      await waitForCard(page, "the list", (name) => name === FOUND);
      await waitForFocusInCard(page);
      await tabTo(page, root, (name) => name.startsWith(MINISTRY));
      await page.press("Enter");
      await waitForCard(page, "the card of the ministry", (name) => name === MINISTRY);
      await waitForFocusInCard(page);
      await tabTo(page, root, (name) => name === "Back");
      await page.press("Enter");
      await waitForCard(page, "the list again", (name) => name === FOUND);
      await waitForFocusInCard(page);
      await leaveByEscape(at);
    });

    it("says that nothing is known, and leads to the search in the library", async () => {
      const at = await open("#other-sense", "nobody minded");
      const { page } = at;
      const panel = await waitForCard(page, "the panel", (name) => name === NOTHING);
      assert.ok(
        findNode(panel, "button", (name) => name.startsWith("Search the library for")),
        textOf(panel),
      );
      await page.click(middleOf(panel, "button", (name) => name.startsWith("Search the library for")));
      const popup = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/popup.html`);
      await pollUntil("the library at the search", () =>
        popup.evaluate(async () => {
          const tabs = await chrome.tabs.query({});
          return tabs.some(({ url }) => /library\.html#\/.*nobody/.test(url ?? ""));
        }),
      );
      await popup.close();
      await close(at);
    });

    it("says that nothing is known of what only sounds alike, and offers that as the nearest", async () => {
      const page = await openOwn();
      const root = await lookInside(inUse, page);
      await page.evaluate(() => document.querySelector("#other-sense")?.append("Xinjiang"));
      await selectIn(page, "#other-sense", "Xinjiang");
      assert.equal(await root.lookUp(), true);
      const known = "Nothing in the knowledge base is called “Xinjiang”.";
      const panel = await waitForCard(page, "the panel", (name) => name === known);
      assert.ok(
        findNode(panel, "heading", (name) => name === "Nearest names"),
        textOf(panel),
      );
      await close({ page, root });
    });

    it("looks up a selection inside an open shadow root", async () => {
      const page = await inUse.open("/fixtures/shadow-root.html");
      const root = await lookInside(inUse, page);
      await page.evaluate(() => {
        const text = document.querySelector("#component")?.shadowRoot?.querySelector("p")?.firstChild;
        if (!(text instanceof Text)) return;
        const start = text.data.indexOf("Huawei");
        getSelection()?.setBaseAndExtent(text, start, text, start + 6);
      });
      // The root is found once the page has been read.
      await pollUntil("an answer", () => root.lookUp());
      await waitForCard(page, "the card of Huawei", (name) => name === "Huawei");
      await close({ page, root });
    });

    it("answers that there is nothing to look up, without a selection or in a field", async () => {
      const page = await openOwn();
      const root = await lookInside(inUse, page);
      assert.equal(await root.lookUp(), false);
      await page.evaluate(() => document.querySelector<HTMLInputElement>("#field")?.select());
      assert.equal(await root.lookUp(), false);
      assert.equal(await page.readDialog(), null);
      await close({ page, root });
    });

    it("looks up the beginning of a selection that is too long for any name", async () => {
      const page = await openOwn();
      const root = await lookInside(inUse, page);
      await page.evaluate(() => {
        const long = document.createElement("p");
        long.textContent = "Nobody knows these lamps. ".repeat(4_000);
        document.body.prepend(long);
        getSelection()?.selectAllChildren(long);
      });
      assert.equal(await root.lookUp(), true);
      const panel = await waitForCard(page, "the panel", (name) =>
        name.startsWith("Nothing in the knowledge base"),
      );
      assert.match(panel.name, /“Nobody knows these lamps\. .{20,60}…”\.$/);
      await close({ page, root });
    });
  });
  describe(`looking up a selection by its key in ${kind}`, () => {
    const inUse = useVisibleBrowser(kind);

    it("leads to the search in the library where the extension is switched off", async () => {
      const shortcut = await shortcutOf(inUse, "look-up-selection");
      const page = await openArticle(inUse, "?off");
      const popup = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/popup.html`);
      await popup.evaluate(() => chrome.storage.local.set({ settings: { isOn: false } }));
      await page.bringToFront();
      await pollUntil("the marks to go", () => page.evaluate(() => CSS.highlights.size === 0));
      await selectIn(page, "#chinese", "华为");
      await pressRealKeys(shortcut.toLowerCase());
      await pollUntil("the library at the search", () =>
        popup.evaluate(async () => {
          const tabs = await chrome.tabs.query({});
          return tabs.some(({ url }) => /library\.html#\/.*(华为|%E5%8D%8E)/.test(url ?? ""));
        }),
      );
      await popup.close();
      await page.close();
    });
  });
}
