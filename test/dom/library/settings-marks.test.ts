import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { EntityKey } from "../../../src/core/model/ids.ts";
import { DEFAULT_SETTINGS } from "../../../src/settings/settings.ts";
import { pollEqual } from "../fixtures/poll-equal.ts";
import { readText } from "../fixtures/read-text.ts";
import { runAxe } from "../fixtures/run-axe.ts";
import { useSettingsPage } from "../fixtures/use-settings-page.ts";

describe("the settings of what is marked, and how", { timeout: 180_000 }, () => {
  const settings = useSettingsPage();
  const { open, section, choose, asked, pollAsked } = settings;

  const cac = { form: "cac", entity: "sinogloss/cac" as EntityKey, site: null };
  const rejected = [cac, { ...cac, site: "news.example" }, { ...cac, site: "" }];
  const onPages = ["#1", "#2", "#2"].map((site) => ({ ...cac, site }));

  for (const [tag, heading, list, undo, forget, [noneListed, noneOnPages]] of [
    [
      "en-GB",
      "Names not marked",
      ["on local files", "on news.example", "everywhere"],
      "Undo",
      "Mark them again",
      ["No name is left unmarked on a site, or everywhere.", "No name is left unmarked on a single page."],
    ],
    [
      "zh-CN",
      "不标记的名称",
      ["本地文件", "news.example", "所有网页"],
      "撤销",
      "全部恢复标记",
      ["没有在某个网站或所有网页上不标记的名称。", "没有仅在个别网页上不标记的名称。"],
    ],
  ] as const) {
    it(`lists the names that are not marked, takes them back and undoes that, by keyboard (${tag})`, async () => {
      await open(tag);
      await section(heading).getByText(noneListed, { exact: true }).waitFor();
      await settings.page.evaluate((state) => window.libraryPage.set(state), {
        settings: { ...DEFAULT_SETTINGS, rejected },
        onPages,
      });
      const names = section(heading).getByRole("listitem");
      const shown = (wheres: readonly string[]) =>
        pollEqual(
          async () => (await names.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim()),
          wheres.map((where) => `cac sinogloss/cac · ${where}`),
        );
      await shown(list);
      await names.nth(1).getByRole("button").focus();
      await settings.page.keyboard.press("Enter");
      await shown([list[0], list[2]]);
      await pollEqual(() => settings.page.evaluate(() => document.activeElement?.localName), "h4");
      await settings.page.getByRole("button", { name: undo }).focus();
      await settings.page.keyboard.press("Enter");
      await shown(list);
      await section(heading).getByRole("button", { name: forget }).click();
      await section(heading).getByText(noneOnPages, { exact: true }).waitFor();
      await settings.page.getByRole("button", { name: undo }).click();
      await section(heading).getByRole("button", { name: forget }).waitFor();
      await pollEqual(async () => (await section(heading).innerText()).includes("2"), true);
    });
  }

  it("keeps each choice as it is made, and says so", async () => {
    await section("Sinogloss").getByRole("checkbox", { name: "On" }).uncheck();
    await settings.page.getByText("Kept: Sinogloss on or off").waitFor();
    await settings.page
      .getByText("Sinogloss is off: what you choose below shows once it is on again.")
      .waitFor();
    await settings.page.getByRole("checkbox", { name: "People" }).uncheck();
    await settings.page.getByRole("checkbox", { name: "Include names unmarked by default" }).check();
    await settings.page.getByRole("radio", { name: "Each time" }).check();
    await settings.page.getByRole("radio", { name: "Dashed" }).check();
    await settings.page.getByRole("radio", { name: "By group" }).check();
    await settings.page.getByRole("radio", { name: "Quickly (120 ms)" }).check();
    await settings.page.getByRole("radio", { name: "Mark nothing" }).check();
    await section("Theme and language").getByRole("radio", { name: "Dark" }).check();
    await settings.page.getByRole("radio", { name: "简体中文" }).check();
    await settings.page.getByRole("radio", { name: "The toolbar, while Alt is held" }).check();
    await section("Highlights").getByRole("radio", { name: "Pink" }).check();
    await settings.page.getByRole("checkbox", { name: /private windows/ }).check();
    await settings.page.getByText("Kept: Private windows").waitFor();
    await pollAsked([
      "set isOn false",
      'set groups ["authority","rule","organisation","event","topic"]',
      "set quietToo true",
      'set frequency "all"',
      'set underline "dashed"',
      'set palette "groups"',
      "set dwell 120",
      "set elsewhere false",
      'set theme "dark"',
      'set language "zh-Hans"',
      'set selectionToolbar "modifier"',
      'set colour "pink"',
      "set keepInPrivate true",
    ]);
  });

  it("draws a choice at once, and goes on from it, however slow the store is", async () => {
    await settings.page.evaluate(() => document.body.setAttribute("data-write-held", "true"));
    const chosen = () => settings.page.locator("input[name=frequency]:checked").getAttribute("value");
    await settings.page.locator("input[name=frequency][value=section]").press("ArrowDown");
    // Something else is drawn before the store has answered.
    await settings.page.evaluate((settings) => window.libraryPage.set({ settings }), {
      ...DEFAULT_SETTINGS,
      quietToo: true,
    });
    await pollEqual(
      () => settings.page.getByRole("checkbox", { name: "Include names unmarked by default" }).isChecked(),
      true,
    );
    assert.equal(await chosen(), "page");
    await settings.page.locator("input[name=frequency]:checked").press("ArrowUp");
    await pollEqual(chosen, "section");
    assert.deepEqual(await asked(), []);
    await settings.page.evaluate(() => document.body.removeAttribute("data-write-held"));
    await pollAsked(['set frequency "page"', 'set frequency "section"']);
    await pollEqual(chosen, "section");
  });

  it("says so where the browser keeps nothing", async () => {
    await settings.page.evaluate(() => document.body.setAttribute("data-write-fails", "true"));
    await settings.page.getByRole("radio", { name: "Once a page" }).click();
    await settings.page.getByText("The browser did not let Sinogloss keep that. Is the disk full?").waitFor();
  });

  it("chooses by arrow keys, and shows lines and colours as they are", async () => {
    await settings.page.getByRole("radio", { name: "Dotted" }).focus();
    await settings.page.keyboard.press("ArrowDown");
    await settings.page.keyboard.press("ArrowDown");
    await settings.page.keyboard.press("ArrowDown");
    await settings.page.getByText("Kept: Line").waitFor();
    const decoration = () =>
      settings.page.evaluate(() =>
        [...document.querySelectorAll(".line-sample .mark-sample")].map((sample) => {
          const { textDecorationStyle, textDecorationThickness, textDecorationColor } =
            getComputedStyle(sample);
          return `${textDecorationStyle} ${textDecorationThickness} ${textDecorationColor}`;
        }),
      );
    const text = await settings.page.evaluate(() => getComputedStyle(document.body).color);
    await pollEqual(async () => new Set(await decoration()), new Set([`solid 2px ${text}`]));
    await settings.page.getByRole("radio", { name: "By group" }).check();
    await settings.page.getByText("Kept: Colour of the line").waitFor();
    await pollEqual(async () => new Set(await decoration()).size, 6);
  });

  it("takes an exact time, and says why it takes another one not", async () => {
    const field = settings.page.getByRole("spinbutton", { name: "Exactly, in milliseconds" });
    for (const bad of ["3001", "-1", "1.5", ""]) {
      await field.fill(bad);
      await field.press("Enter");
      await settings.page.getByText("Write a whole number from 0 to 3,000.").waitFor();
    }
    await field.fill("333");
    await field.press("Enter");
    await settings.page.getByText("Kept: Time until a card opens").waitFor();
    await pollAsked(["set dwell 333"]);
    await pollEqual(() => settings.page.getByRole("radio", { name: /\d ms/, checked: true }).count(), 0);
    await field.press("ArrowUp");
    await settings.page.waitForFunction(() => window.libraryPage.takeAsked().includes("set dwell 340"));
  });

  it("keeps the note of what was kept to the last choice", async () => {
    await settings.page.getByRole("radio", { name: "Once a page" }).check();
    await settings.page.getByRole("radio", { name: "Dashed" }).check();
    await settings.page.getByText("Kept: Line").waitFor();
    await pollEqual(() => readText(settings.page.locator(".kept-said")), "Kept: Line");
  });

  for (const tag of ["en-GB", "zh-CN"]) {
    for (const theme of ["light", "dark"] as const) {
      it(`has nothing that axe finds wrong, and room at 320 px, in ${tag} and ${theme}`, async () => {
        await open(tag, { viewport: { width: 320, height: 800 } });
        await settings.page.evaluate(
          ([worn, settings, pages]) => {
            document.documentElement.dataset["theme"] = worn;
            document.body.dataset["keys"] = "here";
            window.libraryPage.set({ dropped: ["frequency", "autumn"], settings, onPages: pages });
          },
          [
            theme,
            {
              ...DEFAULT_SETTINGS,
              isOn: false,
              palette: "groups",
              sites: [{ pattern: `${"very-long-".repeat(9)}.example`, on: true }],
              rejected: [...rejected, { ...cac, site: `${"very-long-".repeat(9)}.example` }],
            },
            onPages,
          ] as const,
        );
        await settings.page.locator(".key-list button").first().click();
        await choose("mine.json", '{"format":"sinogloss-settings","version":1,"settings":{"dwell":5,"x":1}}');
        await settings.page.waitForSelector(".file-preview");
        assert.deepEqual(await runAxe(settings.page), []);
        assert.equal(await settings.page.evaluate(() => document.documentElement.scrollWidth), 320);
        const ground = await settings.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        assert.equal(ground, theme === "light" ? "rgb(255, 255, 255)" : "rgb(29, 34, 38)");
      });
    }
  }
});
