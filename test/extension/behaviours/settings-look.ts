import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { lookInFrame, lookOfPage, type SeenLook } from "../../support/card-look.ts";
import { middleOf, restOn } from "../../support/cards.ts";
import { dragOver, waitForNode } from "../../support/keeping.ts";
import { openKeptTab } from "../../support/kept-passages.ts";
import { waitForMarks } from "../../support/marks.ts";
import { openPopup, waitForText } from "../../support/popup.ts";
import { choose, openSettings } from "../../support/settings-page.ts";

const ARTICLE = "/fixtures/settings.html";
const LIGHT = "rgb(255, 255, 255)";
const DARK = "rgb(29, 34, 38)";

/** Theme and language of everything of ours that is open. */
export function testSettingsLook(kind: BrowserKind): void {
  describe(`theme and language of what is open, in ${kind}`, () => {
    // A light system: what is dark below is dark because the reader wants it.
    const inUse = useBrowser(kind);

    const waitForLook = (what: string, read: () => Promise<SeenLook | null>, wanted: Partial<SeenLook>) =>
      pollUntil(`${what} in ${JSON.stringify(wanted)}`, async () => {
        const seen = await read();
        return (
          seen !== null &&
          (wanted.ground === undefined || seen.ground === wanted.ground) &&
          (wanted.scheme === undefined || seen.scheme === wanted.scheme) &&
          (wanted.lang === undefined || seen.lang === wanted.lang)
        );
      });

    it("are those of an open card", async () => {
      const tab = await openKeptTab(inUse, ARTICLE);
      // A pointer that came to rest before the extension has come to the page is not seen until it moves again.
      await waitForMarks(tab.page, "Huawei");
      const card = await restOn(tab.page, "Huawei");
      await tab.page.click(middleOf(card, "button", (name) => name === "Keep open"));
      const look = () => lookInFrame(tab.extension, tab.frame, "card");
      await waitForLook("the card", look, { ground: LIGHT });
      const settings = await openSettings(inUse);
      await choose(settings, "theme", "dark");
      await tab.page.bringToFront();
      await waitForLook("the card", look, { ground: DARK, scheme: "dark" });
      await choose(settings, "language", "zh-Hans");
      await tab.page.bringToFront();
      await waitForLook("the card", look, { lang: "zh-Hans" });
      await waitForNode(tab.page, "button", "固定");
      await choose(settings, "language", "en");
      await waitForText(settings, /What is marked/);
      await choose(settings, "theme", "light");
      await tab.page.bringToFront();
      await waitForLook("the card", look, { ground: LIGHT, lang: "en" });
      for (const page of [settings, tab.page, tab.extension]) await page.close();
    });

    it("are those of the toolbar at a selection", async () => {
      const settings = await openSettings(inUse);
      await choose(settings, "toolbar", "always");
      const tab = await openKeptTab(inUse, ARTICLE);
      await dragOver(tab.page, "met the press");
      await waitForNode(tab.page, "toolbar", "Keep this passage");
      await choose(settings, "theme", "dark");
      await choose(settings, "language", "zh-Hans");
      await tab.page.bringToFront();
      const look = () => lookInFrame(tab.extension, tab.frame, "tool");
      await waitForLook("the toolbar", look, { ground: DARK, lang: "zh-Hans" });
      await choose(settings, "language", "en");
      await waitForText(settings, /What is marked/);
      await choose(settings, "theme", "system");
      await choose(settings, "toolbar", "dot");
      for (const page of [settings, tab.page, tab.extension]) await page.close();
    });

    it("are those of the popup, the library and the first-run page, where nothing typed is lost", async () => {
      const article = await inUse.open(ARTICLE);
      const popup = await openPopup(inUse, ARTICLE);
      await waitForText(popup, /Huawei/);
      await popup.type("state cou");
      const welcome = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/welcome.html`);
      const library = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/library.html`);
      await waitForText(library, /Highlights/);
      const settings = await openSettings(inUse);
      const pages: readonly (readonly [DrivenPage, RegExp, RegExp])[] = [
        [popup, /State Council/, /国务院/],
        [welcome, /Sinogloss is ready/, /Sinogloss 已就绪/],
        [library, /Highlights/, /标注/],
        [settings, /What is marked/, /标记哪些名称/],
      ];
      await choose(settings, "theme", "dark");
      await choose(settings, "language", "zh-Hans");
      for (const [page, , chinese] of pages) {
        await page.bringToFront();
        await waitForText(page, chinese);
        await waitForLook("a page", () => lookOfPage(page), {
          ground: DARK,
          scheme: "dark",
          lang: "zh-Hans",
        });
      }
      assert.equal(
        await popup.evaluate(() => document.querySelector<HTMLInputElement>("input")?.value),
        "state cou",
      );
      // One that is opened now is dark before it has read a setting.
      const late = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/library.html#/about`);
      assert.equal(await late.evaluate(() => document.documentElement.dataset["theme"]), "dark");
      await choose(settings, "language", "browser");
      // What is pressed next must have come to its place.
      await waitForText(settings, /What is marked/);
      await choose(settings, "theme", "system");
      for (const [page, english] of pages) {
        await page.bringToFront();
        await waitForText(page, english);
        await waitForLook("a page", () => lookOfPage(page), { ground: LIGHT });
      }
      for (const page of [popup, welcome, library, settings, late, article]) await page.close();
    });
  });
}
