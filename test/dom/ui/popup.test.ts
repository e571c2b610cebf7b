import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import type { Page } from "playwright";
import { UNREAD_KINDS } from "../../../src/core/model/unread-kind.ts";
import type { OffReason } from "../../../src/popup/off-reason.ts";
import type { PageHighlight } from "../../../src/popup/page-highlights.ts";
import type { PageReport, Unread } from "../../../src/popup/page-report.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { popupEn } from "../../../src/ui/strings/popup-en.ts";
import { popupZhHans } from "../../../src/ui/strings/popup-zh-hans.ts";
import { keptOf } from "../../unit/core/library/kept-fixture.ts";
import { refTo } from "./fixtures/card-fixture.ts";
import { type ComponentBrowser, openComponents } from "./fixtures/open-pages.ts";
import { pollEqual, pollMatch, pollTaken } from "./fixtures/poll-equal.ts";
import type { SwitchedSite } from "./fixtures/popup-page.tsx";
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

describe("the toolbar popup", { timeout: 600_000 }, () => {
  let browser: ComponentBrowser;
  let page: Page;
  before(async () => {
    browser = await openComponents({ script: "popup-page.tsx", styleSheet: "src/popup/popup.css" });
  });
  after(() => browser.close());
  beforeEach(async () => {
    page = await browser.open({ html: HTML, viewport: { width: 400, height: 600 } });
    await page.evaluate(() => window.popupPage.open("en-GB"));
  });
  afterEach(() => page.close());

  const box = () => page.getByRole("combobox", { name: "Search the knowledge base" });
  const options = () => page.getByRole("option");
  const active = () => readText(page.locator("[role=option][aria-selected=true] .result-name"));
  const report = (what: PageReport) => page.evaluate((given) => window.popupPage.report(given), what);
  const asked = () => page.evaluate(() => window.popupPage.takeAsked());
  const pollAsked = (expected: readonly string[]) => pollTaken(asked, expected);
  const status = (text: string) => page.getByRole("status").getByText(text, { exact: true }).waitFor();
  const waitFor = (isSo: () => Promise<boolean>) => pollUntil("the popup", isSo);
  /** The name of what has the focus, as a label or by its text; empty for none. */
  const focusedName = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return "";
      const own =
        element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
      const label = element.getAttribute("aria-label") ?? own ?? "";
      return label.replace(/\s+/g, " ").trim();
    });

  it("has the focus in its search field at once", async () => {
    await waitFor(() => box().evaluate((element) => element === document.activeElement));
  });

  it("lists results as one types, by any name", async () => {
    await page.keyboard.type("ministry");
    await pollEqual(() => options().count(), 2);
    await box().fill("公安");
    await waitFor(async () => (await readText(options())) === "Ministry of Public Security 公安部 · Agency");
  });

  it("marks the letters that answer, in the name that answers them", async () => {
    const marked = () => page.locator("[role=option] mark").allInnerTexts();
    await page.keyboard.type("indus");
    await waitFor(async () => (await marked()).join() === "Indus");
    await box().fill("公安");
    await waitFor(async () => (await marked()).join() === "公安");
    await box().fill("gong an bu");
    await page.locator("[lang=zh-Latn-pinyin] mark").first().waitFor();
    await pollMatch(
      async () => (await readText(options())) ?? "",
      /^Ministry of Public Security 公安部 · gōng ān bù · Agency$/,
    );
  });

  it("walks results by arrow keys, around both ends, and tells assistive technology where it is", async () => {
    await page.keyboard.type("ministry");
    await pollEqual(() => options().count(), 2);
    const [first, second] = await page.locator(".result-name").allInnerTexts();
    await pollEqual(active, first);
    for (const [key, name] of [
      ["ArrowDown", second],
      ["ArrowDown", first],
      ["ArrowUp", second],
    ] as const) {
      await page.keyboard.press(key);
      await pollEqual(active, name);
    }
    const id = await page.locator("[aria-selected=true]").getAttribute("id");
    await pollEqual(() => box().getAttribute("aria-activedescendant"), id);
    assert.equal(
      await box().getAttribute("aria-controls"),
      await page.getByRole("listbox").getAttribute("id"),
    );
    await pollEqual(() => box().getAttribute("aria-expanded"), "true");
  });

  it("opens the chosen result by Enter, and comes back by Escape to where it was", async () => {
    await page.keyboard.type("industry");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Ministry of Industry and Information Technology" }).waitFor();
    await pollEqual(() => box().count(), 0);
    await page.keyboard.press("Escape");
    await pollEqual(() => box().inputValue(), "industry");
    await waitFor(() => box().evaluate((element) => element === document.activeElement));
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
    await pollEqual(() => box().inputValue(), "");
    await pollEqual(() => page.title(), "prevented: true");
    await page.keyboard.press("Escape");
    await pollEqual(() => page.title(), "prevented: false");
  });

  it("offers the nearest names where nothing is found, and opens none of them unasked", async () => {
    await page.keyboard.type("Huawei earnings");
    await page
      .getByText(/^Nothing in the knowledge base is called “.Huawei earnings.”\.$/)
      .last()
      .waitFor();
    await pollEqual(() => readText(options()), "Huawei 华为 · Company");
    await page.keyboard.press("Enter");
    await pollEqual(() => page.getByRole("region", { name: "Huawei" }).count(), 0);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Huawei" }).waitFor();
  });

  it("leads with what was meant by a typing error, as the nearest and not as found, and opens it by Enter", async () => {
    await page.keyboard.type("huawie");
    await page.getByRole("heading", { name: "Nearest names" }).waitFor();
    await pollEqual(
      () => page.getByText(/^Nothing in the knowledge base is called “.huawie.”\.$/).count(),
      2,
    );
    await pollEqual(() => readText(options()), "Huawei 华为 · Company");
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
    await pollEqual(
      () => page.getByRole("heading", { level: 3 }).allInnerTexts(),
      ["Authorities", "Laws, plans and policies", "Organisations and products"],
    );
    await page
      .getByRole("button", { name: "Ministry of Industry and Information Technology 4 mentions" })
      .waitFor();
    await pollEqual(
      () => page.locator(".row-name > [lang=en]").allInnerTexts(),
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
    await page
      .getByRole("button", { name: "Show Ministry of Industry and Information Technology on the page" })
      .click();
    await status("Ministry of Industry and Information Technology: shown on the page.");
    await page.locator(".row-name").click();
    await page.getByRole("button", { name: "Show on the page (1 mention)" }).click();
    await status("Ministry of Industry and Information Technology: shown on the page.");
    await pollAsked(["jump miit", "jump miit"]);
  });

  it("says so where a mention is gone by the time it is asked for", async () => {
    await report(naming("huawei"));
    await page.getByRole("button", { name: "Show Huawei on the page" }).click();
    await page.getByText("Huawei is no longer on the page.").waitFor();
  });

  const walk = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Walks by keys, each of which must bring the focus to the name at its place. */
  const walkOver = async (keys: readonly string[], names: readonly string[]) => {
    assert.equal(keys.length, names.length);
    for (const [at, key] of keys.entries()) {
      await page.keyboard.press(key);
      await pollEqual(focusedName, names[at], `${key}, press ${at + 1}`);
    }
  };

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
    await waitFor(() => box().evaluate((element) => element === document.activeElement));
  });

  it("comes back from a card to the row it was opened from", async () => {
    await report(naming("huawei", "mps"));
    await walk("ArrowDown", "ArrowDown", "Enter");
    await page.getByRole("region", { name: "Huawei" }).waitFor();
    await page.keyboard.press("Escape");
    await waitFor(async () => (await focusedName()) === "Huawei11 mention");
  });

  it("comes back to the search field where that row has gone meanwhile", async () => {
    await report(naming("huawei", "mps"));
    await walk("ArrowDown", "ArrowDown", "Enter");
    await page.getByRole("region", { name: "Huawei" }).waitFor();
    await report(naming("mps"));
    await page.keyboard.press("Escape");
    await waitFor(() => box().evaluate((element) => element === document.activeElement));
  });

  it("takes one stop of Tab for all rows, at the one last walked to, with what is beside it", async () => {
    await report(naming("huawei", "mps"));
    const tabs = new Array(6).fill("Tab");
    await walkOver(tabs, [
      "Copy page brief",
      "Ministry of Public Security22 mentions",
      "Show Ministry of Public Security on the page",
      "Explain terms on news.example",
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
    await page.keyboard.type("law");
    await page.getByRole("link", { name: "Settings" }).focus();
    await page.keyboard.press("Escape");
    await waitFor(async () => (await box().inputValue()) === "");
    await waitFor(() => box().evaluate((element) => element === document.activeElement));
  });

  const empty: readonly (readonly [report: PageReport, text: string])[] = [
    [{ state: "ready", entities: [] }, "This page names nothing we know."],
    [{ state: "reading", entities: [] }, "Reading the page …"],
  ];
  for (const [what, text] of empty) {
    it(`explains itself where the page is "${what.state}" and nothing is listed`, async () => {
      await report(what);
      await page.getByText(text, { exact: true }).waitFor();
      assert.deepEqual(await runAxe(page), []);
    });
  }

  for (const kind of UNREAD_KINDS) {
    it(`says in plain words why nothing is read, and what can be done, in both languages: "${kind}"`, async () => {
      const host = "news.example";
      const why: Unread = kind === "permission" ? { kind, host, origins: [`*://${host}/*`] } : { kind };
      for (const [tag, words] of [
        ["en-GB", popupEn],
        ["zh-CN", popupZhHans],
      ] as const) {
        await page.evaluate((next) => window.popupPage.speak(next), tag);
        await report({ state: "unread", why });
        const { text, hint } = kind === "permission" ? words.notAllowed(host) : words.unread[kind];
        await page.getByText(text, { exact: true }).waitFor();
        await page.getByText(hint, { exact: true }).waitFor();
      }
      assert.deepEqual(await runAxe(page), []);
    });
  }

  it("asks for the permission it lacks, and says so where it is not given", async () => {
    await report({
      state: "unread",
      why: { kind: "permission", host: "news.example", origins: ["*://news.example/*"] },
    });
    await page.getByRole("button", { name: "Allow on news.example" }).click();
    await page.getByText("It was not allowed, so the page stays unread.").waitFor();
    await report({ state: "unread", why: { kind: "permission", host: null, origins: ["<all_urls>"] } });
    await page.getByRole("button", { name: "Allow on all sites" }).click();
    await pollAsked(["allow *://news.example/*", "allow <all_urls>"]);
  });

  it("comes into a page that was open before it, and leads to where files are allowed", async () => {
    await report({ state: "unread", why: { kind: "absent" } });
    await page.getByRole("button", { name: "Read it now" }).click();
    await report({ state: "unread", why: { kind: "file" } });
    await page.getByRole("button", { name: "Open the browser’s page about Sinogloss" }).click();
    await pollAsked(["enter", "open access"]);
  });

  it("copies the brief of what is listed, and says that it did, or why not", async () => {
    await report(naming("huawei", "miit"));
    const button = page.getByRole("button", { name: "Copy page brief" });
    await button.click();
    await status("Copied: what this page names, with top claims and sources, as Markdown.");
    await page.evaluate(() => window.popupPage.setBriefOutcome("refused"));
    await button.click();
    await status(popupEn.briefRefused);
    await page.evaluate(() => window.popupPage.setBriefOutcome("failed"));
    await button.click();
    await status(popupEn.briefFailed);
    await pollAsked(new Array(3).fill("brief of huawei miit"));
    await box().fill("law");
    await waitFor(async () => (await page.getByText(popupEn.briefFailed).count()) === 0);
    await box().fill("");
    await button.waitFor();
    await report({ state: "ready", entities: [] });
    await pollEqual(() => button.count(), 0);
  });

  it("says so where there is no card, or no knowledge base at all", async () => {
    await page.keyboard.type("5G");
    await page.keyboard.press("Enter");
    await page.getByText("The knowledge base has no card for this any more.").waitFor();
    await page.evaluate(() => window.popupPage.failKnowledge());
    await page.getByText("The knowledge base could not be read.").waitFor();
  });

  const ON: SwitchedSite = { isOn: true, on: true, rule: null, off: null };
  const setSite = (site: SwitchedSite | null) =>
    page.evaluate((given) => window.popupPage.setSite(given), site);
  const site = () => page.getByRole("switch", { name: "Explain terms on news.example" });
  const everything = () => page.getByRole("switch", { name: "Sinogloss on all pages" });

  it("switches the site, and has no switch where there is no site", async () => {
    assert.equal(await site().isChecked(), true);
    await site().click();
    await pollAsked(["site off"]);
    await setSite({ ...ON, on: false, off: { kind: "site" } });
    await pollEqual(() => site().isChecked(), false);
    await setSite(null);
    await pollEqual(() => site().count(), 0);
    await pollEqual(() => everything().isChecked(), true);
  });

  it("switches everything, and shows nothing of a site's own while everything is off", async () => {
    await report(naming("huawei"));
    await everything().click();
    await pollAsked(["all off"]);
    await setSite({ ...ON, isOn: false, off: { kind: "everywhere" } });
    await page.getByText("Sinogloss is off on all pages.").waitFor();
    await pollEqual(() => everything().isChecked(), false);
    await pollEqual(() => site().count(), 0);
    await pollEqual(() => page.locator(".row").count(), 0);
    assert.deepEqual(await runAxe(page), []);
  });

  const offs: readonly (readonly [why: string, off: OffReason, text: string])[] = [
    ["by its name", { kind: "site" }, "Sinogloss is off on this site."],
    [
      "by a pattern",
      { kind: "rule", pattern: "*.example" },
      "Sinogloss is off on this site, by your rule *.example.",
    ],
    [
      "because it is on only where it is switched on",
      { kind: "elsewhere" },
      "Sinogloss is off on this site.",
    ],
  ];
  for (const [why, off, text] of offs) {
    it(`says that it is off on a site ${why}, and which rule it is`, async () => {
      await report({ state: "off" });
      await setSite({ ...ON, on: false, rule: off.kind === "rule" ? off.pattern : null, off });
      await page.getByText(text, { exact: true }).waitFor();
      await pollEqual(
        () => page.getByText("by your rule *.example", { exact: true }).count(),
        off.kind === "rule" ? 1 : 0,
      );
    });
  }

  it("says what a page is rather than what the settings are, where it could not be read with any", async () => {
    await report({ state: "unread", why: { kind: "pdf" } });
    await setSite({ ...ON, on: false, off: { kind: "site" } });
    await page.getByText("This is a PDF in the browser’s own viewer.").waitFor();
  });

  it("leads to the library, to a search there, and to the settings", async () => {
    const hrefOf = (name: string) => page.getByRole("link", { name }).getAttribute("href");
    await pollEqual(() => hrefOf("Library"), "library.html#/entities");
    await pollEqual(() => hrefOf("Settings"), "library.html#/settings");
    await page.keyboard.type("law & order");
    await pollEqual(() => hrefOf("Search the library for"), "library.html#/entities?q=law%20%26%20order");
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
    await page.getByRole("button", { name: "The plan aims at 250 billion yuan." }).click();
    await page.getByRole("button", { name: "Look for it again" }).click();
    await page.getByRole("button", { name: "Re-attach by selecting" }).click();
    await pollAsked([
      "show The plan aims at 250 billion yuan.",
      "look for Companies must pass a review.",
      "re-attach Companies must pass a review.",
    ]);
    await pollEqual(() => page.getByRole("button", { name: "Companies must pass a review." }).count(), 0);
  });

  it("switches the painting of highlights for the site, where there are any", async () => {
    const paint = page.getByRole("switch", { name: "Paint my highlights on news.example" });
    await pollEqual(() => paint.count(), 0);
    await keep();
    await paint.click();
    await pollAsked(["paint off"]);
  });

  it("tells what happened to the highlights until it is dismissed", async () => {
    await page.evaluate(() =>
      window.popupPage.notify([{ key: "n1", text: "They came back.", offersExport: false }]),
    );
    await page.getByText("They came back.").waitFor();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await pollAsked(["dismiss n1"]);
  });

  it("says on a card how many highlights mention its entity, and leads to them", async () => {
    await page.keyboard.type("industry");
    await page.keyboard.press("Enter");
    const link = page.getByRole("link", { name: "In 3 of your highlights" });
    await pollEqual(() => link.getAttribute("href"), "library.html#/highlights?entity=fixture/miit");
  });

  for (const [colorScheme, tag] of [
    ["light", "en-GB"],
    ["dark", "en-GB"],
    ["light", "zh-CN"],
    ["dark", "zh-CN"],
  ] as const) {
    it(`gives axe nothing to say of highlights in ${colorScheme} and ${tag}`, async () => {
      await page.emulateMedia({ colorScheme });
      await page.evaluate((next) => window.popupPage.speak(next), tag);
      await report(naming("huawei"));
      await keep();
      await page.evaluate(() =>
        window.popupPage.notify([{ key: "n1", text: "Your highlights came back.", offersExport: true }]),
      );
      assert.deepEqual(await runAxe(page), []);
    });

    it(`gives axe nothing to say in ${colorScheme} and ${tag}: list, results, nothing found, card`, async () => {
      await page.emulateMedia({ colorScheme });
      await page.evaluate((next) => window.popupPage.speak(next), tag);
      await report(naming("huawei", "mps", "miit"));
      assert.deepEqual(await runAxe(page), []);
      await page.keyboard.type("ministry");
      assert.deepEqual(await runAxe(page), []);
      const field = page.getByRole("combobox");
      await field.fill("Huawei earnings");
      assert.deepEqual(await runAxe(page), []);
      await field.fill("industry");
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
      assert.equal(size?.width, 400);
      assert.ok((size?.height ?? 0) <= 600);
      assert.ok(await site().isVisible());
      assert.ok(await everything().isVisible());
    }
    await page.keyboard.press("Enter");
    await page.getByRole("region").waitFor();
    assert.ok(((await page.locator("main").boundingBox())?.height ?? 0) <= 600);
  });

  for (const [what, width, height] of [
    ["a phone's width", 320, 600],
    ["an overflow menu of Firefox", 340, 560],
    ["twice the size of letters", 400, 300],
  ] as const) {
    it(`can be read to its end, and nothing stands out of it, in ${what}`, async () => {
      await page.setViewportSize({ width, height });
      await report(naming("huawei", "mps", "miit", "data-security-law", "state-council", "5g"));
      await keep();
      for (const query of ["", "ministry", "x".repeat(300)]) {
        await box().fill(query);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${wide} px too wide with "${query.slice(0, 10)}"`);
        await everything().scrollIntoViewIfNeeded();
        assert.ok(await everything().isVisible());
      }
    });
  }

  const hostile: readonly (readonly [what: string, query: string])[] = [
    ["signs of regular expressions", "(a|b)*[^"],
    ["marks that turn the text around", "\u202E\u2067\u200Flaw"],
    ["nothing but blanks", " \u00A0\t "],
    ["a hundred thousand letters", "law ".repeat(25_000)],
    ["half a character", "\uD83D"],
    ["many scripts", "法 закон قانون กฎหมาย 법 𐍈"],
    ["markup", "<img src=x onerror=alert(1)>"],
  ];
  for (const [what, query] of hostile) {
    it(`takes ${what} for a query`, async () => {
      await report(naming("huawei"));
      await box().evaluate((element, text) => {
        if (element instanceof HTMLInputElement) element.value = text;
        element.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }, query);
      const isBlank = query.trim() === "";
      await (isBlank
        ? page.locator(".row")
        : page.getByRole("link", { name: "Search the library" })
      ).waitFor();
      await box().press("Escape");
      await page.locator(".row").waitFor();
    });
  }

  it("speaks another language at once, with query and place as they were", async () => {
    await report(naming("huawei"));
    await page.keyboard.type("ministry");
    await page.evaluate(() => window.popupPage.speak("zh-CN"));
    const search = page.getByRole("combobox", { name: "搜索知识库" });
    await search.waitFor();
    await pollEqual(() => search.inputValue(), "ministry");
    await waitFor(() => search.evaluate((element) => element === document.activeElement));
  });

  it("speaks Chinese", async () => {
    await page.evaluate(() => window.popupPage.open("zh-CN"));
    await report({ state: "ready", entities: [] });
    await page.getByText("本页没有提到我们收录的条目。").waitFor();
    await pollEqual(() => page.locator("main").getAttribute("lang"), "zh-CN");
  });
});
