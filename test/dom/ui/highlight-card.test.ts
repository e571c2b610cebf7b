import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import type { Page } from "playwright";
import { PASSAGE } from "../fixtures/highlight-fixture.ts";
import { answerOne, isAnythingShown, openHighlights, takeAsked } from "../fixtures/open-highlights.ts";
import { type ComponentBrowser, openComponents } from "../fixtures/open-pages.ts";
import { readText } from "../fixtures/read-text.ts";

describe("a highlight's card", { timeout: 120_000 }, () => {
  let browser: ComponentBrowser;
  let page: Page;
  before(async () => {
    browser = await openComponents({ script: "highlight-page.tsx" });
  });
  after(() => browser.close());
  beforeEach(async () => {
    page = await openHighlights(browser);
  });
  afterEach(() => page.close());

  const card = () => page.getByRole("dialog", { name: "Your highlight" });
  const note = () => card().getByRole("textbox", { name: "Note" });
  const colour = (name: string) => card().getByRole("radio", { name });
  const pick = (name: string) => colour(name).click({ force: true });
  const button = (name: string) => card().getByRole("button", { name, exact: true });
  const message = () => page.locator(".undo-message");
  const notes = async () =>
    (await page.evaluate(() => window.highlightPage.stored())).map((each) => each.note);
  const colours = async () =>
    (await page.evaluate(() => window.highlightPage.stored())).map((each) => each.colour);
  const undo = async () => {
    await message().getByRole("button", { name: "Undo" }).click();
    await message().getByText("Changed back").waitFor();
  };
  const stored = async () => (await page.evaluate(() => window.highlightPage.stored())).at(-1);
  const show = (found: string | null = null, isWalking = false) =>
    page.evaluate(([at, text, walk]) => window.highlightPage.showCard({}, at, text, walk), [
      PASSAGE,
      found,
      isWalking,
    ] as const);

  it("shows the passage, when it was kept, its note, tags, colour and entities", async () => {
    await show();
    await card().getByRole("button", { name: "Huawei" }).waitFor();
    const text = await readText(card());
    for (const part of ["Kept on 12 Nov 2026", PASSAGE, "rules", "to read again", "State Council"])
      assert.ok(text.includes(part), `${part} in ${text}`);
    assert.equal(await note().inputValue(), "Compare with the draft of May.");
    assert.equal(await card().getByRole("radio", { name: "Green" }).isChecked(), true);
  });

  it("takes no focus when it opens, and does when a walk comes to it", async () => {
    await page.locator("#page-field").focus();
    await show();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "page-field");
    await show(null, true);
    assert.equal(await card().evaluate((element) => element.matches(":focus")), true);
    assert.ok((await readText(card())).includes("Place 2 of 5"));
  });

  it("goes on with a walk by its keys, but not by those typed into a field", async () => {
    await show(null, true);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("p");
    await note().press("n");
    await note().press("ArrowLeft");
    assert.deepEqual(await takeAsked(page), ["walk 1", "walk -1"]);
  });

  it("says that the passage moved, and sets off the words that differ", async () => {
    await show(PASSAGE.replace("every operator", "most operators"));
    const text = await readText(card());
    assert.match(text, /Moved The page now has other words in its place/);
    // Without the white space beside them.
    assert.equal(await card().locator("del").textContent(), "every operator");
    assert.equal(await card().locator("ins").textContent(), "most operators");
  });

  it("saves a note with what was there before it, and undoes it", async () => {
    await show();
    await note().fill("Published in July after all.");
    assert.equal(await page.evaluate(() => window.highlightPage.isBusy()), true);
    await note().blur();
    await message().getByText("Note saved").waitFor();
    assert.deepEqual(await takeAsked(page), ['change note "Compare with the draft of May."']);
    await message().getByRole("button", { name: "Undo" }).click();
    await message().getByText("Changed back").waitFor();
    assert.equal((await stored())?.note, "Compare with the draft of May.");
    assert.equal(await note().inputValue(), "Compare with the draft of May.");
  });

  it("takes one row for a note that is not written, and never shrinks again under the pointer", async () => {
    await page.evaluate((at) => window.highlightPage.showCard({ note: "" }, at, null), PASSAGE);
    const height = () => note().evaluate((field) => field.clientHeight);
    const low = await height();
    await note().focus();
    const high = await height();
    assert.ok(low < 40 && high > low + 10, `${low}, then ${high}`);
    await note().blur();
    assert.equal(await height(), high);
  });

  it("saves a note after a pause, while the caret stays in it", async () => {
    await show();
    await note().fill("First thought");
    await message().getByText("Note saved").waitFor();
    assert.equal(await note().evaluate((field) => field.matches(":focus")), true);
  });

  it("keeps both where another tab has changed the note meanwhile, shows that one, and makes no third", async () => {
    await show();
    await note().pressSequentially(" Mine.");
    await page.evaluate(() => window.highlightPage.changeElsewhere({ note: "Theirs." }));
    await message().getByText("Both versions are kept").waitFor();
    assert.equal(await note().inputValue(), "Theirs.");
    await note().press("End");
    await note().pressSequentially(" And on.");
    await message().getByText("Note saved").waitFor();
    assert.deepEqual(await notes(), ["Theirs. And on.", "Compare with the draft of May. Mine."]);
  });

  it("loses no version to what is typed while both are being kept", async () => {
    await show();
    await note().fill("Mine.");
    await page.evaluate(() => window.highlightPage.changeElsewhere({ note: "Theirs." }));
    await page.evaluate(() => window.highlightPage.hold());
    await note().blur();
    await note().focus();
    await note().press("End");
    await note().pressSequentially(" And on.");
    await page.evaluate(() => window.highlightPage.release());
    await message().getByText("Both versions are kept").waitFor();
    assert.equal(await note().inputValue(), "Mine. And on.");
    await note().blur();
    await page.waitForFunction(() => window.highlightPage.stored().length === 3);
    assert.deepEqual(await notes(), ["Theirs.", "Mine.", "Mine. And on."]);
    assert.equal(await note().inputValue(), "Theirs.");
  });

  it("goes on from what was written when it saves a long note bit by bit", async () => {
    await show();
    await note().fill("One");
    await note().blur();
    await note().fill("One two");
    await note().blur();
    await page.waitForFunction(() => window.highlightPage.stored().at(-1)?.note === "One two");
    assert.deepEqual(await notes(), ["One two"]);
    await message().getByRole("button", { name: "Undo" }).click();
    await message().getByText("Changed back").waitFor();
    assert.deepEqual(await notes(), ["Compare with the draft of May."]);
  });

  it("says that it is too late where a deletion can't be undone any more", async () => {
    await show();
    await button("Delete").click();
    await page.evaluate(() => window.highlightPage.purge());
    await message().getByRole("button", { name: "Undo" }).click();
    await message().getByText("It is too late to undo this.").waitFor();
  });

  it("undoes several changes of one field together", async () => {
    await show();
    await card().getByRole("radio", { name: "Blue" }).click({ force: true });
    await message().getByText("Colour changed").waitFor();
    await card().getByRole("radio", { name: "Pink" }).click({ force: true });
    await card().getByRole("radio", { name: "Pink", checked: true }).waitFor();
    await page.waitForFunction(() => window.highlightPage.stored().at(-1)?.colour === "pink");
    await message().getByRole("button", { name: "Undo" }).click();
    await message().getByText("Changed back").waitFor();
    assert.equal((await stored())?.colour, "green");
  });

  it("makes no conflict of colours that are picked faster than they are written", async () => {
    await show();
    await page.evaluate(() => window.highlightPage.hold());
    await pick("Blue");
    await pick("Pink");
    await answerOne(page);
    assert.equal(await colour("Pink").isChecked(), true);
    await pick("Purple");
    await answerOne(page);
    assert.equal(await colour("Purple").isChecked(), true);
    await pick("Yellow");
    await page.evaluate(() => window.highlightPage.release());
    await page.waitForFunction(() => window.highlightPage.stored().at(-1)?.colour === "yellow");
    assert.deepEqual(await colours(), ["yellow"]);
    assert.match(await readText(message()), /Colour changed/);
    assert.equal(await colour("Yellow").isChecked(), true);
    await undo();
    assert.deepEqual(await colours(), ["green"]);
    assert.equal(await colour("Green").isChecked(), true);
  });

  it("makes no conflict of a colour picked while the note before it is written", async () => {
    await show();
    await page.evaluate(() => window.highlightPage.hold());
    await note().fill("Left for a colour");
    await note().blur();
    await pick("Blue");
    await answerOne(page);
    assert.equal(await colour("Blue").isChecked(), true);
    await pick("Pink");
    await page.evaluate(() => window.highlightPage.release());
    await page.waitForFunction(() => window.highlightPage.stored().at(-1)?.colour === "pink");
    assert.deepEqual(await colours(), ["pink"]);
    assert.deepEqual(await notes(), ["Left for a colour"]);
  });

  it("undoes no further than what another tab has set between two changes", async () => {
    await show();
    await pick("Blue");
    await message().getByText("Colour changed").waitFor();
    // What stands in the card now is not what was set in it before.
    await page.evaluate((at) => window.highlightPage.showCard({ colour: "pink" }, at, null), PASSAGE);
    await pick("Purple");
    await page.waitForFunction(() => window.highlightPage.stored().at(-1)?.colour === "purple");
    await undo();
    assert.deepEqual(await colours(), ["pink"]);
  });

  it("undoes no further than a message that took the place of the Undo before it", async () => {
    await show();
    await pick("Blue");
    await message().getByText("Colour changed").waitFor();
    await button("Copy with citation").click();
    await message().getByText("Copied, with its citation").waitFor();
    await pick("Pink");
    await message().getByText("Colour changed").waitFor();
    await undo();
    assert.deepEqual(await colours(), ["blue"]);
  });

  it("saves what is being written when it closes", async () => {
    await show();
    await note().fill("Half a sen");
    await page.evaluate(() => window.highlightPage.hideCard());
    await message().getByText("Note saved").waitFor();
    assert.equal((await stored())?.note, "Half a sen");
  });

  it("keeps a note in its field when it is refused, and says why", async () => {
    await show();
    await page.evaluate(() => window.highlightPage.refuse("note-too-long"));
    await note().fill("Too long, they say");
    await note().blur();
    await message().getByText("A note can have 20,000 characters").waitFor();
    assert.equal(await note().inputValue(), "Too long, they say");
  });

  it("takes a tag away again in sight where it could not be saved", async () => {
    await show();
    await page.evaluate(() => window.highlightPage.refuse("too-many-tags"));
    await card().getByRole("combobox", { name: "Tags" }).fill("one more");
    await page.keyboard.press("Enter");
    await message().getByText("A highlight can have 50 tags").waitFor();
    assert.equal(await button("Remove the tag one more").count(), 0);
    assert.equal(await button("Remove the tag rules").count(), 1);
  });

  it("deletes, closes, and brings back", async () => {
    await show();
    await button("Delete").click();
    await message().getByText("Highlight deleted").waitFor();
    assert.equal(await card().count(), 0);
    await message().getByRole("button", { name: "Undo" }).click();
    await message().getByText("Highlight restored").waitFor();
    assert.deepEqual(await takeAsked(page), ["remove", "close", "restore"]);
  });

  it("gives the way back to a reader who deletes by keyboard, and the focus to the page after it", async () => {
    await page.locator("#page-field").focus();
    await show(null, true);
    await button("Delete").press("Enter");
    const undo = message().getByRole("button", { name: "Undo" });
    await undo.waitFor();
    assert.equal(await undo.evaluate((element) => element.matches(":focus")), true);
    await page.keyboard.press("Enter");
    await message().getByText("Highlight restored").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "page-field");
  });

  it("saves a half-written note before it deletes, so that it comes back too", async () => {
    await show();
    await note().fill("Half a sen");
    await button("Delete").click();
    await message().getByText("Highlight deleted").waitFor();
    await message().getByRole("button", { name: "Undo" }).click();
    await message().getByText("Highlight restored").waitFor();
    assert.equal((await stored())?.note, "Half a sen");
  });

  it("saves what is being written when the page goes away", async () => {
    await show();
    await note().fill("Last words");
    await page.evaluate(() => window.dispatchEvent(new Event("pagehide")));
    await message().getByText("Note saved").waitFor();
    assert.equal((await stored())?.note, "Last words");
  });

  it("asks its owner for the pin, the library, other cards, and to close", async () => {
    await show();
    await button("Keep open").click();
    await button("Open in library").click();
    await button("Huawei").click();
    await button("Close").click();
    assert.deepEqual(await takeAsked(page), ["pin", "library", "open huawei", "close"]);
  });

  it("copies with its citation where the page has no clipboard of its own", async () => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.addEventListener("copy", () => document.body.setAttribute("data-heard", ""));
    });
    await show();
    await button("Copy with citation").click();
    await message().getByText("Copied, with its citation").waitFor();
    assert.equal(await page.locator("body").getAttribute("data-heard"), null);
    await page.locator("#page-field").focus();
    await page.keyboard.press("Control+V");
    const pasted = await page.locator("#page-field").inputValue();
    assert.ok(pasted.includes(PASSAGE) && pasted.includes("https://news.example/rules"), pasted);
  });

  it("can be worked by keyboard alone, in the order it is read", async () => {
    await show(null, true);
    await card().getByRole("button", { name: "Huawei" }).waitFor();
    const stops: string[] = [];
    for (let at = 0; at < 13; at += 1) {
      await page.keyboard.press("Tab");
      stops.push(
        await page.evaluate(() => {
          const inner = document.activeElement?.shadowRoot?.activeElement;
          const label =
            inner instanceof HTMLInputElement || inner instanceof HTMLTextAreaElement
              ? inner.labels?.[0]
              : null;
          return inner?.getAttribute("aria-label") ?? (label ?? inner)?.textContent ?? "";
        }),
      );
    }
    assert.deepEqual(stops, [
      "Keep open",
      "Close",
      "Green",
      "State Council",
      "Huawei",
      "Note",
      "Remove the tag rules",
      "Remove the tag to read again",
      "Tags",
      "Copy with citation",
      "Copy share link",
      "Open in library",
      "Delete",
    ]);
  });

  it("leaves nothing behind when it closes", async () => {
    await show();
    await page.evaluate(() => window.highlightPage.hideCard());
    assert.equal(await isAnythingShown(page), false);
  });
});

