import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DrivenPage, Json } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { type BrowserInUse, type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { findFromFrame, keepFromFrame } from "../../support/keep-from-page.ts";
import { shortcutOf } from "../../support/popup.ts";
import { findTab, sendFromFrame, type TabFrame } from "../../support/run-in-frame.ts";
import { sampleDraft } from "../../support/sample-highlight.ts";

/** Whose word the background takes for what. A page that owns its renderer can send whatever it likes. */
export function testWhoMayKeep(kind: BrowserKind): void {
  describe(`who may keep highlights in ${kind}`, () => {
    const inUse = useBrowser(kind);

    it("takes a page's address from the tab, also after the page has changed it without loading", async () => {
      const { extension, page, frame } = await openBoth(inUse, "/fixtures/article.html?address");
      await page.evaluate(() => history.pushState(null, "", "/fixtures/another-article.html"));
      const outcome = await keepFromFrame(extension, frame, sampleDraft());
      assert.equal(
        outcome.kind === "written" && outcome.highlight.page.url,
        `${inUse.server.origin}/fixtures/another-article.html`,
      );
      assert.equal((await findFromFrame(extension, frame)).length, 1);
      await close(extension, page);
    });

    it("keeps nothing of a page that belongs to nobody, and tells it nothing", async () => {
      const { extension, page, frame } = await openBoth(inUse, "/fixtures/article.html?policy=sandbox");
      const outcome = await keepFromFrame(extension, frame, sampleDraft());
      assert.deepEqual(outcome, { kind: "refused", reason: "no-address" });
      assert.deepEqual(await findFromFrame(extension, frame), []);
      await close(extension, page);
    });

    it("refuses a page with an address of 100 kB", async () => {
      const { extension, page, frame } = await openBoth(inUse, "/fixtures/article.html?long");
      await page.evaluate(() => history.replaceState(null, "", `?long${"x".repeat(100_000)}`));
      await pollUntil("the browser to take the address", () => extension.evaluate(isLongTab, frame.tabId));
      const outcome = await keepFromFrame(extension, frame, sampleDraft());
      assert.deepEqual(outcome, { kind: "refused", reason: "address-too-long" });
      assert.deepEqual(await findFromFrame(extension, frame), []);
      await close(extension, page);
    });

    it("refuses a megabyte and a single character, each with its reason", async () => {
      const { extension, page, frame } = await openBoth(inUse, "/fixtures/article.html?sizes");
      const quote = (exact: string) => {
        const draft = sampleDraft();
        return { ...draft, target: { ...draft.target, quote: { ...draft.target.quote, exact } } };
      };
      const megabyte = await keepFromFrame(extension, frame, quote("long ".repeat(200_000)));
      assert.deepEqual(megabyte, { kind: "refused", reason: "quote-too-long" });
      const character = await keepFromFrame(extension, frame, quote("x"));
      assert.deepEqual(character, { kind: "refused", reason: "quote-too-short" });
      await close(extension, page);
    });

    it("refuses messages of another form, and goes on serving", async () => {
      const { extension, page, frame } = await openBoth(inUse, "/fixtures/article.html?forged");
      const forged: readonly Json[] = [
        { method: "keepHighlight", request: null },
        { method: "keepHighlight", request: { draft: { id: "x" }, evenPrivate: false } },
        { method: "changeHighlight", request: { id: sampleDraft().id, changes: { note: "Mine." } } },
        { method: "eraseEverything", request: null },
        { method: "__proto__", request: null },
      ];
      for (const message of forged) {
        const reply = await sendFromFrame(extension, frame, message);
        assert.equal(Reflect.get(Object(reply), "ok"), false, JSON.stringify([message, reply]));
      }
      assert.equal((await keepFromFrame(extension, frame, sampleDraft())).kind, "written");
      await close(extension, page);
    });

    it("gives another page's highlight to nobody who asks to keep its id", async () => {
      const { extension, page, frame } = await openBoth(inUse, "/fixtures/article.html?mine");
      const draft = sampleDraft({ note: "Mine." });
      await keepFromFrame(extension, frame, draft);
      await page.goto(`${inUse.server.otherOrigin}/fixtures/article.html`);
      const outcome = await keepFromFrame(extension, frame, { ...draft, note: "" });
      assert.deepEqual(outcome, { kind: "refused", reason: "gone" });
      await close(extension, page);
    });

    it("lets a page of the extension keep nothing: it has no address", async () => {
      const extension = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/welcome.html`);
      const error = await extension.evaluate(
        sendAsPage,
        JSON.stringify({ method: "keepHighlight", request: { draft: sampleDraft(), evenPrivate: false } }),
      );
      assert.equal(error, "keepHighlight: not for this sender");
      await extension.close();
    });

    it("has a key of its own for keeping, and the menu entry", async () => {
      assert.match(await shortcutOf(inUse, "keep-selection"), /^Alt\+Shift\+K$/);
      const extension = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/welcome.html`);
      // No browser lists them; but an entry that is there can be changed, and another can't.
      assert.equal(await extension.evaluate(updateMenu, "keep-passage"), true);
      assert.equal(await extension.evaluate(updateMenu, "another"), false);
      await extension.close();
    });
  });
}

async function openBoth(
  inUse: BrowserInUse,
  pagePath: string,
): Promise<{ readonly extension: DrivenPage; readonly page: DrivenPage; readonly frame: TabFrame }> {
  const page = await inUse.open(pagePath);
  const extension = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/welcome.html`);
  const tabId = await findTab(extension, `${inUse.server.origin}${pagePath}`);
  return { extension, page, frame: { tabId, frameId: 0 } };
}

async function close(...pages: readonly DrivenPage[]): Promise<void> {
  for (const page of pages) await page.close();
}

declare const chrome: {
  readonly tabs: { get(id: number): Promise<{ readonly url?: string }> };
  readonly runtime: { sendMessage(message: unknown): Promise<{ readonly error?: string }> };
  readonly contextMenus: { update(id: string, changes: object): Promise<void> };
};

/** Runs in a page of the extension. */
async function isLongTab(tabId: number): Promise<boolean> {
  return ((await chrome.tabs.get(tabId)).url ?? "").length > 100_000;
}

/** Runs in a page of the extension. Gives the error of the reply. */
async function sendAsPage(json: string): Promise<string> {
  return (await chrome.runtime.sendMessage(JSON.parse(json))).error ?? "";
}

/** Runs in a page of the extension. Whether there is such an entry. */
async function updateMenu(id: string): Promise<boolean> {
  try {
    await chrome.contextMenus.update(id, { visible: true });
    return true;
  } catch {
    return false;
  }
}
