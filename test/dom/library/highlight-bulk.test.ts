import { describe, it } from "node:test";
import { pollEqual, pollMatch } from "../fixtures/poll-equal.ts";
import { readText } from "../fixtures/read-text.ts";
import { useKeptLibrary } from "../fixtures/use-kept-library.ts";

describe("many highlights at once in the library", { timeout: 120_000 }, () => {
  const library = useKeptLibrary();
  const { item, itemsListed, listed, pollAsked, said } = library;

  it("ticks a range with Shift, tags it, exports it, deletes it, and takes that back", async () => {
    await item("250 billion").getByRole("checkbox").click();
    await item("Companies")
      .getByRole("checkbox")
      .click({ modifiers: ["Shift"] });
    const bar = library.page.getByRole("region", { name: "What to do with the selected highlights" });
    await pollMatch(() => readText(bar), /^3 selected/);
    await bar.getByRole("button", { name: "Add a tag" }).click();
    await bar.getByRole("combobox", { name: "Tag" }).fill("thesis");
    await library.page.keyboard.press("Enter");
    await pollEqual(() => said(), "“thesis” added to 3 highlights");
    await pollEqual(() => library.page.evaluate(() => document.activeElement?.textContent), "Add a tag");
    await pollEqual(() => library.page.getByRole("link", { name: "thesis" }).count(), 3);
    await bar.getByRole("button", { name: "Export" }).click();
    await library.page.getByRole("radio", { name: "Markdown" }).check();
    await library.page.getByRole("button", { name: "Save the file" }).click();
    await pollAsked(["export 3 as markdown"]);
    await bar.getByRole("button", { name: "Delete" }).click();
    await item("Companies").waitFor({ state: "detached" });
    await listed(["数据安全法自2021年9"]);
    await library.page.getByRole("button", { name: "Undo" }).click();
    await item("Companies").waitFor();
    await itemsListed(4);
  });

  it("reaches with no act what a filter hides", async () => {
    await item("Huawei said").getByRole("checkbox").check();
    await library.page.getByRole("checkbox", { name: "Blue" }).check();
    await pollEqual(() => library.page.locator(".bulk-bar").count(), 0);
    await item("数据安全法").getByRole("checkbox").check();
    await library.page.getByRole("button", { name: "Remove the filter Blue" }).click();
    await pollMatch(() => readText(library.page.locator(".bulk-bar")), /^1 selected Select all 4/);
  });
});
