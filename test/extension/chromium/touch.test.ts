import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { type BrowserContext, chromium, type Page } from "playwright";
import { ensureChromium } from "../../../src/tools/browsers/ensure-chromium.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { MINISTRY } from "../../support/article.ts";
import { type PageServer, servePages } from "../../support/page-server.ts";

const EXTENSION = path.resolve(import.meta.dirname, "../../../dist/chromium");

/** A phone-sized Chromium with a touch screen: the other suites drive a mouse. */
describe("touch in chromium", { timeout: 120_000 }, () => {
  const profile = mkdtempSync(path.join(tmpdir(), "sinogloss-touch-"));
  let context: BrowserContext;
  let server: PageServer;
  let page: Page;

  before(async () => {
    const executable = await ensureChromium();
    if (!executable.ok) throw new Error(executable.error);
    server = await servePages();
    context = await chromium.launchPersistentContext(profile, {
      executablePath: executable.value,
      chromiumSandbox: process.getuid?.() !== 0,
      hasTouch: true,
      viewport: { width: 390, height: 800 },
      args: [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
    });
    // It may have come while the browser was being opened.
    await pollUntil("the first-run page", async () =>
      context.pages().some((opened) => opened.url().includes("welcome.html")),
    );
    page = await context.newPage();
    await page.goto(`${server.origin}/fixtures/article.html`);
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.size > 1);
  });
  after(async () => {
    await context?.close();
    await server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const tap = async (selector: string, text: string) => {
    const at = await page.evaluate(
      ([where, what]) => {
        const node = document.querySelector(where ?? "")?.firstChild;
        const start = node?.nodeValue?.indexOf(what ?? "") ?? -1;
        if (!node || start < 0) return null;
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, start + 4);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      [selector, text],
    );
    assert.ok(at, `${text} stands in ${selector}`);
    await page.touchscreen.tap(at.x, at.y);
  };
  const isOpen = () => page.evaluate(() => document.querySelector(":popover-open") !== null);
  const waitUntilOpen = (open: boolean) =>
    page.waitForFunction((wanted) => (document.querySelector(":popover-open") !== null) === wanted, open);

  it("opens a card at a tap on its term, as a sheet across a narrow screen", async () => {
    await tap("#plain", MINISTRY);
    await waitUntilOpen(true);
    const session = await context.newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const dialog = nodes.find((node) => node.role?.value === "dialog");
    assert.equal(dialog?.name?.value, MINISTRY);
    const { model } = await session.send("DOM.getBoxModel", { backendNodeId: dialog?.backendDOMNodeId ?? 0 });
    assert.equal(model.width, 390, "from edge to edge");
  });

  it("closes it at a tap outside", async () => {
    await tap("h1", "A page");
    await waitUntilOpen(false);
  });

  it("follows a link that is a term when it is tapped, and opens no card", async () => {
    await tap("#link", "Data");
    await page.waitForURL(/#below$/);
    assert.equal(await isOpen(), false);
  });

  it("opens the card of a highlight at a tap on it", async () => {
    const [worker] = context.serviceWorkers();
    assert.ok(worker);
    await page.evaluate(() => {
      const text = document.querySelector("#plain")?.firstChild;
      const at = text?.nodeValue?.indexOf("met the press") ?? 0;
      if (text) getSelection()?.setBaseAndExtent(text, at, text, at + "met the press".length);
    });
    // As text: tsx names the functions it compiles by a helper that the worker has not.
    await worker.evaluate(`(async () => {
      const tabs = await chrome.tabs.query({});
      const tabId = tabs.find(({ url }) => url?.includes("article.html")).id;
      await chrome.scripting.executeScript({ target: { tabId }, func: () => sinoglossContentApi.keepSelection() });
    })()`);
    await page.waitForFunction(() => CSS.highlights.has("kept-1"));
    await page.goto(`${server.origin}/fixtures/article.html`);
    await page.waitForFunction(() => CSS.highlights.has("kept-1"));
    await tap("#plain", "press");
    await waitUntilOpen(true);
    const session = await context.newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    assert.equal(nodes.find((node) => node.role?.value === "dialog")?.name?.value, "Your highlight");
  });
});
