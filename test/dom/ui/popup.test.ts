import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import type { Page } from "playwright";
import type { PageHighlight } from "../../../src/popup/page-highlights.ts";
import type { PageReport } from "../../../src/popup/page-report.ts";
import { keptOf } from "../../unit/core/library/kept-fixture.ts";
import { refTo } from "./fixtures/card-fixture.ts";
import { type ComponentBrowser, openComponents } from "./fixtures/open-pages.ts";
import { readText } from "./fixtures/read-text.ts";
import { runAxe } from "./fixtures/run-axe.ts";

const HTML = "<body class=page><div id=popup></div>";

const naming = (...ids: readonly string[]): PageReport => ({
  state: "ready",
  entities: ids.map((id, at) => ({
    entity: refTo(id),
    count: at + 1,
    frames: [{ frameId: 0, count: at + 1 }],
  })),
});

/** A highlight of the page as frame 0 tells of it, unless said otherwise. */
function pageHighlight(
  number: number,
  quote: string,
  changes: Partial<Omit<PageHighlight, "highlight">> & { readonly note?: string },
): PageHighlight {
  const { note = "", ...rest } = changes;
  const { highlight } = keptOf({ number, quote, note });
  return { highlight, status: "anchored", isReworded: false, frameId: 0, ...rest };
}

