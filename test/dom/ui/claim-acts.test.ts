import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import type { Page } from "playwright";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { bareCard, claimOf, ministryCard, refTo } from "../fixtures/card-fixture.ts";
import { type ComponentBrowser, openComponents } from "../fixtures/open-pages.ts";
import { runAxe } from "../fixtures/run-axe.ts";
import { showCard } from "../fixtures/show-card.ts";

const ACTS = "Copy this claim, or report an error in it";
const ONE_CLAIM = {
  ...bareCard,
  claims: [claimOf({ id: "lamps", kind: "opinion", speaker: { name: "IDC", entity: refTo("idc") } })],
};
const CITED = [
  "In the view of IDC: Something is the case.",
  "Source: Harbour Review, “What the ministry's plan would cost”, Ada Quill, 20 Jul 2021, paragraph 6, under “An ambitious goal”",
  "https://news.example/plan#:~:text=by%202023",
].join("\n");

describe("what can be done with a claim", { timeout: 300_000 }, () => {
  let browser: ComponentBrowser;
  let page: Page;
  before(async () => {
    browser = await openComponents({ script: "card-page.tsx" });
    page = await browser.open({ html: "<body><input id=page-field>" });
  });
  after(() => browser.close());
  afterEach(async () => {
    await page.evaluate(() => window.cardPage.takeCopied());
  });

  const dialog = () => page.getByRole("dialog");
  const button = (name: string) => dialog().getByRole("button", { name, exact: true });
  const takeCopied = () => page.evaluate(() => window.cardPage.takeCopied());
  const waitForStatus = (text: string) =>
    dialog().getByRole("status").filter({ hasText: text }).waitFor({ state: "attached" });

  it("is out of the way until it is asked for, with no region left that could speak", async () => {
    await showCard(page, ONE_CLAIM);
    assert.equal(await button(ACTS).getAttribute("aria-expanded"), "false");
    assert.equal(await button("Copy").count(), 0);
    assert.equal(await dialog().getByRole("status").count(), 0);
  });

  it("is told apart from the same of another claim by the claim's text", async () => {
    await showCard(page, {
      ...bareCard,
      claims: [claimOf({ id: "a", text: "One thing is so." }), claimOf({ id: "b", text: "Another is." })],
    });
    const described = await button(ACTS).evaluateAll((buttons) =>
      buttons.map((each) => {
        const root = each.getRootNode();
        if (!(root instanceof ShadowRoot)) return null;
        return root.getElementById(each.getAttribute("aria-describedby") ?? "")?.textContent;
      }),
    );
    assert.deepEqual(described, ["One thing is so.", "Another is."]);
  });

  it("is reached, opened and done by keyboard alone", async () => {
    await showCard(page, ONE_CLAIM);
    await page.locator("#page-field").focus();
    const focusedName = () =>
      page.evaluate(() => {
        const inner = document.activeElement?.shadowRoot?.activeElement;
        return inner?.getAttribute("aria-label") ?? inner?.textContent ?? "";
      });
    for (let tabs = 0; tabs < 5 && (await focusedName()) !== ACTS; tabs += 1)
      await page.keyboard.press("Tab");
    assert.equal(await focusedName(), ACTS);
    await page.keyboard.press("Enter");
    await button("Copy").waitFor();
    await page.keyboard.press("Tab");
    assert.equal(await focusedName(), "Copy");
    await page.keyboard.press("Space");
    await waitForStatus("Copied with its citation.");
    assert.deepEqual(await takeCopied(), [CITED]);
    assert.equal(await focusedName(), "Copy", "the focus stays for the next act");
  });

  it("copies the claim with its citation as Markdown", async () => {
    await showCard(page, ONE_CLAIM);
    await button(ACTS).click();
    await button("Copy as Markdown").click();
    await waitForStatus("Copied as Markdown, with its citation.");
    assert.deepEqual(await takeCopied(), [
      "In the view of IDC\\: Something is the case. Source: Harbour Review, [“What the ministry's plan would cost”](https://news.example/plan#:~:text=by%202023), Ada Quill, 20 Jul 2021, paragraph 6, under “An ambitious goal”.",
    ]);
  });

  it("copies a report of an error, and says where to send it", async () => {
    await showCard(page, ONE_CLAIM);
    await button(ACTS).click();
    await button("Report an error").click();
    await waitForStatus("send it as an issue in the repository you have Sinogloss from");
    assert.deepEqual(await takeCopied(), [
      [
        "An error in a claim of Sinogloss",
        "Claim: lamps",
        "Entity: fixture/5g",
        "Text: Something is the case.",
        "Source: harbour-2021 ¶6 (Harbour Review, “What the ministry's plan would cost”) https://news.example/plan#:~:text=by%202023",
        "Knowledge base: fixture-7",
        "Sinogloss: 0.0.1",
        "What is wrong: ",
      ].join("\n"),
    ]);
  });

  it("says so where the browser allows no copy", async () => {
    await showCard(page, ONE_CLAIM);
    await page.evaluate(() => window.cardPage.allowCopying(false));
    await button(ACTS).click();
    await button("Copy").click();
    await waitForStatus("The browser did not allow the copy.");
    await page.evaluate(() => window.cardPage.allowCopying(true));
  });

  it("moves nothing under the pointer when it opens and when it tells", async () => {
    await showCard(page, ministryCard);
    const more = button(ACTS).first();
    const place = async (of = more) => JSON.stringify(await of.boundingBox());
    const before = await place();
    await more.click();
    await button("Copy").waitFor();
    assert.equal(await place(), before);
    const copy = button("Copy");
    const next = dialog().locator(".claim").nth(1);
    const [act, below] = [await place(copy), await place(next)];
    await copy.click();
    await waitForStatus("Copied with its citation.");
    assert.deepEqual([await place(copy), await place(next)], [act, below]);
  });

  it("speaks Chinese to a Chinese reader, in the citation too", async () => {
    await showCard(page, ONE_CLAIM, { tag: "zh-CN" });
    await button("复制此说法，或报告其中的错误").click();
    await button("复制").click();
    await waitForStatus("已连同出处一起复制。");
    const [copied = ""] = await takeCopied();
    assert.match(copied, /^IDC 认为：Something is the case\.\n来源：Harbour Review，/);
  });

  it("is there for the claims of a conflict", async () => {
    await showCard(page, ministryCard);
    const side = dialog().locator(".side").nth(1);
    await side.getByText("The claim behind this").click();
    await side.getByRole("button", { name: ACTS }).click();
    await side.getByRole("button", { name: "Copy", exact: true }).click();
    await pollUntil("the copy", async () =>
      (await takeCopied()).some((text) => text.startsWith("By the estimate of IDC, through Harbour Review:")),
    );
  });

  for (const scheme of ["light", "dark"] as const) {
    for (const tag of ["en-GB", "zh-CN"]) {
      it(`has no fault that axe knows, ${scheme}, ${tag}, at 320 px`, async () => {
        const narrow = await browser.open({ colorScheme: scheme, viewport: { width: 320, height: 640 } });
        await showCard(narrow, ministryCard, { tag, buttons: ["back", "pin", "close"] });
        for (const more of await narrow.locator(".more").all())
          if (await more.isVisible()) await more.click();
        await narrow.locator(".act").last().click();
        assert.deepEqual(await runAxe(narrow), []);
        const overflow = await narrow.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${overflow} px too wide`);
        await narrow.close();
      });
    }
  }
});
