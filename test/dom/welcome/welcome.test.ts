import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import type { Page } from "playwright";
import { type ComponentBrowser, openComponents } from "../fixtures/open-pages.ts";
import { readText } from "../fixtures/read-text.ts";
import { runAxe } from "../fixtures/run-axe.ts";

const HTML = "<body class=page><div id=welcome></div>";

describe("the first-run page", { timeout: 120_000 }, () => {
  let browser: ComponentBrowser;
  let page: Page;
  before(async () => {
    browser = await openComponents({ script: "welcome-page.tsx", styleSheet: "src/welcome/welcome.css" });
  });
  after(() => browser.close());
  beforeEach(async () => {
    page = await browser.open({ html: HTML });
    await page.evaluate(() => window.welcomePage.open("en-GB"));
  });
  afterEach(() => page.close());

  const term = (name: string) => page.getByRole("button", { name, exact: true });
  const card = (name: string) => page.getByRole("region", { name, exact: true });
  const MIIT = "Ministry of Industry and Information Technology";

  it("opens a real card where the pointer rests on an underlined name", async () => {
    assert.equal(
      await term(MIIT).evaluate((element) => getComputedStyle(element).textDecorationStyle),
      "dotted",
    );
    await term(MIIT).hover();
    await card(MIIT).waitFor();
    assert.equal(await term(MIIT).getAttribute("aria-expanded"), "true");
    assert.equal(await page.locator(".sample-term").last().getAttribute("aria-expanded"), "false");
  });

  for (const key of ["Enter", "Space"]) {
    it(`opens it by ${key}, and closes it by Escape`, async () => {
      await term("IDC").press(key);
      await card("IDC (market research firm)").waitFor();
      await page.keyboard.press("Escape");
      await card("IDC (market research firm)").waitFor({ state: "detached" });
    });
  }

  it("opens related cards in the card's place, and goes back", async () => {
    await term(MIIT).press("Enter");
    await term("State Council").click();
    await card("State Council").waitFor();
    await term("Back").click();
    await card(MIIT).waitFor();
    await term("Close").click();
    assert.equal(await page.locator(".card").count(), 0);
  });

  it("wraps a name with its sentence", async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    assert.ok((await term(MIIT).evaluate((element) => element.getClientRects().length)) > 1);
    const { scrollWidth, clientWidth } = await page
      .locator("html")
      .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    assert.ok(scrollWidth <= clientWidth);
  });

  it("shows the keys as they are, and the way to change them", async () => {
    assert.deepEqual(await page.locator(".keys dt").allInnerTexts(), [
      "Alt+Shift+L",
      "Alt+Shift+K",
      "no key",
      "Esc",
    ]);
    await term("Change the keys").click();
    assert.equal(await page.title(), "keys asked for");
  });

  it("tells how passages are kept, and leads to the library", async () => {
    await page.getByRole("heading", { name: "Keep passages for good" }).waitFor();
    const link = page.getByRole("link", { name: "Open the library" });
    assert.equal(await link.getAttribute("href"), "library.html");
  });

  for (const [browserName, step] of [
    ["chromium", "Press the pin beside Sinogloss."],
    ["firefox", "Press the cog beside Sinogloss and choose “Pin to Toolbar”."],
  ] as const) {
    it(`tells how to pin the icon in ${browserName}`, async () => {
      await page.evaluate((name) => window.welcomePage.open("en-GB", { browserName: name }), browserName);
      assert.equal(await readText(page.locator(".steps li").nth(1)), step);
    });
  }

  it("lists the sources with their dates, each with a link where there is one", async () => {
    const items = page.locator(".documents li");
    assert.equal(
      await readText(items.nth(0)),
      "What the ministry's plan would cost Ada Quill, Harbour Review, 20 Jul 2021 (date inferred)",
    );
    assert.equal(await readText(items.nth(1)), "A survey Harbour Review, 2024");
    const links = page.locator(".documents").getByRole("link");
    assert.equal(await links.count(), 1);
    assert.equal(await links.getAttribute("rel"), "noreferrer noopener");
  });

  it("says so where the sources cannot be read", async () => {
    await page.evaluate(() => window.welcomePage.open("en-GB", { failed: true }));
    assert.match(await readText(page.getByRole("alert")), /could not be read/);
  });

  for (const [tag, name] of [
    ["en-GB", MIIT],
    ["zh-CN", "工业和信息化部"],
  ] as const) {
    for (const colorScheme of ["light", "dark"] as const) {
      it(`gives axe nothing to say in ${tag}, ${colorScheme}, with a card open`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.evaluate((language) => window.welcomePage.open(language), tag);
        await page.locator(".sample-term").first().click();
        await card(name).waitFor();
        assert.deepEqual(await runAxe(page), []);
      });
    }
  }
});