describe("the toolbar popup", { timeout: 120_000 }, () => {
  let browser: ComponentBrowser;
  let page: Page;
  before(async () => {
    browser = await openComponents({ script: "popup-page.tsx", styleSheet: "src/popup/popup.css" });
  });
  after(() => browser.close());
  beforeEach(async () => {
    page = await browser.open({ html: HTML, viewport: { width: 380, height: 600 } });
    await page.evaluate(() => window.popupPage.open("en-GB"));
  });
  afterEach(() => page.close());

  const box = () => page.getByRole("combobox", { name: "Search the knowledge base" });
  const options = () => page.getByRole("option");
  const active = () => readText(page.locator("[role=option][aria-selected=true] .result-name"));
  const report = (what: PageReport) => page.evaluate((given) => window.popupPage.report(given), what);
  const asked = () => page.evaluate(() => window.popupPage.takeAsked());
  const focusedText = () => page.evaluate(() => document.activeElement?.firstElementChild?.textContent ?? "");

  it("has the focus in its search field at once", async () => {
    assert.ok(await box().evaluate((element) => element === document.activeElement));
  });

  it("lists results as one types, by any name", async () => {
    await page.keyboard.type("ministry");
    assert.equal(await options().count(), 2);
    await box().fill("公安");
    assert.equal(await readText(options()), "Ministry of Public Security 公安部 · Agency");
  });

  it("walks results by arrow keys, around both ends, and tells assistive technology where it is", async () => {
    await page.keyboard.type("ministry");
    const names = await page.locator(".result-name").allInnerTexts();
    const walked = [await active()];
    for (const key of ["ArrowDown", "ArrowDown", "ArrowUp"]) {
      await page.keyboard.press(key);
      walked.push(await active());
    }
    assert.deepEqual(walked, [names[0], names[1], names[0], names[1]]);
    const id = await page.locator("[aria-selected=true]").getAttribute("id");
    assert.equal(await box().getAttribute("aria-activedescendant"), id);
    assert.equal(
      await box().getAttribute("aria-controls"),
      await page.getByRole("listbox").getAttribute("id"),
    );
    assert.equal(await box().getAttribute("aria-expanded"), "true");
  });

  it("opens the chosen result by Enter, and comes back by Escape to where it was", async () => {
    await page.keyboard.type("industry");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Ministry of Industry and Information Technology" }).waitFor();
    assert.equal(await box().count(), 0);
    await page.keyboard.press("Escape");
    assert.equal(await box().inputValue(), "industry");
    assert.ok(await box().evaluate((element) => element === document.activeElement));
  });

  it("goes back card by card", async () => {
    await page.keyboard.type("industry");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "State Council", exact: true }).click();
    await page.getByRole("region", { name: "State Council" }).waitFor();
    await page.getByRole("button", { name: "Back" }).click();
    await page.getByRole("region", { name: "Ministry of Industry and Information Technology" }).waitFor();
    await page.keyboard.press("Escape");
    await box().waitFor();
  });

  it("clears the search by Escape, and leaves an Escape with nothing to clear to the browser", async () => {
    await page.evaluate(() => {
      addEventListener("keydown", ({ key, defaultPrevented }) => {
        if (key === "Escape") document.title = `prevented: ${defaultPrevented}`;
      });
    });
    await page.keyboard.type("law");
    await page.keyboard.press("Escape");
    assert.equal(await box().inputValue(), "");
    assert.equal(await page.title(), "prevented: true");
    await page.keyboard.press("Escape");
    assert.equal(await page.title(), "prevented: false");
  });

  it("offers the nearest names where nothing is found, and opens none of them unasked", async () => {
    await page.keyboard.type("Huawei earnings");
    await page.getByText("Nothing in the knowledge base is called “Huawei earnings”.").last().waitFor();
    assert.equal(await readText(options()), "Huawei 华为 · Company");
    await page.keyboard.press("Enter");
    assert.equal(await page.getByRole("region", { name: "Huawei" }).count(), 0);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Huawei" }).waitFor();
  });

  it("opens the last of two cards asked for in haste", async () => {
    await page.keyboard.type("ministry");
    await page.evaluate(() => window.popupPage.holdCards());
    await page.getByRole("option", { name: /Industry/ }).click();
    await page.getByRole("option", { name: /Public/ }).click();
    await page.evaluate(() => window.popupPage.releaseCards());
    await page.getByRole("region", { name: "Ministry of Public Security" }).waitFor();
    await page.keyboard.press("Escape");
    await box().waitFor();
  });

  it("lists what the page names by group, with counts", async () => {
    await report(naming("huawei", "data-security-law", "mps", "miit"));
    assert.deepEqual(await page.getByRole("heading", { level: 3 }).allInnerTexts(), [
      "Authorities",
      "Laws, plans and policies",
      "Organisations and products",
    ]);
    await page
      .getByRole("button", { name: "Ministry of Industry and Information Technology 4 mentions" })
      .waitFor();
    assert.deepEqual(await page.locator(".row-name > [lang=en]").allInnerTexts(), [
      "Ministry of Public Security",
      "Ministry of Industry and Information Technology",
      "Data Security Law",
      "Huawei",
    ]);
  });

  it("jumps to an entity's mentions from the list and from its card", async () => {
    await report(naming("miit"));
    await page
      .getByRole("button", { name: "Show Ministry of Industry and Information Technology on the page" })
      .click();
    await page.locator(".row-name").click();
    await page.getByRole("button", { name: "Show on the page (1 mention)" }).click();
    assert.deepEqual(await asked(), ["jump miit", "jump miit"]);
  });

  it("is walked from the search field down the page's entities by arrow keys", async () => {
    await report(naming("huawei", "mps"));
    await page.keyboard.press("ArrowDown");
    assert.equal(await focusedText(), "Ministry of Public Security");
    await page.keyboard.press("ArrowDown");
    assert.equal(await focusedText(), "Huawei");
    await page.keyboard.press("ArrowDown");
    assert.equal(await focusedText(), "Huawei");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Huawei" }).waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await focusedText(), "Huawei");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.ok(await box().evaluate((element) => element === document.activeElement));
  });

  const empty: readonly (readonly [report: PageReport, text: string])[] = [
    [{ state: "ready", entities: [] }, "This page names nothing we know."],
    [{ state: "reading", entities: [] }, "Reading the page …"],
    [{ state: "off" }, "Sinogloss is off on this site."],
    [{ state: "unreachable" }, "No extension may read this page."],
    [{ state: "absent" }, "Sinogloss has not read this page."],
  ];
  for (const [what, text] of empty) {
    it(`explains itself where the page is "${what.state}" and nothing is listed`, async () => {
      await report(what);
      await page.getByText(text, { exact: true }).waitFor();
      assert.deepEqual(await runAxe(page), []);
    });
  }

  it("says so where there is no card, or no knowledge base at all", async () => {
    await page.keyboard.type("5G");
    await page.keyboard.press("Enter");
    await page.getByText("The knowledge base has no card for this any more.").waitFor();
    await page.evaluate(() => window.popupPage.failKnowledge());
    await page.getByText("The knowledge base could not be read.").waitFor();
  });

  it("switches the site, and has no switch where there is no site", async () => {
    const site = page.getByRole("switch", { name: "Explain terms on news.example" });
    assert.equal(await site.isChecked(), true);
    await site.click();
    assert.deepEqual(await asked(), ["site off"]);
    await page.evaluate(() => window.popupPage.setSite(false));
    assert.equal(await site.isChecked(), false);
    await page.evaluate(() => window.popupPage.setSite(null));
    assert.equal(await site.count(), 0);
  });

  const kept: readonly PageHighlight[] = [
    pageHighlight(1, "The plan aims at 250 billion yuan.", { status: "anchored", note: "Lower before." }),
    pageHighlight(2, "The draft was published on Monday.", { status: "moved", isReworded: true }),
    pageHighlight(3, "Companies must pass a review.", { status: "orphaned" }),
    pageHighlight(4, "What no frame has spoken of.", { status: null, frameId: null }),
    pageHighlight(5, "One more.", { status: "anchored" }),
  ];
  const keep = () => page.evaluate((given) => window.popupPage.keep(given), kept);

  it("lists what is kept of the page with how it stands, the first four until more are asked for", async () => {
    await keep();
    const panel = page.getByRole("region", { name: "Your highlights on this page" });
    const rows = panel.getByRole("listitem");
    assert.deepEqual(
      (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim()),
      [
        "The plan aims at 250 billion yuan. with a note",
        "The draft was published on Monday. Moved",
        "Companies must pass a review. Not found Look for it again Re-attach by selecting",
        "What no frame has spoken of.",
      ],
    );
    await panel.getByRole("button", { name: "All 5 on this page" }).click();
    assert.equal(await rows.count(), 5);
    assert.equal(
      await panel.getByRole("link", { name: "All highlights" }).getAttribute("href"),
      "library.html",
    );
  });

  it("shows a highlight on its page, looks for a lost one again and has it re-attached", async () => {
    await keep();
    await page.getByRole("button", { name: "The plan aims at 250 billion yuan." }).click();
    await page.getByRole("button", { name: "Look for it again" }).click();
    await page.getByRole("button", { name: "Re-attach by selecting" }).click();
    assert.deepEqual(await asked(), [
      "show The plan aims at 250 billion yuan.",
      "look for Companies must pass a review.",
      "re-attach Companies must pass a review.",
    ]);
    assert.equal(await page.getByRole("button", { name: "Companies must pass a review." }).count(), 0);
  });

  it("switches the painting of highlights for the site, where there are any", async () => {
    const paint = page.getByRole("switch", { name: "Paint my highlights on news.example" });
    assert.equal(await paint.count(), 0);
    await keep();
    await paint.click();
    assert.deepEqual(await asked(), ["paint off"]);
  });

  it("tells what happened to the highlights until it is dismissed", async () => {
    await page.evaluate(() =>
      window.popupPage.notify([{ key: "n1", text: "They came back.", offersExport: false }]),
    );
    await page.getByText("They came back.").waitFor();
    await page.getByRole("button", { name: "Dismiss" }).click();
    assert.deepEqual(await asked(), ["dismiss n1"]);
  });

  it("says on a card how many highlights mention its entity, and leads to them", async () => {
    await page.keyboard.type("industry");
    await page.keyboard.press("Enter");
    const link = page.getByRole("link", { name: "In 3 of your highlights" });
    assert.equal(await link.getAttribute("href"), "library.html#/highlights?entity=fixture/miit");
  });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`gives axe nothing to say of highlights in ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      await report(naming("huawei"));
      await keep();
      await page.evaluate(() =>
        window.popupPage.notify([{ key: "n1", text: "Your highlights came back.", offersExport: true }]),
      );
      assert.deepEqual(await runAxe(page), []);
    });

    it(`gives axe nothing to say in ${colorScheme}: list, results, nothing found, card`, async () => {
      await page.emulateMedia({ colorScheme });
      await report(naming("huawei", "mps", "miit"));
      assert.deepEqual(await runAxe(page), []);
      await page.keyboard.type("ministry");
      assert.deepEqual(await runAxe(page), []);
      await box().fill("Huawei earnings");
      assert.deepEqual(await runAxe(page), []);
      await box().fill("industry");
      await page.keyboard.press("Enter");
      await page.getByRole("region").waitFor();
      assert.deepEqual(await runAxe(page), []);
    });
  }

  it("fits what browsers give a popup, however much there is to list", async () => {
    await page.setViewportSize({ width: 800, height: 600 });
    await report(naming("huawei", "mps", "miit", "data-security-law", "state-council", "5g"));
    for (const query of ["", "ministry"]) {
      await box().fill(query);
      const size = await page.locator("main").boundingBox();
      assert.equal(size?.width, 380);
      assert.ok((size?.height ?? 0) <= 600);
      assert.ok(await page.getByRole("switch").isVisible());
    }
    await page.keyboard.press("Enter");
    await page.getByRole("region").waitFor();
    assert.ok(((await page.locator("main").boundingBox())?.height ?? 0) <= 600);
  });

  it("speaks Chinese", async () => {
    await page.evaluate(() => window.popupPage.open("zh-CN"));
    await report({ state: "ready", entities: [] });
    await page.getByText("本页没有提到我们收录的条目。").waitFor();
    assert.equal(await page.locator("main").getAttribute("lang"), "zh-CN");
  });
});
