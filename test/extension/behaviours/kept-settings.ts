import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isDeepStrictEqual } from "node:util";
import type { DrivenPage, Json } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { chooseFile } from "../../support/library.ts";
import { clickElement, shortcutOf, waitForText } from "../../support/popup.ts";
import {
  addRule,
  choose,
  marksByName,
  openSettings,
  toggle,
  waitForMarksByName,
} from "../../support/settings-page.ts";

const ARTICLE = "/fixtures/settings.html";

/** What becomes of settings between visits, between browsers, and where their store is damaged. */
export function testKeptSettings(kind: BrowserKind): void {
  describe(`settings that are kept, in ${kind}`, () => {
    const inUse = useBrowser(kind);

    const chosen = (page: DrivenPage) =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>(".settings input:checked")]
          .map(({ name, value }) => (name === "" ? "checked" : `${name}: ${value}`))
          .filter((each) => each !== "checked"),
      );
    const store = async (page: DrivenPage, entries: { readonly [key: string]: Json }) => {
      await page.evaluate((stored) => chrome.storage.local.set(stored), entries);
    };
    const stored = (page: DrivenPage) =>
      page.evaluate(async () => (await chrome.storage.local.get("settings"))["settings"] ?? null);
    const resetAll = async (page: DrivenPage) => {
      await page.bringToFront();
      await clickElement(page, ".settings button", "Reset all settings");
      await pollUntil("an empty store", async () => JSON.stringify(await stored(page)) === "{}");
      await waitForText(page, /All settings are as they were at first/);
    };

    it("are there again when pages are opened anew, and none is lost of two pages'", async () => {
      const one = await openSettings(inUse);
      const other = await openSettings(inUse);
      await choose(one, "underline", "solid");
      await choose(other, "palette", "rust");
      await toggle(one, "People");
      await addRule(other, "*.news.example", false);
      await choose(one, "dwell", "500");
      await one.close();
      await other.close();
      const again = await openSettings(inUse);
      await waitForText(again, /\*\.news\.example/);
      const now = await chosen(again);
      for (const each of ["underline: solid", "palette: rust", "dwell: 500"])
        assert.ok(now.includes(each), each);
      const article = await inUse.open(ARTICLE);
      await waitForMarksByName(article, "solid marks in rust", (marks) =>
        ["term-1-solid-rust", "term-3-solid-rust"].every((name) => name in marks),
      );
      assert.equal(
        Object.values(await marksByName(article))
          .flat()
          .includes("Edward Snowden"),
        false,
      );
      await resetAll(again);
      await waitForMarksByName(article, "marks as at first", (marks) => "term-4-dotted-text" in marks);
      await again.bringToFront();
      await clickElement(again, ".message-bar button", "Undo");
      await waitForMarksByName(article, "marks as set", (marks) => "term-3-solid-rust" in marks);
      await resetAll(again);
      await article.close();
      await again.close();
    });

    it("come out of a file as they went into it, and a wrong file changes nothing", async () => {
      const page = await openSettings(inUse);
      await choose(page, "palette", "groups");
      await page.evaluate(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          blob.text().then((text) => Reflect.set(window, "exportedText", text));
          return make(blob);
        };
      });
      await clickElement(page, ".settings button", "Export settings");
      const file = await pollUntil("the file", () =>
        page.evaluate(() => {
          const text: unknown = Reflect.get(window, "exportedText");
          return typeof text === "string" ? text : null;
        }),
      );
      assert.equal(JSON.parse(file).format, "sinogloss-settings");
      await resetAll(page);
      await chooseFile(page, "other.json", '{"format":"other"}');
      await waitForText(page, /other\.json is no settings file/);
      assert.deepEqual(await stored(page), {});
      await chooseFile(page, "mine.json", file);
      await waitForText(page, /What mine\.json would change/);
      const article = await inUse.open(ARTICLE);
      await waitForMarksByName(article, "marks as at first", (marks) => "term-1-dotted-text" in marks);
      await page.bringToFront();
      await clickElement(page, ".file-preview button", "Take these over");
      await waitForText(page, /1 setting taken over/);
      await waitForMarksByName(article, "marks of the file", (marks) => "term-1-dotted-groups" in marks);
      await resetAll(page);
      await article.close();
      await page.close();
    });

    it("of a newer version are told of, kept, and cleared when asked", async () => {
      const page = await openSettings(inUse);
      await store(page, { settings: { frequency: "paragraph", autumn: { leaves: 3 }, palette: "blue" } });
      await waitForText(page, /A newer Sinogloss has stored what this one does not know:autumn/);
      await waitForText(page, /otherwise the default:How often a name is marked/);
      const article = await inUse.open(ARTICLE);
      await waitForMarksByName(article, "blue marks, once a section", (marks) =>
        Boolean(marks["term-3-dotted-blue"] && marks["term-3-dotted-blue"].length === 2),
      );
      await choose(page, "underline", "dashed");
      await pollUntil("the line to be stored beside what is unknown", async () =>
        JSON.stringify(await stored(page)).includes("dashed"),
      );
      assert.deepEqual(await stored(page), {
        frequency: "paragraph",
        autumn: { leaves: 3 },
        palette: "blue",
        underline: "dashed",
      });
      await clickElement(page, ".dropped-note button", "Clear it");
      await pollUntil("the note to go", () =>
        page.evaluate(() => document.querySelector(".dropped-note") === null),
      );
      await pollUntil("what is unknown to go from the store", async () =>
        isDeepStrictEqual(await stored(page), { palette: "blue", underline: "dashed" }),
      );
      await resetAll(page);
      await article.close();
      await page.close();
    });

    it("hold by their defaults where the store is damaged, and the page says so", async () => {
      const page = await openSettings(inUse);
      const article = await inUse.open(ARTICLE);
      await store(page, { settings: "rust", colour: 7 });
      await waitForText(page, /The stored settings are damaged as a whole/);
      await waitForText(page, /otherwise the default:Colour of the next highlight/);
      await waitForMarksByName(article, "marks", (marks) => "term-1-dotted-text" in marks);
      await clickElement(page, ".dropped-note button", "Clear it");
      await pollUntil("the note to go", () =>
        page.evaluate(() => document.querySelector(".dropped-note") === null),
      );
      await article.close();
      await page.close();
    });

    it(
      kind === "firefox"
        ? "set keys in the browser, from the page"
        : "show the keys, with the way to the browser's own page for them",
      async () => {
        const page = await openSettings(inUse);
        await waitForText(page, /Go to the next marked name or highlight\s*Alt\+Shift\+M/);
        if (kind === "chromium") {
          // Its address is hidden from extensions: a tab more is all that shows.
          const countTabs = () => page.evaluate(async () => (await chrome.tabs.query({})).length);
          const before = await countTabs();
          await clickElement(page, ".settings button", "Change the keys");
          await pollUntil("the browser's page", async () => (await countTabs()) === before + 1);
          return page.close();
        }
        await clickElement(page, ".key-list button", "Change the key: Go to the next");
        await pollUntil("the field", () =>
          page.evaluate(() => document.activeElement?.closest(".key-editor") !== null),
        );
        const take = async (keys: string) => {
          await page.evaluate(() => {
            const field = document.querySelector<HTMLInputElement>(".key-editor input");
            field?.focus();
            field?.select();
          });
          await page.type(keys);
          await page.press("Enter");
        };
        await take("Alt+Shift+K");
        await waitForText(page, /These keys are taken: Keep the selected passage/);
        await take("alt+shift+9");
        await waitForText(page, /Alt\+Shift\+9: Go to the next marked name/);
        assert.equal(await shortcutOf(inUse, "walk-mentions"), "Alt+Shift+9");
        await page.bringToFront();
        await waitForText(page, /Go to the next marked name or highlight\s*Alt\+Shift\+9/);
        await clickElement(page, ".key-list button", "Change the key: Go to the next");
        await clickElement(page, ".key-editor button", "Default");
        await waitForText(page, /Go to the next marked name or highlight\s*Alt\+Shift\+M/);
        await page.close();
      },
    );
  });
}

/** What of the extension's interface is used in its own pages; both browsers have it under this name. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<{ readonly [key: string]: Json }>;
      set(items: object): Promise<void>;
    };
  };
  readonly tabs: { query(which: object): Promise<readonly object[]> };
};
