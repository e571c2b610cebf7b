import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import type { Page } from "playwright";
import type { EntityKey } from "../../../src/core/model/ids.ts";
import { DEFAULT_SETTINGS } from "../../../src/settings/settings.ts";
import { writeSettingsFile } from "../../../src/settings/settings-file.ts";
import { openLibraryBrowser } from "./fixtures/open-library.ts";
import type { ComponentBrowser } from "./fixtures/open-pages.ts";
import { pollEqual, pollTaken } from "./fixtures/poll-equal.ts";
import { readText } from "./fixtures/read-text.ts";
import { runAxe } from "./fixtures/run-axe.ts";

describe("the settings page", { timeout: 300_000 }, () => {
  let browser: ComponentBrowser;
  let page: Page;
  const open = async (tag = "en-GB", options: Parameters<ComponentBrowser["open"]>[0] = {}) => {
    page = await browser.open(options);
    await page.evaluate((lang) => {
      window.libraryPage.open(lang, []);
      location.hash = "#/settings";
    }, tag);
    await page.waitForSelector(".settings");
  };
  before(async () => {
    browser = await openLibraryBrowser();
  });
  after(() => browser.close());
  beforeEach(() => open());
  afterEach(() => page.close());

  const section = (heading: string) => page.getByRole("region", { name: heading, exact: true });
  const asked = () => page.evaluate(() => window.libraryPage.takeAsked());
  const pollAsked = (expected: readonly string[]) => pollTaken(asked, expected);
  const kept = () => readText(page.locator(".kept-said"));
  const said = () => readText(page.locator(".message-bar [role=status]"));
  const choose = (name: string, text: string) =>
    page.setInputFiles("input[type=file]", { name, mimeType: "application/json", buffer: Buffer.from(text) });
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
    );

  const cac = { form: "cac", entity: "sinogloss/cac" as EntityKey, site: null };
  const rejected = [cac, { ...cac, site: "news.example" }, { ...cac, site: "" }];
  const onPages = ["#1", "#2", "#2"].map((site) => ({ ...cac, site }));

  for (const [tag, heading, list, undo, forget, none] of [
    [
      "en-GB",
      "Names not marked",
      ["on local files", "on news.example", "everywhere"],
      "Undo",
      "Mark them again",
      "None.",
    ],
    ["zh-CN", "不标记的名称", ["本地文件", "news.example", "所有网页"], "撤销", "全部恢复标记", "没有。"],
  ] as const) {
    it(`lists the names that are not marked, takes them back and undoes that, by keyboard (${tag})`, async () => {
      await page.close();
      await open(tag);
      await page.evaluate((state) => window.libraryPage.set(state), {
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
      await page.keyboard.press("Enter");
      await shown([list[0], list[2]]);
      await pollEqual(() => page.evaluate(() => document.activeElement?.localName), "h4");
      await page.getByRole("button", { name: undo }).focus();
      await page.keyboard.press("Enter");
      await shown(list);
      await section(heading).getByRole("button", { name: forget }).click();
      await pollEqual(async () => (await section(heading).innerText()).includes(none), true);
      await page.getByRole("button", { name: undo }).click();
      await section(heading).getByRole("button", { name: forget }).waitFor();
      await pollEqual(async () => (await section(heading).innerText()).includes("2"), true);
    });
  }

  it("keeps each choice as it is made, and says so", async () => {
    await section("Sinogloss").getByRole("checkbox", { name: "On" }).uncheck();
    await page.getByText("Kept: Sinogloss on or off").waitFor();
    await page.getByText("Sinogloss is off: what you choose below shows once it is on again.").waitFor();
    await page.getByRole("checkbox", { name: "People" }).uncheck();
    await page.getByRole("checkbox", { name: "Mark general terms too" }).check();
    await page.getByRole("radio", { name: "Each time" }).check();
    await page.getByRole("radio", { name: "Dashed" }).check();
    await page.getByRole("radio", { name: "By group" }).check();
    await page.getByRole("radio", { name: "Quickly (120 ms)" }).check();
    await page.getByRole("radio", { name: "Mark nothing" }).check();
    await section("Theme and language").getByRole("radio", { name: "Dark" }).check();
    await page.getByRole("radio", { name: "简体中文" }).check();
    await page.getByRole("radio", { name: "The toolbar, while Alt is held" }).check();
    await section("Highlights").getByRole("radio", { name: "Pink" }).check();
    await page.getByRole("checkbox", { name: /private windows/ }).check();
    await page.getByText("Kept: Private windows").waitFor();
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
    await page.evaluate(() => document.body.setAttribute("data-write-held", "true"));
    const chosen = () => page.locator("input[name=frequency]:checked").getAttribute("value");
    await page.locator("input[name=frequency][value=section]").press("ArrowDown");
    // Something else is drawn before the store has answered.
    await page.evaluate((settings) => window.libraryPage.set({ settings }), {
      ...DEFAULT_SETTINGS,
      quietToo: true,
    });
    await pollEqual(() => page.getByRole("checkbox", { name: "Mark general terms too" }).isChecked(), true);
    assert.equal(await chosen(), "page");
    await page.locator("input[name=frequency]:checked").press("ArrowUp");
    await pollEqual(chosen, "section");
    assert.deepEqual(await asked(), []);
    await page.evaluate(() => document.body.removeAttribute("data-write-held"));
    await pollAsked(['set frequency "page"', 'set frequency "section"']);
    await pollEqual(chosen, "section");
  });

  it("says so where the browser keeps nothing", async () => {
    await page.evaluate(() => document.body.setAttribute("data-write-fails", "true"));
    await page.getByRole("radio", { name: "Once a page" }).click();
    await page.getByText("The browser did not let Sinogloss keep that. Is the disk full?").waitFor();
  });

  it("chooses by arrow keys, and shows lines and colours as they are", async () => {
    await page.getByRole("radio", { name: "Dotted" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.getByText("Kept: Line").waitFor();
    const decoration = () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".line-sample .mark-sample")].map((sample) => {
          const { textDecorationStyle, textDecorationThickness, textDecorationColor } =
            getComputedStyle(sample);
          return `${textDecorationStyle} ${textDecorationThickness} ${textDecorationColor}`;
        }),
      );
    const text = await page.evaluate(() => getComputedStyle(document.body).color);
    await pollEqual(async () => new Set(await decoration()), new Set([`solid 2px ${text}`]));
    await page.getByRole("radio", { name: "By group" }).check();
    await page.getByText("Kept: Colour of the line").waitFor();
    await pollEqual(async () => new Set(await decoration()).size, 6);
  });

  it("takes an exact time, and says why it takes another one not", async () => {
    const field = page.getByRole("spinbutton", { name: "Exactly, in milliseconds" });
    for (const bad of ["3001", "-1", "1.5", ""]) {
      await field.fill(bad);
      await field.press("Enter");
      await page.getByText("Write a whole number from 0 to 3,000.").waitFor();
    }
    await field.fill("333");
    await field.press("Enter");
    await page.getByText("Kept: Time until a card opens").waitFor();
    await pollAsked(["set dwell 333"]);
    await pollEqual(() => page.getByRole("radio", { name: /\d ms/, checked: true }).count(), 0);
    await field.press("ArrowUp");
    await page.waitForFunction(() => window.libraryPage.takeAsked().includes("set dwell 340"));
  });

  it("adds rules for sites, turns and removes them, and explains what it can't take", async () => {
    const field = page.getByRole("textbox", { name: "Site, or pattern for sites" });
    const add = async (written: string) => {
      await field.fill(written);
      await field.press("Enter");
    };
    await add("https://www.News.example/article");
    const rule = page.getByRole("checkbox", { name: "Mark names on www.news.example" });
    await rule.waitFor();
    await pollEqual(() => rule.isChecked(), false);
    for (const [written, why] of [
      ["two words", "That is no site."],
      ["*", "That is every site"],
      [`${"a".repeat(260)}.example`, "That is longer than any site’s name."],
    ] as const) {
      await add(written);
      await page.getByText(why).waitFor();
      assert.equal(await field.inputValue(), written);
    }
    await page.getByRole("combobox", { name: "Sites" }).selectOption("on");
    await add("*.news.example");
    await page.getByRole("checkbox", { name: "Mark names on *.news.example" }).waitFor();
    await rule.check();
    await page.getByRole("button", { name: "Remove the rule for *.news.example" }).press("Enter");
    await page.waitForFunction(
      () => document.activeElement?.textContent === "Sites with a rule of their own",
    );
    await pollAsked([
      'set sites [{"pattern":"www.news.example","on":false}]',
      'set sites [{"pattern":"www.news.example","on":false},{"pattern":"*.news.example","on":true}]',
      'set sites [{"pattern":"www.news.example","on":true},{"pattern":"*.news.example","on":true}]',
      'set sites [{"pattern":"www.news.example","on":true}]',
    ]);
  });

  it("takes no more rules than there can be, and says so", async () => {
    const sites = Array.from({ length: 1000 }, (_, at) => ({ pattern: `${at}.example`, on: false }));
    await page.evaluate((settings) => window.libraryPage.set({ settings }), { ...DEFAULT_SETTINGS, sites });
    await page.waitForSelector(".site-rules li:nth-child(1000)");
    const field = page.getByRole("textbox", { name: "Site, or pattern for sites" });
    await field.fill("news.example");
    await field.press("Enter");
    await page.getByText("There are 1,000 rules, and there can be no more").waitFor();
    assert.deepEqual(await asked(), []);
    await field.fill("7.example");
    await page.getByRole("combobox", { name: "Sites" }).selectOption("on");
    await field.press("Enter");
    await page
      .getByRole("checkbox", { name: "Mark names on 7.example" })
      .and(page.locator(":checked"))
      .waitFor();
  });

  it("says which rule a site falls under", async () => {
    const sites = [
      { pattern: "*.news.example", on: false },
      { pattern: "www.news.example", on: true },
    ];
    await page.evaluate((settings) => window.libraryPage.set({ settings }), { ...DEFAULT_SETTINGS, sites });
    const field = page.getByRole("textbox", { name: "Is a site covered?" });
    for (const [written, answer] of [
      [
        "https://www.news.example/a",
        "On www.news.example names are marked: the rule for www.news.example stands for it.",
      ],
      ["m.news.example", "On m.news.example nothing is marked: the rule for *.news.example stands for it."],
      ["other.example", "On other.example names are marked: no rule stands for it."],
      ["no site", "That is no site."],
    ] as const) {
      await field.fill(written);
      await page.getByText(answer, { exact: true }).waitFor();
    }
  });

  it("changes language without losing what is being written", async () => {
    await page.getByRole("textbox", { name: "Site, or pattern for sites" }).fill("half-writ");
    await page.getByRole("spinbutton").fill("77");
    await page.evaluate(() => window.libraryPage.speak("zh-CN"));
    await page.getByRole("heading", { name: "在哪些网站上标记" }).waitFor();
    assert.equal(
      await page.getByRole("textbox", { name: "网站，或匹配网站的模式" }).inputValue(),
      "half-writ",
    );
    assert.equal(await page.getByRole("spinbutton").inputValue(), "77");
  });

  it("shows what a file would change and what it can't use before it changes anything", async () => {
    const file = {
      format: "sinogloss-settings",
      version: 2,
      settings: { theme: "dark", groups: ["person"], dwell: "fast", autumn: 1, frequency: "section" },
    };
    await choose("mine.json", JSON.stringify(file));
    await page.getByRole("heading", { name: "What mine.json would change" }).waitFor();
    await pollEqual(
      () => page.locator(".file-preview tbody tr").allInnerTexts(),
      [
        "What is marked\tAuthorities, Laws, plans and policies, Organisations and products, People, Events and Topics\tPeople",
        "Theme\tAs the system\tDark",
      ],
    );
    await pollEqual(
      () => page.locator(".dropped-names li").allInnerTexts(),
      ["Time until a card opens", "autumn"],
    );
    await page.getByText("The file comes from a newer Sinogloss").waitFor();
    assert.deepEqual(await asked(), []);
    await page.getByRole("button", { name: "Take these over" }).click();
    await page.getByText("2 settings taken over").waitFor();
    await pollAsked(['set groups ["person"]', 'set theme "dark"']);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForFunction(() => window.libraryPage.takeAsked().includes('set theme "system"'));
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
      await page.getByRole("alert").getByText(why).waitFor();
    }
    await page.evaluate((settings) => window.libraryPage.set({ settings }), DEFAULT_SETTINGS);
    await choose("mine.json", writeSettingsFile(DEFAULT_SETTINGS, 0));
    await page.getByText("Nothing: all that can be read in it is as you have it.").waitFor();
    assert.deepEqual(await asked(), []);
  });

  it("exports, and resets with a way back", async () => {
    await page.getByRole("radio", { name: "Once a page" }).check();
    await page.getByRole("button", { name: "Export settings" }).click();
    await page.waitForFunction(() =>
      /exported as/.test(document.querySelector(".message-bar")?.textContent ?? ""),
    );
    await pollEqual(() => said(), "Settings exported as settings.json");
    await page.getByRole("button", { name: "Reset all settings" }).click();
    await page.getByText("All settings are as they were at first").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("input[name=frequency][value=page]")?.checked,
    );
    assert.deepEqual(
      (await asked()).filter((each) => each === "save" || each.includes("frequency")),
      ['set frequency "page"', "save", 'set frequency "section"', 'set frequency "page"'],
    );
  });

  it("notes what was stored and can't be used, until it is cleared", async () => {
    await page.evaluate(() => window.libraryPage.set({ dropped: ["frequency", "autumn"] }));
    const note = section("Some of what was stored can’t be used");
    await note.waitFor();
    await pollEqual(() => note.locator("li").allInnerTexts(), ["How often a name is marked", "autumn"]);
    await note.getByRole("button", { name: "Clear it" }).click();
    await note.waitFor({ state: "detached" });
    await page.evaluate(() => window.libraryPage.set({ dropped: ["settings"] }));
    await page.getByText("The stored settings are damaged as a whole").waitFor();
  });

  it("shows the keys with a way to the browser's own page where that alone sets them", async () => {
    const keys = section("Keys");
    await pollEqual(
      async () =>
        (await keys.getByRole("listitem").allInnerTexts()).map((text) => text.replaceAll("\n", " ")),
      [
        "Open the toolbar popup Alt+Shift+L",
        "Go to the next marked name or highlight Alt+Shift+M",
        "Something of a newer version no key",
      ],
    );
    await keys.getByRole("button", { name: "Change the keys" }).click();
    await pollAsked(["open keys"]);
  });

  it("sets keys in place where the browser lets it, and says why where it does not", async () => {
    await page.evaluate(() => {
      document.body.dataset["keys"] = "here";
      window.libraryPage.set({});
    });
    const change = page.getByRole("button", { name: "Change the key: Open the toolbar popup" });
    const field = page.getByRole("textbox", { name: "Key for: Open the toolbar popup" });
    await change.press("Enter");
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    await page.keyboard.press("Alt+Shift+m");
    await pollEqual(() => field.inputValue(), "Alt+Shift+M");
    await page.keyboard.press("Enter");
    await page.getByText("These keys are taken: Go to the next marked name or highlight.").waitFor();
    await page.keyboard.press("Alt+F4");
    await page.keyboard.press("Enter");
    await page.getByText("The browser refused these keys: Type error").waitFor();
    await field.fill("G");
    await page.keyboard.press("Enter");
    await page.getByText("Begin with Ctrl, Alt").waitFor();
    await field.fill("alt + ß");
    await page.keyboard.press("Enter");
    await page.getByText("End with a letter").waitFor();
    await page.keyboard.press("Control+Shift+9");
    await page.keyboard.press("Enter");
    await page.getByText("Ctrl+Shift+9: Open the toolbar popup").waitFor();
    await page.waitForFunction(() =>
      /^Change the key/.test(document.activeElement?.getAttribute("aria-label") ?? ""),
    );
    await pollEqual(() => focused(), "Change the key: Open the toolbar popup");
    await change.press("Enter");
    await page.getByRole("button", { name: "Default" }).click();
    await section("Keys").getByText("Alt+Shift+L").waitFor();
    await change.press("Enter");
    await page.getByRole("button", { name: "No key" }).click();
    await page.getByText("No key now: Open the toolbar popup").waitFor();
    await change.press("Enter");
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    await page.keyboard.press("Escape");
    await field.waitFor({ state: "detached" });
  });

  it("keeps the note of what was kept to the last choice", async () => {
    await page.getByRole("radio", { name: "Once a page" }).check();
    await page.getByRole("radio", { name: "Dashed" }).check();
    await page.getByText("Kept: Line").waitFor();
    await pollEqual(() => kept(), "Kept: Line");
  });

  for (const tag of ["en-GB", "zh-CN"]) {
    for (const theme of ["light", "dark"] as const) {
      it(`has nothing that axe finds wrong, and room at 320 px, in ${tag} and ${theme}`, async () => {
        await page.close();
        await open(tag, { viewport: { width: 320, height: 800 } });
        await page.evaluate(
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
        await page.locator(".key-list button").first().click();
        await choose("mine.json", '{"format":"sinogloss-settings","version":1,"settings":{"dwell":5,"x":1}}');
        await page.waitForSelector(".file-preview");
        assert.deepEqual(await runAxe(page), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        assert.equal(ground, theme === "light" ? "rgb(255, 255, 255)" : "rgb(29, 34, 38)");
      });
    }
  }
});
