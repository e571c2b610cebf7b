import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import type { Page } from "playwright";
import { PASSAGE } from "../fixtures/highlight-fixture.ts";
import { answerOne, openHighlights } from "../fixtures/open-highlights.ts";
import { type ComponentBrowser, openComponents } from "../fixtures/open-pages.ts";
import { readText } from "../fixtures/read-text.ts";

describe("writing tags", { timeout: 120_000 }, () => {
  let browser: ComponentBrowser;
  let page: Page;
  before(async () => {
    browser = await openComponents({ script: "highlight-page.tsx" });
  });
  after(() => browser.close());
  // A page for each: what one test leaves in the field is added when the card goes.
  beforeEach(async () => {
    page = await openHighlights(browser);
    await page.evaluate((at) => window.highlightPage.showCard({ tags: ["first"] }, at, null), PASSAGE);
    await field().focus();
  });

  afterEach(() => page.close());

  const field = () => page.getByRole("combobox", { name: "Tags" });
  const options = () => page.getByRole("option");
  /** The tags on the disk, once they are as many as expected. */
  const tags = async (count: number) => {
    await page.waitForFunction(
      (wanted) => window.highlightPage.stored().at(-1)?.tags.length === wanted,
      count,
    );
    return page.evaluate(() => window.highlightPage.stored().at(-1)?.tags);
  };

  it("adds one at Enter and at a comma, western or Chinese", async () => {
    await field().pressSequentially("second");
    await page.keyboard.press("Enter");
    await field().pressSequentially("third,");
    await page.keyboard.insertText("数据，法规、");
    assert.deepEqual(await tags(5), ["first", "second", "third", "数据", "法规"]);
    assert.equal(await field().inputValue(), "");
  });

  it("makes no conflict of tags that are added faster than they are written, and undoes them together", async () => {
    await page.evaluate(() => window.highlightPage.hold());
    // The second as some keyboards write it, in two code points; it is kept in one.
    await field().pressSequentially("second,");
    await page.keyboard.insertText("cafe\u0301,");
    await answerOne(page);
    await field().pressSequentially("third,");
    await answerOne(page);
    await field().pressSequentially("fourth,");
    await page.evaluate(() => window.highlightPage.release());
    assert.deepEqual(await tags(5), ["first", "second", "caf\u00e9", "third", "fourth"]);
    assert.equal(await page.evaluate(() => window.highlightPage.stored().length), 1);
    await page.locator(".undo-message").getByText("Tags saved").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    assert.deepEqual(await tags(1), ["first"]);
  });

  it("adds what is written when the field is left", async () => {
    await field().pressSequentially("  left   behind ");
    await field().blur();
    assert.deepEqual(await tags(2), ["first", "left behind"]);
  });

  it("adds none twice, in whatever letters", async () => {
    await field().pressSequentially("FIRST,second,Second,");
    assert.deepEqual(await tags(2), ["first", "second"]);
  });

  it("takes the last away at Backspace in an empty field, and any by its button", async () => {
    await field().pressSequentially("second,third,");
    assert.deepEqual(await tags(3), ["first", "second", "third"]);
    await page.keyboard.press("Backspace");
    assert.deepEqual(await tags(2), ["first", "second"]);
    await page.getByRole("button", { name: "Remove the tag first" }).click();
    assert.deepEqual(await tags(1), ["second"]);
    assert.equal(await field().evaluate((input) => input.matches(":focus")), true);
  });

  it("offers tags in use, those that begin so first, and none given already", async () => {
    await field().pressSequentially("r");
    await options().first().waitFor();
    assert.deepEqual(await options().allInnerTexts(), ["rules", "regulators", "Reuters"]);
    await field().fill("t");
    assert.deepEqual(await options().allInnerTexts(), ["data", "regulators", "Reuters"]);
    await field().fill("firs");
    assert.equal(await options().count(), 0);
  });

  it("takes an offered one by arrow keys, telling assistive technology which", async () => {
    await field().pressSequentially("r");
    await options().first().waitFor();
    assert.equal(await field().getAttribute("aria-expanded"), "true");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const active = await field().getAttribute("aria-activedescendant");
    assert.equal(await readText(page.locator(`[id="${active}"]`)), "regulators");
    await page.keyboard.press("Enter");
    assert.deepEqual(await tags(2), ["first", "regulators"]);
  });

  it("takes an offered one by the pointer, without what was written so far", async () => {
    await field().pressSequentially("re");
    await page.getByRole("option", { name: "Reuters" }).click();
    assert.deepEqual(await tags(2), ["first", "Reuters"]);
  });

  it("says what it added and took away", async () => {
    await field().pressSequentially("second,");
    await page.getByText("Tag second added", { exact: true }).waitFor({ state: "attached" });
    await page.keyboard.press("Backspace");
    await page.getByText("Tag second removed", { exact: true }).waitFor({ state: "attached" });
  });

  it("leaves Enter to an input method that is composing", async () => {
    await field().evaluate((input) => {
      input.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
      if (input instanceof HTMLInputElement) input.value = "shuju";
      input.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
      input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }));
    });
    assert.deepEqual(await tags(1), ["first"]);
    assert.equal(await field().inputValue(), "shuju");
  });
});
