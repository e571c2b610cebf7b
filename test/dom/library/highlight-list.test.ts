import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { highlightId } from "../../unit/core/library/kept-fixture.ts";
import { pollEqual, pollMatch } from "../fixtures/poll-equal.ts";
import { readText } from "../fixtures/read-text.ts";
import { SKETCHES, useKeptLibrary } from "../fixtures/use-kept-library.ts";

describe("the list of highlights in the library", { timeout: 120_000 }, () => {
  const library = useKeptLibrary();
  const { focusedId, go, item, itemsListed, listed } = library;

  it("groups by article, the one last kept from first, with site, address and count", async () => {
    assert.deepEqual(await library.page.getByRole("heading", { level: 3 }).allInnerTexts(), [
      "A plan",
      "The review",
      "数据立法",
    ]);
    await pollEqual(
      () => readText(library.page.locator(".group-head").nth(1)),
      "The review paper.example /review 1 highlight",
    );
    await listed(["The ministry", "Huawei said ", "Companies mu", "数据安全法自2021年9"]);
  });

  it("finds words of quotes, notes and titles as they are typed, marks them, and keeps them in the route", async () => {
    await library.page.getByRole("searchbox", { name: "Search quotes, notes and titles" }).fill("older");
    await listed(["The ministry"]);
    await pollEqual(() => library.page.locator("mark").allInnerTexts(), ["older"]);
    await pollEqual(() => library.page.evaluate(() => window.libraryPage.route()), "#/highlights?q=older");
    await library.page.getByRole("searchbox").fill("数据安全");
    await pollEqual(() => library.page.locator("mark").allInnerTexts(), ["数据", "数据安全"]);
    await listed(["数据安全法自2021年9"]);
    await library.page.getByRole("searchbox").fill("Huawai");
    await listed(["Huawei said "]);
    await pollEqual(() => readText(library.page.locator(".list-summary [role=status]")), "1 of 4 highlights");
  });

  it("filters by colour, state, tag, entity, site and day, each a chip that takes it away", async () => {
    await library.page.getByRole("checkbox", { name: "Green" }).check();
    await listed(["Huawei said "]);
    await library.page.getByRole("button", { name: "Remove the filter Green" }).click();
    await library.page.getByRole("checkbox", { name: "Not looked for yet" }).check();
    await listed(["数据安全法自2021年9"]);
    await library.page.getByRole("button", { name: "Remove the filter Not looked for yet" }).click();
    for (const [field, value] of [
      ["Tag", "money"],
      ["Mentions", "Huawei"],
      ["Site", "news.example"],
    ] as const) {
      await library.page.getByRole("combobox", { name: field, exact: true }).fill(value);
      await library.page.keyboard.press("Enter");
    }
    await library.page.getByLabel("From").fill("2026-11-20");
    await listed(["Huawei said "]);
    await pollEqual(
      () => library.page.evaluate(() => window.libraryPage.route()),
      "#/highlights?entity=p/huawei&tag=money&site=news.example&from=2026-11-20",
    );
    await library.page.getByRole("button", { name: "Clear the filters" }).click();
    await itemsListed(4);
  });

  it("says so where nothing has what a filter asks for", async () => {
    await library.page.getByLabel("Tag", { exact: true }).fill("nonsense");
    await library.page.keyboard.press("Enter");
    await library.page.getByText("No highlight has “nonsense”.").waitFor();
  });

  it("is linkable, and says so where an address names nothing", async () => {
    await go("#/highlights?state=orphaned");
    await listed(["Companies mu"]);
    await go(`#/highlight/${highlightId(2)}`);
    await listed(["Huawei said "]);
    await go("#/timetable");
    await library.page.getByText("There is no such page in the library.").waitFor();
    await go("#/");
    await itemsListed(4);
  });

  it("opens the card of an entity, and the highlights that mention it", async () => {
    await item("250 billion")
      .getByRole("button", { name: /Ministry of Industry/ })
      .click();
    await library.page.getByRole("link", { name: "In 1 of your highlights" }).click();
    await pollEqual(() => library.page.locator("dialog").count(), 0);
    await listed(["The ministry"]);
    await library.page.getByRole("button", { name: /Remove the filter Mentions: Ministry/ }).click();
  });

  it("names entities in Chinese to a reader of Chinese, and finds them by either name", async () => {
    const { page } = library;
    await library.open("zh-CN", SKETCHES);
    await page.locator(".entity-chip[lang=zh-Hans]", { hasText: "工业和信息化部" }).waitFor();
    const field = page.locator("#filter-entity");
    const offered = () =>
      page
        .locator("#filter-entity-options option")
        .evaluateAll((options) => options.map((option) => option.getAttribute("value")));
    await pollEqual(offered, ["工业和信息化部", "Huawei"]);
    await field.fill("Ministry of");
    await pollEqual(offered, ["Ministry of Industry and Information Technology"]);
    await field.fill("ministry of industry and information technology");
    await field.press("Enter");
    await listed(["The ministry"]);
    await page.getByRole("button", { name: "移除筛选：提到：工业和信息化部" }).waitFor();
  });

  it("goes through a long list page by page, and selects all of it", async () => {
    const many = Array.from({ length: 120 }, (_, at) => ({
      number: at + 1,
      url: `https://a.example/${at % 7}`,
    }));
    await library.open("en-GB", many);
    await itemsListed(50);
    await library.page.getByRole("link", { name: "Next" }).click();
    await library.page.getByText("Page 2 of 3").waitFor();
    await pollEqual(() => focusedId(), "list");
    await library.page.locator(".item input").first().check();
    await library.page.getByRole("button", { name: "Select all 120" }).click();
    await pollMatch(() => readText(library.page.locator(".bulk-bar")), /^120 selected/);
    await go("#/highlights?page=99");
    await library.page.getByText("Page 3 of 3").waitFor();
    await itemsListed(20);
  });
});
