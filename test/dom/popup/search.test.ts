import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pollEqual, pollMatch } from "../fixtures/poll-equal.ts";
import { naming } from "../fixtures/popup-fixture.ts";
import { readText } from "../fixtures/read-text.ts";
import { usePopup } from "../fixtures/use-popup.ts";

describe("the popup's search", { timeout: 120_000 }, () => {
  const popup = usePopup();
  const { box, options, waitForFocusInBox, report } = popup;

  it("lists results as one types, by any name", async () => {
    await popup.page.keyboard.type("ministry");
    await pollEqual(() => options().count(), 2);
    await box().fill("公安");
    await pollEqual(() => readText(options()), "Ministry of Public Security 公安部 · Agency");
  });

  it("marks the letters that answer, in the name that answers them", async () => {
    const marked = () => popup.page.locator("[role=option] mark").allInnerTexts();
    await popup.page.keyboard.type("indus");
    await pollEqual(marked, ["Indus"]);
    await box().fill("公安");
    await pollEqual(marked, ["公安"]);
    await box().fill("gong an bu");
    await popup.page.locator("[lang=zh-Latn-pinyin] mark").first().waitFor();
    await pollMatch(
      async () => (await readText(options())) ?? "",
      /^Ministry of Public Security 公安部 · gōng ān bù · Agency$/,
    );
  });

  it("opens the chosen result by Enter, and comes back by Escape to where it was", async () => {
    await popup.page.keyboard.type("industry");
    await popup.page.keyboard.press("Enter");
    await popup.page
      .getByRole("region", { name: "Ministry of Industry and Information Technology" })
      .waitFor();
    await pollEqual(() => box().count(), 0);
    await popup.page.keyboard.press("Escape");
    await pollEqual(() => box().inputValue(), "industry");
    await waitForFocusInBox();
  });

  it("goes back card by card", async () => {
    await popup.page.keyboard.type("industry");
    await popup.page.keyboard.press("Enter");
    await popup.page.getByRole("button", { name: "State Council", exact: true }).click();
    await popup.page.getByRole("region", { name: "State Council" }).waitFor();
    const scrolled = () =>
      popup.page.locator(".card-body:not([hidden])").evaluate(({ scrollTop }) => scrollTop);
    assert.equal(await scrolled(), 0);
    await popup.page.getByRole("button", { name: "Back" }).click();
    await popup.page
      .getByRole("region", { name: "Ministry of Industry and Information Technology" })
      .waitFor();
    assert.ok((await scrolled()) > 0, "where it was left");
    await popup.page.keyboard.press("Escape");
    await box().waitFor();
  });

  it("offers the nearest names where nothing is found, and opens none of them unasked", async () => {
    await popup.page.keyboard.type("Huawei earnings");
    await popup.page
      .getByText(/^Nothing in the knowledge base is called “.Huawei earnings.”\.$/)
      .last()
      .waitFor();
    await pollEqual(() => readText(options()), "Huawei 华为 · Company");
    await popup.page.keyboard.press("Enter");
    await pollEqual(() => popup.page.getByRole("region", { name: "Huawei" }).count(), 0);
    await popup.page.keyboard.press("ArrowDown");
    await popup.page.keyboard.press("Enter");
    await popup.page.getByRole("region", { name: "Huawei" }).waitFor();
  });

  it("leads with what was meant by a typing error, as the nearest and not as found, and opens it by Enter", async () => {
    await popup.page.keyboard.type("huawie");
    await popup.page.getByRole("heading", { name: "Nearest names" }).waitFor();
    await pollEqual(
      () => popup.page.getByText(/^Nothing in the knowledge base is called “.huawie.”\.$/).count(),
      2,
    );
    await pollEqual(() => readText(options()), "Huawei 华为 · Company");
    await popup.page.keyboard.press("Enter");
    await popup.page.getByRole("region", { name: "Huawei" }).waitFor();
  });

  it("opens the last of two cards asked for in haste", async () => {
    await popup.page.keyboard.type("ministry");
    await popup.page.evaluate(() => window.popupPage.holdCards());
    await popup.page.getByRole("option", { name: /Industry/ }).click();
    await popup.page.getByRole("option", { name: /Public/ }).click();
    await popup.page.evaluate(() => window.popupPage.releaseCards());
    await popup.page.getByRole("region", { name: "Ministry of Public Security" }).waitFor();
    await popup.page.keyboard.press("Escape");
    await box().waitFor();
  });

  it("says so where there is no card, or no knowledge base at all", async () => {
    await popup.page.keyboard.type("5G");
    await popup.page.keyboard.press("Enter");
    await popup.page.getByText("The knowledge base has no card for this any more.").waitFor();
    await popup.page.evaluate(() => window.popupPage.failKnowledge());
    await popup.page.getByText("The knowledge base could not be read.").waitFor();
  });

  it("says on a card how many highlights mention its entity, and leads to them", async () => {
    await popup.page.keyboard.type("industry");
    await popup.page.keyboard.press("Enter");
    const link = popup.page.getByRole("link", { name: "In 3 of your highlights" });
    await pollEqual(() => link.getAttribute("href"), "library.html#/highlights?entity=fixture/miit");
  });

  const hostile: readonly (readonly [what: string, query: string])[] = [
    ["signs of regular expressions", "(a|b)*[^"],
    ["marks that turn the text around", "\u202E\u2067\u200Flaw"],
    ["nothing but blanks", " \u00A0\t "],
    ["a hundred thousand letters", "law ".repeat(25_000)],
    ["half a character", "\uD83D"],
    ["many scripts", "法 закон قانون กฎหมาย 법 𐍈"],
    ["markup", "<img src=x onerror=alert(1)>"],
  ];
  for (const [what, query] of hostile) {
    it(`takes ${what} for a query`, async () => {
      await report(naming("huawei"));
      await box().evaluate((element, text) => {
        if (element instanceof HTMLInputElement) element.value = text;
        element.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }, query);
      const isBlank = query.trim() === "";
      await (isBlank
        ? popup.page.locator(".row")
        : popup.page.getByRole("link", { name: "Search the library" })
      ).waitFor();
      await box().press("Escape");
      await popup.page.locator(".row").waitFor();
    });
  }
});
