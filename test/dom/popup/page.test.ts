import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { popupEn } from "../../../src/ui/strings/popup-en.ts";
import { pollEqual } from "../fixtures/poll-equal.ts";
import { naming, SITE_ON } from "../fixtures/popup-fixture.ts";
import { runAxe } from "../fixtures/run-axe.ts";
import { usePopup } from "../fixtures/use-popup.ts";

describe("the popup's list of what a page names and what is kept of it", { timeout: 180_000 }, () => {
  const popup = usePopup();
  const { box, report, keep, setSite, pollAsked } = popup;

  const status = (text: string) => popup.page.getByRole("status").getByText(text, { exact: true }).waitFor();
  const site = () => popup.page.getByRole("switch", { name: "Mark names on news.example" });
  const everything = () => popup.page.getByRole("switch", { name: "Sinogloss on all pages" });

  it("lists what the page names by group, with counts", async () => {
    await report(naming("huawei", "data-security-law", "mps", "miit"));
    await pollEqual(
      () => popup.page.getByRole("heading", { level: 3 }).allInnerTexts(),
      ["Authorities", "Laws, plans and policies", "Organisations and products"],
    );
    await popup.page
      .getByRole("button", { name: "Ministry of Industry and Information Technology 4 mentions" })
      .waitFor();
    await pollEqual(
      () => popup.page.locator(".row-name > [lang=en]").allInnerTexts(),
      [
        "Ministry of Public Security",
        "Ministry of Industry and Information Technology",
        "Data Security Law",
        "Huawei",
      ],
    );
  });

  it("jumps to an entity's mentions from the list and from its card, and tells screen readers", async () => {
    await report(naming("miit"));
    await popup.page
      .getByRole("button", { name: "Show Ministry of Industry and Information Technology on the page" })
      .click();
    await status("Ministry of Industry and Information Technology: shown on the page.");
    await popup.page.locator(".row-name").click();
    await popup.page.getByRole("button", { name: "Show on the page (1 mention)" }).click();
    await status("Ministry of Industry and Information Technology: shown on the page.");
    await pollAsked(["jump miit", "jump miit"]);
  });

  it("says so where a mention is gone by the time it is asked for", async () => {
    await report(naming("huawei"));
    await popup.page.getByRole("button", { name: "Show Huawei on the page" }).click();
    await popup.page.getByText("Huawei is no longer on the page.").waitFor();
  });

  it("copies the brief of what is listed, and says that it did, or why not", async () => {
    await report(naming("huawei", "miit"));
    const button = popup.page.getByRole("button", { name: "Copy page brief" });
    await button.click();
    await status("Copied: what this page names, with top claims and sources, as Markdown.");
    await popup.page.evaluate(() => window.popupPage.setBriefOutcome("refused"));
    await button.click();
    await status(popupEn.briefRefused);
    await popup.page.evaluate(() => window.popupPage.setBriefOutcome("failed"));
    await button.click();
    await status(popupEn.briefFailed);
    await pollAsked(new Array(3).fill("brief of huawei miit"));
    await box().fill("law");
    await pollEqual(() => popup.page.getByText(popupEn.briefFailed).count(), 0);
    await box().fill("");
    await button.waitFor();
    await report({ state: "ready", entities: [] });
    await pollEqual(() => button.count(), 0);
  });

  it("switches the site, and has no switch where there is no site", async () => {
    assert.equal(await site().isChecked(), true);
    await site().click();
    await pollAsked(["site off"]);
    await setSite({ ...SITE_ON, on: false, off: { kind: "site" } });
    await pollEqual(() => site().isChecked(), false);
    await setSite(null);
    await pollEqual(() => site().count(), 0);
    await pollEqual(() => everything().isChecked(), true);
  });

  it("switches everything, and shows nothing of a site's own while everything is off", async () => {
    await report(naming("huawei"));
    await everything().click();
    await pollAsked(["all off"]);
    await setSite({ ...SITE_ON, isOn: false, off: { kind: "everywhere" } });
    await popup.page.getByText("Sinogloss is off on all pages.").waitFor();
    await pollEqual(() => everything().isChecked(), false);
    await pollEqual(() => site().count(), 0);
    await pollEqual(() => popup.page.locator(".row").count(), 0);
    assert.deepEqual(await runAxe(popup.page), []);
  });

  it("leads to the library, to a search there, and to the settings", async () => {
    const hrefOf = (name: string) => popup.page.getByRole("link", { name }).getAttribute("href");
    await pollEqual(() => hrefOf("Library"), "library.html#/entities");
    await pollEqual(() => hrefOf("Settings"), "library.html#/settings");
    await popup.page.keyboard.type("law & order");
    await pollEqual(() => hrefOf("Search the library for"), "library.html#/entities?q=law%20%26%20order");
  });

  it("lists what is kept of the page with how it stands, the first four until more are asked for", async () => {
    await keep();
    const panel = popup.page.getByRole("region", { name: "Your highlights on this page" });
    const rows = panel.getByRole("listitem");
    await pollEqual(
      async () => (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim()),
      [
        "The plan aims at 250 billion yuan. with a note",
        "The draft was published on Monday. Moved",
        "Companies must pass a review. Not found Look for it again Re-attach by selecting",
        "What no frame has spoken of.",
      ],
    );
    await panel.getByRole("button", { name: "All 5 on this page" }).click();
    await pollEqual(() => rows.count(), 5);
    await pollEqual(
      () => panel.getByRole("link", { name: "All highlights" }).getAttribute("href"),
      "library.html",
    );
  });

  it("shows a highlight on its page, looks for a lost one again and has it re-attached", async () => {
    await keep();
    await popup.page.getByRole("button", { name: "The plan aims at 250 billion yuan." }).click();
    await popup.page.getByRole("button", { name: "Look for it again" }).click();
    await popup.page.getByRole("button", { name: "Re-attach by selecting" }).click();
    await pollAsked([
      "show The plan aims at 250 billion yuan.",
      "look for Companies must pass a review.",
      "re-attach Companies must pass a review.",
    ]);
    await pollEqual(
      () => popup.page.getByRole("button", { name: "Companies must pass a review." }).count(),
      0,
    );
  });

  it("switches the painting of highlights for the site, where there are any", async () => {
    const paint = popup.page.getByRole("switch", { name: "Paint my highlights on news.example" });
    await pollEqual(() => paint.count(), 0);
    await keep();
    await paint.click();
    await pollAsked(["paint off"]);
  });

  it("tells what happened to the highlights until it is dismissed", async () => {
    await popup.page.evaluate(() =>
      window.popupPage.notify([{ key: "n1", text: "They came back.", offersExport: false }]),
    );
    await popup.page.getByText("They came back.").waitFor();
    await popup.page.getByRole("button", { name: "Dismiss" }).click();
    await pollAsked(["dismiss n1"]);
  });

  for (const [colorScheme, tag] of [
    ["light", "en-GB"],
    ["dark", "en-GB"],
    ["light", "zh-CN"],
    ["dark", "zh-CN"],
  ] as const) {
    it(`gives axe nothing to say of highlights in ${colorScheme} and ${tag}`, async () => {
      await popup.page.emulateMedia({ colorScheme });
      await popup.page.evaluate((next) => window.popupPage.speak(next), tag);
      await report(naming("huawei"));
      await keep();
      await popup.page.evaluate(() =>
        window.popupPage.notify([{ key: "n1", text: "Your highlights came back.", offersExport: true }]),
      );
      assert.deepEqual(await runAxe(popup.page), []);
    });

    it(`gives axe nothing to say in ${colorScheme} and ${tag}: list, results, nothing found, card`, async () => {
      await popup.page.emulateMedia({ colorScheme });
      await popup.page.evaluate((next) => window.popupPage.speak(next), tag);
      await report(naming("huawei", "mps", "miit"));
      assert.deepEqual(await runAxe(popup.page), []);
      await popup.page.keyboard.type("ministry");
      assert.deepEqual(await runAxe(popup.page), []);
      const field = popup.page.getByRole("combobox");
      await field.fill("Huawei earnings");
      assert.deepEqual(await runAxe(popup.page), []);
      await field.fill("industry");
      await popup.page.keyboard.press("Enter");
      await popup.page.getByRole("region").waitFor();
      assert.deepEqual(await runAxe(popup.page), []);
    });
  }

  it("fits what browsers give a popup, however much there is to list", async () => {
    await popup.page.setViewportSize({ width: 800, height: 600 });
    await report(naming("huawei", "mps", "miit", "data-security-law", "state-council", "5g"));
    for (const query of ["", "ministry"]) {
      await box().fill(query);
      const size = await popup.page.locator("main").boundingBox();
      assert.equal(size?.width, 400);
      assert.ok((size?.height ?? 0) <= 600);
      assert.ok(await site().isVisible());
      assert.ok(await everything().isVisible());
    }
    await popup.page.keyboard.press("Enter");
    await popup.page.getByRole("region").waitFor();
    assert.ok(((await popup.page.locator("main").boundingBox())?.height ?? 0) <= 600);
  });

  for (const [what, width, height] of [
    ["a phone's width", 320, 600],
    ["an overflow menu of Firefox", 340, 560],
    ["twice the size of letters", 400, 300],
  ] as const) {
    it(`can be read to its end, and nothing stands out of it, in ${what}`, async () => {
      await popup.page.setViewportSize({ width, height });
      await report(naming("huawei", "mps", "miit", "data-security-law", "state-council", "5g"));
      await keep();
      for (const query of ["", "ministry", "x".repeat(300)]) {
        await box().fill(query);
        const wide = await popup.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${wide} px too wide with "${query.slice(0, 10)}"`);
        await everything().scrollIntoViewIfNeeded();
        assert.ok(await everything().isVisible());
      }
    });
  }

  it("speaks another language at once, with query and place as they were", async () => {
    await report(naming("huawei"));
    await popup.page.keyboard.type("ministry");
    await popup.page.evaluate(() => window.popupPage.speak("zh-CN"));
    const search = popup.page.getByRole("combobox", { name: "搜索知识库" });
    await search.waitFor();
    await pollEqual(() => search.inputValue(), "ministry");
    await pollEqual(() => search.evaluate((element) => element === document.activeElement), true);
  });

  it("speaks Chinese", async () => {
    await popup.page.evaluate(() => window.popupPage.open("zh-CN"));
    await report({ state: "ready", entities: [] });
    await popup.page.getByText("本页没有提到我们收录的条目。").waitFor();
    await pollEqual(() => popup.page.locator("main").getAttribute("lang"), "zh-CN");
    await report(naming("miit"));
    const names = popup.page.locator(".row-name [lang=zh-Hans]");
    await pollEqual(async () => (await names.allInnerTexts()).slice(0, 1), ["工业和信息化部"]);
    await popup.page.getByRole("button", { name: "在页面上定位 工业和信息化部" }).waitFor();
  });
});
