import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { MINISTRY } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { HOSTILE_QUERIES } from "../../support/hostile-queries.ts";
import { openPopup, waitForText } from "../../support/popup.ts";

const PAGE = "/fixtures/nobody.html";

/** What is typed, and which name the first result must have. */
const QUERIES: readonly (readonly [what: string, typed: string, name: string])[] = [
  ["an acronym", "miit", MINISTRY],
  ["English with a typing error", "minstry of industry", MINISTRY],
  ["English with letters changed round", "cyebrspace admin", "Cyberspace Administration of China"],
  ["Chinese", "工信部", MINISTRY],
  ["traditional Chinese", "網信辦", "Cyberspace Administration of China"],
  ["pinyin", "gongxinbu", MINISTRY],
  ["pinyin with tones", "wǎng xìn bàn", "Cyberspace Administration of China"],
  ["pinyin with a typing error", "gonxinbu", MINISTRY],
  ["pinyin initials", "wxb", "Cyberspace Administration of China"],
];

/** What is used of the extension's interface in its own pages; both browsers have it under this name. */
declare const chrome: {
  readonly contextMenus: { update(id: string, changes: object): Promise<void> };
  readonly commands: { getAll(): Promise<readonly { name?: string; shortcut?: string }[]> };
  readonly runtime: { getManifest(): { readonly omnibox?: { readonly keyword: string } } };
};

/** The search over everything known, through the popup itself, and the other ways to it that the browser offers. */
export function testSearchingNames(kind: BrowserKind): void {
  describe(`searching names in ${kind}`, () => {
    const inUse = useBrowser(kind);
    let popup: DrivenPage;
    before(async () => {
      await inUse.open(PAGE);
      popup = await openPopup(inUse, PAGE);
      await waitForText(popup, /This page names nothing we know/);
    });
    const waitForFirst = (name: string) =>
      pollUntil(`${name} as the first result`, () =>
        popup.evaluate(
          (wanted: string) =>
            document.querySelector('[role="option"]')?.textContent?.includes(wanted) === true,
          name,
        ),
      );
    const empty = async () => {
      await popup.press("Escape");
      await pollUntil("an empty search box", () =>
        popup.evaluate(() => document.querySelector<HTMLInputElement>('[role="combobox"]')?.value === ""),
      );
    };

    for (const [what, typed, name] of QUERIES) {
      it(`finds ${name} by ${what}: ${typed}`, async () => {
        await popup.type(typed);
        await waitForFirst(name);
        await empty();
      });
    }

    for (const [what, query] of HOSTILE_QUERIES) {
      it(`finds nothing by ${what}, and says so`, async () => {
        await popup.evaluate((text: string) => {
          const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
          if (!field) throw new Error("no search box");
          field.value = text;
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }, query);
        await waitForText(popup, /Nothing in the knowledge base is called/);
        assert.equal(await popup.evaluate(() => document.querySelector("main img") === null), true);
        await empty();
      });
    }

    it("shows the page's own list where nothing but blanks is typed", async () => {
      await popup.type("gongxinbu");
      await waitForFirst(MINISTRY);
      await popup.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
        if (!field) throw new Error("no search box");
        field.value = " \u00A0\u3000\t ";
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await waitForText(popup, /This page names nothing we know/);
      await empty();
    });

    it("answers a megabyte pasted, and goes on", async () => {
      await popup.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
        if (!field) throw new Error("no search box");
        field.value = "nobody \\ud83d (.* ".repeat(60_000);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await waitForText(popup, /Nothing in the knowledge base is called/);
      await popup.press("Escape");
      await popup.type("gongxinbu");
      await waitForFirst(MINISTRY);
      await empty();
    });

    it("has both entries in the menu of a selection", async () => {
      const update = (id: string) =>
        popup.evaluate(async (item: string) => {
          try {
            await chrome.contextMenus.update(item, {});
            return true;
          } catch {
            return false;
          }
        }, id);
      await pollUntil("the entries", async () => (await update("look-up")) && update("keep-passage"));
      assert.equal(await update("no-such-entry"), false);
    });

    it("has four keys at most, and commands beside them that readers may give a key", async () => {
      const commands = await popup.evaluate(() => chrome.commands.getAll());
      const keyed = commands.filter(({ shortcut = "" }) => shortcut !== "").map(({ name = "" }) => name);
      assert.deepEqual(keyed.sort(), [
        "_execute_action",
        "keep-selection",
        "look-up-selection",
        "walk-mentions",
      ]);
      const others = commands.filter(({ shortcut = "" }) => shortcut === "").map(({ name = "" }) => name);
      assert.deepEqual(others.sort(), ["open-library", "switch-everything", "switch-site"]);
    });

    // typing-in-address-bar.ts types it there.
    it("has asked the browser for the keyword sg in the address bar", async () => {
      assert.equal(await popup.evaluate(() => chrome.runtime.getManifest().omnibox?.keyword), "sg");
    });
  });
}
