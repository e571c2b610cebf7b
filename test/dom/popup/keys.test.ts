import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pollEqual, pollMatch } from "../fixtures/poll-equal.ts";
import { naming } from "../fixtures/popup-fixture.ts";
import { readText } from "../fixtures/read-text.ts";
import { usePopup } from "../fixtures/use-popup.ts";

describe("the popup by keyboard", { timeout: 120_000 }, () => {
  const popup = usePopup();
  const { box, options, waitForFocusInBox, report, keep } = popup;

  const active = () => readText(popup.page.locator("[role=option][aria-selected=true] .result-name"));
  /** The name of what has the focus, as a label or by its text; empty for none. */
  const focusedName = () =>
    popup.page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return "";
      const own =
        element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
      const label = element.getAttribute("aria-label") ?? own ?? "";
      return label.replace(/\s+/g, " ").trim();
    });
  const walk = async (...keys: readonly string[]) => {
    for (const key of keys) await popup.page.keyboard.press(key);
  };
  /** Walks by keys, each of which must bring the focus to the name at its place. */
  const walkOver = async (keys: readonly string[], names: readonly string[]) => {
    assert.equal(keys.length, names.length);
    for (const [at, key] of keys.entries()) {
      await popup.page.keyboard.press(key);
      await pollEqual(focusedName, names[at], `${key}, press ${at + 1}`);
    }
  };

  it("has the focus in its search field at once", async () => {
    await waitForFocusInBox();
  });

  it("walks results by arrow keys, around both ends, and tells assistive technology where it is", async () => {
    await popup.page.keyboard.type("ministry");
    await pollEqual(() => options().count(), 2);
    const [first, second] = await popup.page.locator(".result-name").allInnerTexts();
    await pollEqual(active, first);
    for (const [key, name] of [
      ["ArrowDown", second],
      ["ArrowDown", first],
      ["ArrowUp", second],
    ] as const) {
      await popup.page.keyboard.press(key);
      await pollEqual(active, name);
    }
    const id = await popup.page.locator("[aria-selected=true]").getAttribute("id");
    await pollEqual(() => box().getAttribute("aria-activedescendant"), id);
    assert.equal(
      await box().getAttribute("aria-controls"),
      await popup.page.getByRole("listbox").getAttribute("id"),
    );
    await pollEqual(() => box().getAttribute("aria-expanded"), "true");
  });

  it("clears the search by Escape, and leaves an Escape with nothing to clear to the browser", async () => {
    await popup.page.evaluate(() => {
      addEventListener("keydown", ({ key, defaultPrevented }) => {
        if (key === "Escape") document.title = `prevented: ${defaultPrevented}`;
      });
    });
    await popup.page.keyboard.type("law");
    await popup.page.keyboard.press("Escape");
    await pollEqual(() => box().inputValue(), "");
    await pollEqual(() => popup.page.title(), "prevented: true");
    await popup.page.keyboard.press("Escape");
    await pollEqual(() => popup.page.title(), "prevented: false");
  });

  it("is walked by arrow keys from the search field through highlights and entities, and back", async () => {
    await report(naming("huawei", "mps"));
    await keep();
    const down = new Array(6).fill("ArrowDown");
    await walkOver(down, [
      "The plan aims at 250 billion yuan.",
      "The draft was published on Monday.",
      "Look for it again",
      "Ministry of Public Security22 mentions",
      "Huawei11 mention",
      "Huawei11 mention",
    ]);
    await walkOver(
      ["ArrowRight", "ArrowUp", "ArrowLeft", "Home", "End"],
      [
        "Show Huawei on the page",
        "Show Ministry of Public Security on the page",
        "Ministry of Public Security22 mentions",
        "The plan aims at 250 billion yuan.",
        "Huawei11 mention",
      ],
    );
    await walk(...new Array(5).fill("ArrowUp"));
    await waitForFocusInBox();
  });

  it("comes back from a card to the row it was opened from", async () => {
    await report(naming("huawei", "mps"));
    await walk("ArrowDown", "ArrowDown", "Enter");
    await popup.page.getByRole("region", { name: "Huawei" }).waitFor();
    await popup.page.keyboard.press("Escape");
    await pollEqual(focusedName, "Huawei11 mention");
  });

  it("comes back to the search field where that row has gone meanwhile", async () => {
    await report(naming("huawei", "mps"));
    await walk("ArrowDown", "ArrowDown", "Enter");
    await popup.page.getByRole("region", { name: "Huawei" }).waitFor();
    await report(naming("mps"));
    await popup.page.keyboard.press("Escape");
    await waitForFocusInBox();
  });

  it("takes one stop of Tab for all rows, at the one last walked to, with what is beside it", async () => {
    await report(naming("huawei", "mps"));
    const tabs = new Array(6).fill("Tab");
    await walkOver(tabs, [
      "Copy page brief",
      "Ministry of Public Security22 mentions",
      "Show Ministry of Public Security on the page",
      "Mark names on news.example",
      "Sinogloss on all pages",
      "Library",
    ]);
    await box().focus();
    await walk("ArrowDown", "ArrowDown");
    await box().focus();
    await walkOver(["Tab", "Tab", "Tab"], ["Copy page brief", "Huawei11 mention", "Show Huawei on the page"]);
  });

  it("keeps the focus in its row while the page is read again, and gives it on where the row goes", async () => {
    await report(naming("miit", "mps", "huawei"));
    await walk("ArrowDown", "ArrowDown");
    await pollMatch(focusedName, /^Ministry of Public Security/);
    await report(naming("5g", "mps", "state-council", "huawei", "miit"));
    await pollMatch(() => focusedName(), /^Ministry of Public Security/);
    await report(naming("miit", "huawei"));
    await pollMatch(() => focusedName(), /^Huawei/);
    await walkOver(
      ["ArrowUp", "ArrowUp"],
      ["Ministry of Industry and Information Technology11 mention", "Search the knowledge base"],
    );
  });

  it("clears the search by Escape wherever the focus stands", async () => {
    await popup.page.keyboard.type("law");
    await popup.page.getByRole("link", { name: "Settings" }).focus();
    await popup.page.keyboard.press("Escape");
    await pollEqual(() => box().inputValue(), "");
    await waitForFocusInBox();
  });
});
