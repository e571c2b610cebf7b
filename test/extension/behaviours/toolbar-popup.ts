import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { MINISTRY, openArticle } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { markedTexts, waitForMarks } from "../../support/marks.ts";
import { pasteInto } from "../../support/paste-into.ts";
import { clickElement, focusedName, openPopup, waitForText, walkTo } from "../../support/popup.ts";

/** What of the extension's interface is used in its own pages; both browsers have it under this name. */
declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };

const ARTICLE = "/fixtures/article.html";

/** The popup of the toolbar button, opened as a page. */
export function testToolbarPopup(kind: BrowserKind): void {
  describe(`the popup in ${kind}`, () => {
    const inUse = useBrowser(kind);

    it("lists what the page names, with the number of mentions", async () => {
      const page = await openArticle(inUse);
      const popup = await openPopup(inUse, ARTICLE);
      const text = await waitForText(popup, /Huawei/);
      for (const name of [MINISTRY, "Cyberspace Administration of China", "Data Security Law", "Tencent"]) {
        assert.ok(text.includes(name), `${name} in:\n${text}`);
      }
      assert.match(text, /Huawei\s*2\s*2 mentions/, "once in Chinese, once in English");
      await popup.close();
      await page.close();
    });

    it("counts and jumps to the mentions that are not marked, where the first of a page is", async () => {
      const page = await openArticle(inUse);
      const popup = await openPopup(inUse, ARTICLE);
      await popup.evaluate(() => chrome.storage.local.set({ settings: { frequency: "page" } }));
      await pollUntil("one mark", async () => {
        const marked = await markedTexts(page);
        return marked.filter((text) => ["Huawei", "华为"].includes(text)).length === 1;
      });
      // Opened anew: it asks the page when it opens.
      await popup.goto(await popup.evaluate(() => location.href));
      const text = await waitForText(popup, /Huawei/);
      assert.match(text, /Huawei\s*2\s*2 mentions/);
      await clickElement(popup, "button", "Show Huawei on the page");
      await clickElement(popup, "button", "Show Huawei on the page");
      await pollUntil("the page to scroll", () => page.evaluate(() => window.scrollY > 200));
      await popup.evaluate(() => chrome.storage.local.set({ settings: {} }));
      await popup.close();
      await page.close();
    });

    it("jumps to a mention out of sight", async () => {
      const page = await openArticle(inUse);
      const popup = await openPopup(inUse, ARTICLE);
      await waitForText(popup, /Huawei/);
      // The first mention is on the first screen, the second far below.
      await clickElement(popup, "button", "Show Huawei on the page");
      await clickElement(popup, "button", "Show Huawei on the page");
      await pollUntil("the page to scroll", () => page.evaluate(() => window.scrollY > 200));
      await waitForText(popup, /Huawei: shown on the page/);
      await popup.close();
      await page.close();
    });

    it("finds an entity by its Chinese name and opens its card", async () => {
      const page = await openArticle(inUse);
      const popup = await openPopup(inUse, ARTICLE);
      await waitForText(popup, /Huawei/);
      await popup.type("工信部");
      await waitForText(popup, new RegExp(MINISTRY));
      await popup.press("Enter");
      await waitForText(popup, /250 billion yuan/);
      await popup.press("Escape");
      await waitForText(popup, new RegExp(MINISTRY));
      await popup.close();
      await page.close();
    });

    it("comes back from a card to the place in the results where it was opened", async () => {
      const page = await openArticle(inUse);
      const popup = await openPopup(inUse, ARTICLE);
      await waitForText(popup, /Huawei/);
      await popup.type("ch");
      const name = await pollUntil("many results", () =>
        popup.evaluate(() => document.querySelectorAll(".result-name")[15]?.textContent ?? null),
      );
      const scrolled = () => popup.evaluate(() => document.querySelector(".popup-scroll")?.scrollTop ?? 0);
      await popup.evaluate(() => {
        document.querySelectorAll(".result")[15]?.scrollIntoView({ block: "center" });
      });
      const before = await scrolled();
      assert.ok(before > 100);
      await clickElement(popup, ".result", name);
      await pollUntil("the card", () => popup.evaluate(() => document.querySelector(".card") !== null));
      await popup.press("Escape");
      await pollUntil("the search field", async () => /Search/.test(await focusedName(popup)));
      assert.equal(await scrolled(), before);
      // The arrow keys go on from there.
      await popup.press("ArrowDown");
      await popup.press("ArrowUp");
      await popup.press("Enter");
      await waitForText(popup, new RegExp(name));
      await popup.close();
      await page.close();
    });

    it("takes the marks off a site and puts them back, and leaves other sites alone", async () => {
      const page = await openArticle(inUse);
      const elsewhere = await inUse.browser.openPage(`${inUse.server.otherOrigin}${ARTICLE}`);
      await waitForMarks(elsewhere, MINISTRY);
      const popup = await openPopup(inUse, ARTICLE);
      // The switch moves down while the list comes.
      await waitForText(popup, /Huawei/);
      await clickElement(popup, "label", new URL(inUse.server.origin).host);
      await pollUntil("the marks to go", async () => (await markedTexts(page)).length === 0);
      await waitForMarks(elsewhere, MINISTRY);
      // The popup hears of it on a way of its own, and its switch moves up when the list goes.
      await waitForText(popup, /Names are not marked on this site/);
      await clickElement(popup, "label", new URL(inUse.server.origin).host);
      await waitForMarks(page, MINISTRY);
      for (const tab of [popup, elsewhere, page]) await tab.close();
    });

    it("flashes what it jumps to", async () => {
      const page = await openArticle(inUse);
      const popup = await openPopup(inUse, ARTICLE);
      await waitForText(popup, /Tencent/);
      await clickElement(popup, "button", "Show Tencent on the page");
      await pollUntil("the flash", () => page.evaluate(() => CSS.highlights.has("term-flash")));
      await pollUntil("its end", () => page.evaluate(() => !CSS.highlights.has("term-flash")));
      await popup.close();
      await page.close();
    });

    it("copies a brief of the page that can be pasted, its claims with their sources", async () => {
      const page = await openArticle(inUse);
      const popup = await openPopup(inUse, ARTICLE);
      await waitForText(popup, /Huawei/);
      await clickElement(popup, "button", "Copy page brief");
      await waitForText(popup, /Copied: what this page names/);
      const title = await page.evaluate(() => document.title);
      await page.bringToFront();
      const pasted = await pasteInto(page, "#area");
      const lines = pasted.split("\n");
      assert.equal(lines[0], `# ${title}`);
      assert.equal(lines[2], `<${inUse.server.origin}${ARTICLE}>`);
      for (const line of ["## Authorities", `### ${MINISTRY} (工业和信息化部)`, "### Huawei (华为)"]) {
        assert.ok(lines.includes(line), `${line} in:\n${pasted}`);
      }
      const claims = lines.filter((line) => /^- [^*]/.test(line));
      assert.ok(claims.length > 10);
      for (const claim of claims) assert.match(claim, /Sources?: .+\]\(https?:\/\//);
      assert.match(pasted, /\(Draft; Target for 2023/);
      await popup.close();
      await page.close();
    });

    it("is used by keyboard alone: search, open, follow a relation, come back, jump", async () => {
      const page = await openArticle(inUse);
      const popup = await openPopup(inUse, ARTICLE);
      await waitForText(popup, /Huawei/);
      const cardIs = (name: string) =>
        pollUntil(`the card of ${name}`, () =>
          popup.evaluate(
            (wanted: string) => document.querySelector(".card h2")?.textContent === wanted,
            name,
          ),
        );
      // In pinyin, with a letter left out.
      await popup.type("gonxinbu");
      await waitForText(popup, /gōng xìn bù/);
      await popup.press("Enter");
      await cardIs(MINISTRY);
      const related = await popup.evaluate(() => document.querySelector(".card .chip")?.textContent ?? "");
      assert.notEqual(related, "");
      await walkTo(popup, "Tab", (name) => name === related);
      await popup.press("Enter");
      await cardIs(related);
      await popup.press("Escape");
      await cardIs(MINISTRY);
      await popup.press("Escape");
      await pollUntil("the search field", async () => /Search/.test(await focusedName(popup)));
      assert.equal(await popup.evaluate(() => document.querySelector("input")?.value), "gonxinbu");
      await popup.press("Escape");
      await pollUntil("the page's list", () => popup.evaluate(() => document.querySelector(".row") !== null));
      await walkTo(popup, "ArrowDown", (name) => name.startsWith("Huawei"));
      await popup.press("ArrowRight");
      await pollUntil(
        "the focus on the way to the page",
        async () => (await focusedName(popup)) === "Show Huawei on the page",
      );
      await popup.press("Enter");
      await popup.press("Enter");
      await pollUntil("the page to scroll", () => page.evaluate(() => window.scrollY > 200));
      await popup.close();
      await page.close();
    });

    it("switches everything off and on in tabs that are open", async () => {
      const page = await openArticle(inUse);
      const popup = await openPopup(inUse, ARTICLE);
      await waitForText(popup, /Huawei/);
      await clickElement(popup, "label", "Sinogloss on all pages");
      await pollUntil("the marks to go", async () => (await markedTexts(page)).length === 0);
      await waitForText(popup, /Sinogloss is off on all pages/);
      await clickElement(popup, "label", "Sinogloss on all pages");
      await waitForMarks(page, MINISTRY);
      await waitForText(popup, /Huawei/);
      await popup.close();
      await page.close();
    });

    it("names the rule that keeps a site off, and makes an exception to it", async () => {
      const page = await openArticle(inUse);
      const popup = await openPopup(inUse, ARTICLE);
      await popup.evaluate(() =>
        chrome.storage.local.set({ settings: { sites: [{ pattern: "127.*", on: false }] } }),
      );
      await pollUntil("the marks to go", async () => (await markedTexts(page)).length === 0);
      await waitForText(popup, /not marked on this site, by your rule 127\.\*/);
      await clickElement(popup, "label", new URL(inUse.server.origin).host);
      await waitForMarks(page, MINISTRY);
      await waitForText(popup, /Huawei/);
      await popup.evaluate(() => chrome.storage.local.set({ settings: {} }));
      await popup.close();
      await page.close();
    });

    it("speaks another language and wears another theme as soon as they are chosen", async () => {
      const page = await openArticle(inUse);
      const popup = await openPopup(inUse, ARTICLE);
      await waitForText(popup, /On this page/);
      await popup.evaluate(() =>
        chrome.storage.local.set({ settings: { language: "zh-Hans", theme: "dark" } }),
      );
      await waitForText(popup, /本页提到/);
      await pollUntil("the dark theme", () =>
        popup.evaluate(() => getComputedStyle(document.body).backgroundColor === "rgb(29, 34, 38)"),
      );
      await popup.evaluate(() => chrome.storage.local.set({ settings: {} }));
      await waitForText(popup, /On this page/);
      await popup.close();
      await page.close();
    });

    it("says so where a page names nobody it knows", async () => {
      const page = await inUse.open("/fixtures/nobody.html");
      const popup = await openPopup(inUse, "/fixtures/nobody.html");
      await waitForText(popup, /This page names nothing we know/);
      await popup.close();
      await page.close();
    });
  });
}
