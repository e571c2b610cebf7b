import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DEFAULT_SETTINGS } from "../../../src/settings/settings.ts";
import { writeSettingsFile } from "../../../src/settings/settings-file.ts";
import { pollEqual } from "../fixtures/poll-equal.ts";
import { readText } from "../fixtures/read-text.ts";
import { useSettingsPage } from "../fixtures/use-settings-page.ts";

describe("settings in a file, and stored ones that can't be used", { timeout: 120_000 }, () => {
  const settings = useSettingsPage();
  const { section, choose, asked, pollAsked } = settings;

  it("shows what a file would change and what it can't use before it changes anything", async () => {
    const file = {
      format: "sinogloss-settings",
      version: 2,
      settings: { theme: "dark", groups: ["person"], dwell: "fast", autumn: 1, frequency: "section" },
    };
    await choose("mine.json", JSON.stringify(file));
    await settings.page.getByRole("heading", { name: "What mine.json would change" }).waitFor();
    await pollEqual(
      () => settings.page.locator(".file-preview tbody tr").allInnerTexts(),
      [
        "What is marked\tAuthorities, Laws, plans and policies, Organisations and products, People, Events and Topics\tPeople",
        "Theme\tAs the system\tDark",
      ],
    );
    await pollEqual(
      () => settings.page.locator(".dropped-names li").allInnerTexts(),
      ["Time until a card opens", "autumn"],
    );
    await settings.page.getByText("The file comes from a newer Sinogloss").waitFor();
    assert.deepEqual(await asked(), []);
    await settings.page.getByRole("button", { name: "Take these over" }).click();
    await settings.page.getByText("2 settings taken over").waitFor();
    await pollAsked(['set groups ["person"]', 'set theme "dark"']);
    await settings.page.getByRole("button", { name: "Undo" }).click();
    await settings.page.waitForFunction(() => window.libraryPage.takeAsked().includes('set theme "system"'));
  });

  it("says which part of a wrong file is wrong, and changes nothing", async () => {
    for (const [text, why] of [
      ["", "mine.json is empty."],
      ["{", "it is no whole JSON file"],
      ["7", "it is JSON, but not an object"],
      ['{"format":"other"}', "its “format” is not “sinogloss-settings”"],
      ['{"format":"sinogloss-settings"}', "its “version” is no whole number"],
      ['{"format":"sinogloss-settings","version":1}', "its “settings” are missing"],
      [
        JSON.stringify({
          format: "sinogloss-settings",
          version: 1,
          settings: {
            sites: Array.from({ length: 1001 }, (_, at) => ({ pattern: `${at}.example`, on: true })),
          },
        }),
        "mine.json lists more than 1,000 sites",
      ],
      [" ".repeat(1_000_001), "mine.json is larger than 1 MB"],
    ] as const) {
      await choose("mine.json", text);
      await settings.page.getByRole("alert").getByText(why).waitFor();
    }
    await settings.page.evaluate((settings) => window.libraryPage.set({ settings }), DEFAULT_SETTINGS);
    await choose("mine.json", writeSettingsFile(DEFAULT_SETTINGS, 0));
    await settings.page.getByText("Nothing: all that can be read in it is as you have it.").waitFor();
    assert.deepEqual(await asked(), []);
  });

  it("exports, and resets with a way back", async () => {
    await settings.page.getByRole("radio", { name: "Once a page" }).check();
    await settings.page.getByRole("button", { name: "Export settings" }).click();
    await settings.page.waitForFunction(() =>
      /exported as/.test(document.querySelector(".message-bar")?.textContent ?? ""),
    );
    await pollEqual(
      () => readText(settings.page.locator(".message-bar [role=status]")),
      "Settings exported as settings.json",
    );
    await settings.page.getByRole("button", { name: "Reset all settings" }).click();
    await settings.page.getByText("All settings are as they were at first").waitFor();
    await settings.page.getByRole("button", { name: "Undo" }).click();
    await settings.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("input[name=frequency][value=page]")?.checked,
    );
    assert.deepEqual(
      (await asked()).filter((each) => each === "save" || each.includes("frequency")),
      ['set frequency "page"', "save", 'set frequency "section"', 'set frequency "page"'],
    );
  });

  it("notes what was stored and can't be used, until it is cleared", async () => {
    await settings.page.evaluate(() => window.libraryPage.set({ dropped: ["frequency", "autumn"] }));
    const note = section("Some of what was stored can’t be used");
    await note.waitFor();
    await pollEqual(() => note.locator("li").allInnerTexts(), ["How often a name is marked", "autumn"]);
    await note.getByRole("button", { name: "Clear it" }).click();
    await note.waitFor({ state: "detached" });
    await settings.page.evaluate(() => window.libraryPage.set({ dropped: ["settings"] }));
    await settings.page.getByText("The stored settings are damaged as a whole").waitFor();
  });
});
