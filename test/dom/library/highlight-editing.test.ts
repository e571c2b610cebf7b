import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { highlightId, keptOf } from "../../unit/core/library/kept-fixture.ts";
import { pollEqual, pollMatch } from "../fixtures/poll-equal.ts";
import { readText } from "../fixtures/read-text.ts";
import { useKeptLibrary } from "../fixtures/use-kept-library.ts";

describe("the editing of highlights in the library", { timeout: 120_000 }, () => {
  const library = useKeptLibrary();
  const { focusedId, item, said } = library;

  it("takes quick changes of a colour and of tags for one reader's", async () => {
    await library.page.evaluate(() => window.libraryPage.holdWrites());
    const first = item("Huawei said");
    await first.getByRole("button", { name: "Edit" }).click();
    await first.getByRole("radio", { checked: true }).focus();
    for (let presses = 0; presses < 3; presses += 1) await library.page.keyboard.press("ArrowRight");
    await library.page.waitForFunction(() => window.libraryPage.writeOne());
    await first.getByRole("combobox", { name: "Tags" }).focus();
    for (const tag of ["one", "two", "three"]) await library.page.keyboard.type(`${tag},`);
    await first.getByText("Tag three added").waitFor();
    await library.page.evaluate(() => window.libraryPage.releaseWrites());
    await library.page.waitForFunction(
      () => document.querySelector(".item[data-colour='purple']")?.textContent?.includes("three") ?? false,
    );
    await library.page.getByText("Tags saved", { exact: true }).first().waitFor({ state: "attached" });
    assert.equal(await item("Huawei said").count(), 1, "no variant beside it");
  });

  it("changes colour, note and tags in place, and takes each change back", async () => {
    const first = item("250 billion");
    await first.getByRole("button", { name: "Edit" }).click();
    await pollEqual(() => library.page.evaluate(() => document.activeElement?.tagName), "TEXTAREA");
    await first.getByRole("radio", { name: "Pink" }).check();
    await pollEqual(() => first.getAttribute("data-colour"), "pink");
    await pollEqual(() => said(), "Colour changed");
    await library.page.getByRole("button", { name: "Undo" }).click();
    await pollEqual(() => first.getAttribute("data-colour"), "yellow");
    await first.getByRole("textbox", { name: "Note" }).fill("Another word.");
    await first.getByRole("combobox", { name: "Tags" }).fill("law");
    await library.page.keyboard.press("Enter");
    await library.page.keyboard.press("Escape");
    await pollMatch(() => readText(first), /Another word\./);
    await pollMatch(() => readText(first), /plan money law/);
    await pollEqual(() => library.page.evaluate(() => document.activeElement?.textContent), "Edit");
  });

  it("keeps both where another tab changes a note that is being written, and goes on from the other", async () => {
    const before = keptOf({ number: 1, note: "Lower." });
    const since = keptOf({ number: 1, note: "Theirs." });
    await library.page.evaluate((one) => window.libraryPage.setKept([one]), before);
    await library.page.getByRole("button", { name: "Edit" }).click();
    const note = library.page.getByRole("textbox", { name: "Note" });
    await note.fill("Mine.");
    await library.page.evaluate((one) => window.libraryPage.setKept([one]), since);
    assert.equal(await note.inputValue(), "Mine.");
    await note.blur();
    await library.page.getByText("Both versions are kept").waitFor();
    await pollEqual(() => note.inputValue(), "Theirs.");
    await note.fill("Theirs, and mine.");
    await note.blur();
    await library.page.waitForFunction(() => window.libraryPage.notes().includes("Theirs, and mine."));
    await pollEqual(
      () => library.page.evaluate(() => window.libraryPage.notes()),
      ["Theirs, and mine.", "Mine."],
    );
  });

  it("takes a note that was saved bit by bit back as a whole, and what came after the message alone", async () => {
    const notes = () => library.page.evaluate(() => window.libraryPage.notes());
    await library.page.evaluate(
      (one) => window.libraryPage.setKept([one]),
      keptOf({ number: 1, note: "Lower." }),
    );
    await library.page.getByRole("button", { name: "Edit" }).click();
    const note = library.page.getByRole("textbox", { name: "Note" });
    const write = async (text: string) => {
      await note.fill(text);
      await note.blur();
      await library.page.waitForFunction((one) => window.libraryPage.notes()[0] === one, text);
    };
    await write("One");
    await write("One two");
    await write("One two three");
    await library.page.getByRole("button", { name: "Undo" }).click();
    await library.page.getByText("Undone").waitFor();
    await pollEqual(() => notes(), ["Lower."]);
    await write("One");
    await library.page.locator(".message-close").click();
    await write("One two");
    await library.page.getByRole("button", { name: "Undo" }).click();
    await library.page.getByText("Undone").waitFor();
    await pollEqual(() => notes(), ["One"]);
  });

  it("deletes with the focus going on, and brings back with the focus on what came back", async () => {
    await item("Huawei said").getByRole("button", { name: "Delete" }).click();
    await item("Huawei said").waitFor({ state: "detached" });
    await pollEqual(() => said(), "Highlight deleted");
    await pollEqual(() => focusedId(), `highlight-${highlightId(3)}`);
    await library.page.getByRole("button", { name: "Undo" }).press("Enter");
    await item("Huawei said").waitFor();
    await pollEqual(() => focusedId(), `highlight-${highlightId(2)}`);
    await pollEqual(() => said(), "Undone");
  });
});
