import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DEFAULT_SETTINGS } from "../../../src/settings/settings.ts";
import { pollEqual } from "../fixtures/poll-equal.ts";
import { useSettingsPage } from "../fixtures/use-settings-page.ts";

describe("the settings of sites", { timeout: 120_000 }, () => {
  const settings = useSettingsPage();
  const { asked, pollAsked } = settings;

  it("adds rules for sites, turns and removes them, and explains what it can't take", async () => {
    const field = settings.page.getByRole("textbox", { name: "Site, or pattern for sites" });
    const add = async (written: string) => {
      await field.fill(written);
      await field.press("Enter");
    };
    await add("https://www.News.example/article");
    const rule = settings.page.getByRole("checkbox", { name: "Mark names on www.news.example" });
    await rule.waitFor();
    await pollEqual(() => rule.isChecked(), false);
    for (const [written, why] of [
      ["two words", "That is no site."],
      ["*", "That is every site"],
      [`${"a".repeat(260)}.example`, "That is longer than any site’s name."],
    ] as const) {
      await add(written);
      await settings.page.getByText(why).waitFor();
      assert.equal(await field.inputValue(), written);
    }
    await settings.page.getByRole("combobox", { name: "Sites" }).selectOption("on");
    await add("*.news.example");
    await settings.page.getByRole("checkbox", { name: "Mark names on *.news.example" }).waitFor();
    await rule.check();
    await settings.page.getByRole("button", { name: "Remove the rule for *.news.example" }).press("Enter");
    await settings.page.waitForFunction(
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
    await settings.page.evaluate((settings) => window.libraryPage.set({ settings }), {
      ...DEFAULT_SETTINGS,
      sites,
    });
    await settings.page.waitForSelector(".site-rules li:nth-child(1000)");
    const field = settings.page.getByRole("textbox", { name: "Site, or pattern for sites" });
    await field.fill("news.example");
    await field.press("Enter");
    await settings.page.getByText("There are 1,000 rules, and there can be no more").waitFor();
    assert.deepEqual(await asked(), []);
    await field.fill("7.example");
    await settings.page.getByRole("combobox", { name: "Sites" }).selectOption("on");
    await field.press("Enter");
    await settings.page
      .getByRole("checkbox", { name: "Mark names on 7.example" })
      .and(settings.page.locator(":checked"))
      .waitFor();
  });

  it("says which rule a site falls under", async () => {
    const sites = [
      { pattern: "*.news.example", on: false },
      { pattern: "www.news.example", on: true },
    ];
    await settings.page.evaluate((settings) => window.libraryPage.set({ settings }), {
      ...DEFAULT_SETTINGS,
      sites,
    });
    const field = settings.page.getByRole("textbox", { name: "Is a site covered?" });
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
      await settings.page.getByText(answer, { exact: true }).waitFor();
    }
  });

  it("changes language without losing what is being written", async () => {
    await settings.page.getByRole("textbox", { name: "Site, or pattern for sites" }).fill("half-writ");
    await settings.page.getByRole("spinbutton").fill("77");
    await settings.page.evaluate(() => window.libraryPage.speak("zh-CN"));
    await settings.page.getByRole("heading", { name: "在哪些网站上标记" }).waitFor();
    assert.equal(
      await settings.page.getByRole("textbox", { name: "网站，或匹配网站的模式" }).inputValue(),
      "half-writ",
    );
    assert.equal(await settings.page.getByRole("spinbutton").inputValue(), "77");
  });
});
