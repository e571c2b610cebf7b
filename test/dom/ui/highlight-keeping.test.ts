import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import type { Page } from "playwright";
import { PASSAGE } from "../fixtures/highlight-fixture.ts";
import {
  isAnythingShown,
  keepPassage,
  offerFor,
  openHighlights,
  takeAsked,
} from "../fixtures/open-highlights.ts";
import { type ComponentBrowser, openComponents } from "../fixtures/open-pages.ts";

describe("keeping a passage", { timeout: 120_000 }, () => {
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

  const dot = () => page.locator(".keep-dot button");
  const toolbar = () => page.getByRole("toolbar", { name: "Keep this passage" });
  const panel = () => page.getByRole("dialog", { name: "Kept" });
  const message = () => page.locator(".undo-message");
  const selected = () => page.evaluate(() => getSelection()?.toString());
  const stored = () => page.evaluate(() => window.highlightPage.stored());

  it("shows one dot beside the end of the selection, off the selected lines", async () => {
    await offerFor(page, PASSAGE);
    const box = await dot().boundingBox();
    const lines = await page.evaluate(() =>
      [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].map(({ right, bottom }) => ({
        right,
        bottom,
      })),
    );
    const last = lines.at(-1);
    assert.ok(box && last);
    assert.ok(box.width >= 24 && box.height >= 24, JSON.stringify(box));
    assert.ok(box.y >= last.bottom && box.y < last.bottom + 30);
    assert.ok(Math.abs(box.x - last.right) < 30);
  });

  it("stands at the other end where the reader selected backwards", async () => {
    await page.evaluate((text) => {
      window.highlightPage.select(text);
      const range = getSelection()?.getRangeAt(0);
      if (range)
        getSelection()?.setBaseAndExtent(
          range.endContainer,
          range.endOffset,
          range.startContainer,
          range.startOffset,
        );
      window.highlightPage.offer("dot");
    }, PASSAGE);
    const box = await dot().boundingBox();
    const top = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? 0);
    assert.ok(box && box.y + box.height <= top, `${JSON.stringify(box)} above ${top}`);
  });

  it("stands at the left end of text that is read from the right", async () => {
    await offerFor(page, "القواعد تسري على الجميع");
    const box = await dot().boundingBox();
    const left = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().left ?? 0);
    assert.ok(box && Math.abs(box.x + box.width - left) < 8, `${JSON.stringify(box)} at ${left}`);
  });

  it("opens when the pointer rests on the dot, and goes back when it leaves", async () => {
    await offerFor(page, PASSAGE);
    await dot().hover();
    await toolbar().waitFor();
    await page.mouse.move(5, 5);
    await dot().waitFor();
  });

  it("stays a dot for a pointer that only crosses it", async () => {
    await page.clock.install();
    await offerFor(page, PASSAGE);
    // In one turn: two moves of the mouse may take a busy machine longer than the dot waits.
    await page.locator(".sinogloss-frame:has(.keep-dot)").evaluate((frame) => {
      for (const type of ["pointerenter", "pointerleave"])
        frame.dispatchEvent(new PointerEvent(type, { pointerType: "mouse" }));
    });
    // Longer than it takes to open.
    await page.clock.runFor(1000);
    assert.equal(await toolbar().count(), 0);
    assert.equal(await dot().count(), 1);
  });

  it("keeps in a colour at one press, with the page's selection and focus untouched", async () => {
    await page.locator("#page-field").focus();
    await offerFor(page, PASSAGE);
    await dot().hover();
    await page.getByRole("button", { name: "Keep in pink" }).click();
    await panel().waitFor();
    assert.equal(await selected(), PASSAGE);
    assert.equal(await page.evaluate(() => document.activeElement?.id), "page-field");
    const [highlight] = await stored();
    assert.equal(highlight?.target.quote.exact, PASSAGE);
    assert.equal(highlight?.colour, "pink");
    assert.equal(highlight?.page.title, "Test");
    assert.equal(highlight?.page.lang, "en");
    assert.match(highlight?.id ?? "", /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it("paints, and says that it is kept, only once it is written", async () => {
    await page.evaluate(() => window.highlightPage.refuse("storage-full"));
    await offerFor(page, PASSAGE, "always");
    await page.getByRole("button", { name: "Keep in green" }).click();
    await message().getByText("The disk is full").waitFor();
    assert.deepEqual(await page.evaluate(() => window.highlightPage.placed()), []);
    assert.equal(await panel().count(), 0);
  });

  it("offers the last colour for the next keep with a note", async () => {
    await keepPassage(page, "blue");
    await offerFor(page, "Officials met on Monday", "always");
    await page.getByRole("button", { name: "Keep with a note" }).click();
    await panel().getByRole("textbox", { name: "Note" }).waitFor();
    assert.equal((await stored()).at(-1)?.colour, "blue");
  });

  it("puts the caret into the note that was asked for, and saves it when it is left", async () => {
    await offerFor(page, PASSAGE, "always");
    await page.getByRole("button", { name: "Keep with a note" }).click();
    const note = panel().getByRole("textbox", { name: "Note" });
    await note.waitFor();
    assert.equal(await note.evaluate((field) => field.matches(":focus")), true);
    assert.equal(await page.evaluate(() => window.highlightPage.isBusy()), true);
    await page.keyboard.type("Who answers for it?");
    await panel().getByRole("button", { name: "Done" }).click();
    await message().getByText("Note saved").waitFor();
    assert.equal((await stored())[0]?.note, "Who answers for it?");
    await message().getByRole("button", { name: "Undo" }).click();
    await message().getByText("Changed back").waitFor();
    assert.equal((await stored())[0]?.note, "");
  });

  it("leaves keys that are typed into a note to the note", async () => {
    await page.evaluate(() => {
      document.addEventListener("keydown", (event) => document.body.setAttribute("data-key", event.key));
    });
    await offerFor(page, PASSAGE, "always");
    await page.getByRole("button", { name: "Keep with a note" }).click();
    await panel().getByRole("textbox", { name: "Note" }).press("k");
    assert.equal(await page.locator("body").getAttribute("data-key"), null);
  });

  it("changes the colour of what was just kept", async () => {
    await keepPassage(page);
    await panel().getByRole("radio", { name: "Purple" }).check({ force: true });
    await message().getByText("Colour changed").waitFor();
    assert.equal((await stored())[0]?.colour, "purple");
  });

  it("takes a keep back, and takes that back too", async () => {
    await keepPassage(page);
    await panel().getByRole("button", { name: "Undo" }).click();
    await message().getByText("no longer kept").waitFor();
    assert.deepEqual(await stored(), []);
    assert.deepEqual(await page.evaluate(() => window.highlightPage.placed()), []);
    await message().getByRole("button", { name: "Undo" }).click();
    await message().getByText("Highlight restored").waitFor();
    assert.equal((await stored()).length, 1);
    assert.deepEqual(await page.evaluate(() => window.highlightPage.placed()), [PASSAGE]);
  });

  it("shows the entities of the passage, each a way to its card", async () => {
    await keepPassage(page);
    await panel().getByRole("button", { name: "State Council" }).click();
    assert.ok((await takeAsked(page)).includes("open state-council"));
  });

  it("keeps at once by key, and comes into the panel at the same keys again", async () => {
    await page.evaluate((text) => window.highlightPage.select(text), PASSAGE);
    await page.evaluate(() => window.highlightPage.keepSelection());
    await panel().waitFor();
    assert.equal(await panel().evaluate((element) => element.matches(":focus-within")), false);
    await page.evaluate(() => window.highlightPage.keepSelection());
    assert.equal(await panel().evaluate((element) => element.matches(":focus")), true);
    assert.equal((await stored()).length, 1);
    await page.keyboard.press("Tab");
    assert.equal(
      await panel()
        .getByRole("button", { name: "Undo" })
        .evaluate((undo) => undo.matches(":focus")),
      true,
    );
  });

  it("gives the focus back when it closes", async () => {
    await page.locator("#page-field").focus();
    await page.evaluate((text) => window.highlightPage.select(text), PASSAGE);
    await page.evaluate(() => window.highlightPage.keepSelection());
    await page.evaluate(() => window.highlightPage.keepSelection());
    await page.keyboard.press("Escape");
    assert.equal(await panel().count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.id), "page-field");
  });

  it("closes at a press elsewhere, with what was written saved", async () => {
    await offerFor(page, PASSAGE, "always");
    await page.getByRole("button", { name: "Keep with a note" }).click();
    await page.keyboard.type("unfinished");
    await page.mouse.click(5, 5);
    await message().getByText("Note saved").waitFor();
    assert.equal(await panel().count(), 0);
    assert.equal((await stored())[0]?.note, "unfinished");
  });

  it("measures its passage once a frame, however often the page scrolls", async () => {
    await offerFor(page, PASSAGE, "always");
    const count = await page.evaluate(async () => {
      let measured = 0;
      const { getClientRects } = Range.prototype;
      Range.prototype.getClientRects = function () {
        measured += 1;
        return getClientRects.call(this);
      };
      for (let at = 0; at < 50; at += 1) document.dispatchEvent(new Event("scroll"));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return measured;
    });
    assert.ok(count > 0 && count <= 4, `${count} times`);
  });

  it("goes when the selection does, when it is scrolled away, and at Escape", async () => {
    const gone = () => page.locator(".keep-dot, .keep-toolbar").waitFor({ state: "detached" });
    await offerFor(page, PASSAGE);
    await page.evaluate(() => {
      getSelection()?.removeAllRanges();
      window.highlightPage.offer("dot");
    });
    await gone();
    await offerFor(page, PASSAGE);
    await page.mouse.wheel(0, 2000);
    await gone();
    await page.evaluate(() => scrollTo(0, 0));
    await offerFor(page, PASSAGE);
    await page.keyboard.press("Escape");
    await gone();
    assert.equal(await isAnythingShown(page), false);
  });

  it("leaves Escape to the page while it is a dot, and takes it as a toolbar", async () => {
    await page.evaluate(() => {
      let count = 0;
      document.addEventListener("keydown", () => {
        count += 1;
        document.body.setAttribute("data-keys", String(count));
      });
    });
    await offerFor(page, PASSAGE);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("body").getAttribute("data-keys"), "1");
    await offerFor(page, PASSAGE, "always");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("body").getAttribute("data-keys"), "1");
  });

  it("asks in a private window, and keeps when the reader insists", async () => {
    await page.evaluate(() => window.highlightPage.refuse("private-window"));
    await offerFor(page, PASSAGE, "always");
    await page.getByRole("button", { name: "Keep in green" }).click();
    await message().getByText("private window").waitFor();
    await message().getByRole("button", { name: "Keep this one all the same" }).click();
    await panel().waitFor();
    assert.deepEqual(await takeAsked(page), ["keep green", "keep green even in private"]);
  });

  it("says how short and how long a passage may be, without asking the background", async () => {
    await offerFor(page, "O", "always");
    await page.getByRole("button", { name: "Keep in green" }).click();
    await message().getByText("at least 2 characters").waitFor();
    await page.evaluate(() => {
      const long = document.createElement("p");
      long.id = "long";
      long.textContent = "All of it. ".repeat(100_000);
      document.body.prepend(long);
      getSelection()?.selectAllChildren(long);
      window.highlightPage.offer("always");
    });
    await page.getByRole("button", { name: "Keep in green" }).click();
    await message().getByText("longer than 20,000 characters").waitFor();
    assert.deepEqual(await takeAsked(page), []);
  });

  it("says that both versions are kept where two sides changed the same", async () => {
    await keepPassage(page);
    await page.evaluate(() => window.highlightPage.changeElsewhere({ colour: "pink" }));
    await panel().getByRole("radio", { name: "Blue" }).click({ force: true });
    await message().getByText("Both versions are kept").waitFor();
    assert.equal(await panel().getByRole("radio", { name: "Pink" }).isChecked(), true);
    assert.deepEqual(
      (await stored()).map(({ colour }) => colour),
      ["pink", "blue"],
    );
  });

  it("opens at a tap on the dot, which stands clear of the selection's handles", async () => {
    const touch = await openHighlights(browser, { hasTouch: true, isMobile: true });
    await offerFor(touch, PASSAGE);
    const box = await touch.locator(".keep-dot button").boundingBox();
    const bottom = await touch.evaluate(
      () => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? 0,
    );
    assert.ok(box && box.y >= bottom + 44, `${JSON.stringify(box)} below ${bottom}`);
    await touch.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await touch.getByRole("toolbar").waitFor();
    assert.deepEqual(await takeAsked(touch), [], "the tap that opens it keeps nothing");
    await touch.close();
  });

  it("lets a message go after twenty seconds, but not under the pointer", async () => {
    await page.clock.install();
    await keepPassage(page);
    await panel().getByRole("button", { name: "Undo" }).click();
    await message().getByText("no longer kept").waitFor();
    await page.clock.fastForward(19_000);
    assert.equal(await message().count(), 1);
    await message().hover();
    await page.clock.fastForward(30_000);
    assert.equal(await message().count(), 1);
    await page.mouse.move(5, 5);
    await page.clock.fastForward(21_000);
    await message().waitFor({ state: "detached" });
    assert.equal(await isAnythingShown(page), false);
  });

  it("can be pressed over a page's modal dialog", async () => {
    await page.evaluate(() => {
      const dialog = document.createElement("dialog");
      dialog.textContent = "What the dialog has to say of it";
      document.body.append(dialog);
      dialog.showModal();
    });
    await offerFor(page, "has to say", "always");
    await page.getByRole("button", { name: "Keep in green" }).click();
    await panel().getByRole("button", { name: "Undo" }).click();
    await message().getByRole("button", { name: "Undo" }).click();
    await message().getByText("Highlight restored").waitFor();
  });

  it("leaves nothing behind when its session ends", async () => {
    await keepPassage(page);
    await page.evaluate(() => window.highlightPage.stop());
    assert.equal(await page.locator("div[popover]").count(), 0);
  });
});