describe("attaching a highlight again", { timeout: 60_000 }, () => {
  let browser: ComponentBrowser;
  let page: Page;
  before(async () => {
    browser = await openComponents({ script: "highlight-page.tsx" });
    page = await openHighlights(browser);
  });
  after(() => browser.close());

  const bar = () => page.getByRole("dialog", { name: "Select the passage this highlight belongs to" });
  const attach = () => bar().getByRole("button", { name: "Re-attach here" });
  const message = () => page.locator(".undo-message");

  it("waits for a selection, shows the old words, and does nothing without one", async () => {
    await page.evaluate(() => window.highlightPage.reattach());
    assert.ok((await readText(bar())).includes(PASSAGE));
    assert.equal(await attach().getAttribute("aria-disabled"), "true");
    await attach().click({ force: true });
    assert.equal(await bar().count(), 1);
  });

  it("points the highlight at the selection, and back", async () => {
    await page.evaluate(() => window.highlightPage.select("Officials met on Monday"));
    await bar().locator("[aria-disabled=false]").waitFor();
    await attach().click();
    await message().getByText("Highlight re-attached").waitFor();
    const exact = () => page.evaluate(() => window.highlightPage.stored()[0]?.target.quote.exact);
    assert.equal(await exact(), "Officials met on Monday");
    await message().getByRole("button", { name: "Undo" }).click();
    await message().getByText("Changed back").waitFor();
    assert.equal(await exact(), PASSAGE);
  });

  it("ends at Escape, with nothing changed", async () => {
    await page.evaluate(() => window.highlightPage.takeAsked());
    await page.evaluate(() => window.highlightPage.reattach());
    await bar().waitFor();
    await page.keyboard.press("Escape");
    await bar().waitFor({ state: "detached" });
    assert.deepEqual(await takeAsked(page), []);
  });
});
