import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import type { Page } from "playwright";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { highlightId, type KeptSketch, keptOf } from "../../unit/core/library/kept-fixture.ts";
import { openLibraryBrowser } from "./fixtures/open-library.ts";
import type { ComponentBrowser } from "./fixtures/open-pages.ts";
import { pollEqual, pollMatch, pollTaken } from "./fixtures/poll-equal.ts";
import { readText } from "./fixtures/read-text.ts";
import { runAxe } from "./fixtures/run-axe.ts";

const SKETCHES: readonly KeptSketch[] = [
  {
    number: 1,
    quote: "The ministry’s plan aims at 250 billion yuan by 2023.",
    note: "Lower in the older draft.",
    tags: ["plan", "money"],
    entities: ["miit"],
    created: "2026-11-25T08:00:00.000Z",
    status: "anchored",
  },
  {
    number: 2,
    quote: "Huawei said so.",
    colour: "green",
    entities: ["huawei"],
    tags: ["money"],
    status: "moved",
  },
  {
    number: 3,
    quote: "Companies must pass a review.",
    url: "https://www.paper.example/review",
    title: "The review",
    created: "2026-11-10T08:00:00.000Z",
    status: "orphaned",
  },
  {
    number: 4,
    quote: "数据安全法自2021年9月1日起施行。",
    colour: "blue",
    url: "https://cac.example/law",
    title: "数据立法",
    created: "2026-10-01T08:00:00.000Z",
  },
];

describe("the library", { timeout: 400_000 }, () => {
  let browser: ComponentBrowser;
  let page: Page;
  before(async () => {
    browser = await openLibraryBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    page = await browser.open();
    await page.evaluate((sketches) => window.libraryPage.open("en-GB", sketches), SKETCHES);
  });
  afterEach(() => page.close());

  const quotes = async () =>
    (await page.locator(".item blockquote p").allInnerTexts()).map((text) => text.slice(0, 12));
  /** The list follows an act at the next drawing. */
  const listed = (expected: readonly string[]) =>
    pollUntil(
      `the list to hold ${expected.join(", ")}`,
      async () => JSON.stringify(await quotes()) === JSON.stringify(expected),
    );
  const itemsListed = (count: number) =>
    pollUntil(`${count} items in the list`, async () => (await page.locator(".item").count()) === count);
  const item = (quote: string) => page.locator(".item", { hasText: quote });
  const go = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
      return new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    }, hash);
  const focusedId = () => page.evaluate(() => document.activeElement?.id ?? "");
  const said = () => readText(page.locator(".message-bar [role=status]"));
  const asked = () => page.evaluate(() => window.libraryPage.takeAsked());
  const pollAsked = (expected: readonly string[]) => pollTaken(asked, expected);

  it("gives no two elements the same id", async () => {
    const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
  });

  it("groups by article, the one last kept from first, with site, address and count", async () => {
    assert.deepEqual(await page.getByRole("heading", { level: 3 }).allInnerTexts(), [
      "A plan",
      "The review",
      "数据立法",
    ]);
    await pollEqual(
      () => readText(page.locator(".group-head").nth(1)),
      "The review paper.example /review 1 highlight",
    );
    await listed(["The ministry", "Huawei said ", "Companies mu", "数据安全法自2021年9"]);
  });

  it("finds words of quotes, notes and titles as they are typed, marks them, and keeps them in the route", async () => {
    await page.getByRole("searchbox", { name: "Search quotes, notes and titles" }).fill("older");
    await listed(["The ministry"]);
    await pollEqual(() => page.locator("mark").allInnerTexts(), ["older"]);
    await pollEqual(() => page.evaluate(() => window.libraryPage.route()), "#/highlights?q=older");
    await page.getByRole("searchbox").fill("数据安全");
    await pollEqual(() => page.locator("mark").allInnerTexts(), ["数据", "数据安全"]);
    await listed(["数据安全法自2021年9"]);
    await page.getByRole("searchbox").fill("Huawai");
    await listed(["Huawei said "]);
    await pollEqual(() => readText(page.locator(".list-summary [role=status]")), "1 of 4 highlights");
  });

  it("filters by colour, state, tag, entity, site and day, each a chip that takes it away", async () => {
    await page.getByRole("checkbox", { name: "Green" }).check();
    await listed(["Huawei said "]);
    await page.getByRole("button", { name: "Remove the filter Green" }).click();
    await page.getByRole("checkbox", { name: "Not looked for yet" }).check();
    await listed(["数据安全法自2021年9"]);
    await page.getByRole("button", { name: "Remove the filter Not looked for yet" }).click();
    for (const [field, value] of [
      ["Tag", "money"],
      ["Mentions", "Huawei"],
      ["Site", "news.example"],
    ] as const) {
      await page.getByRole("combobox", { name: field, exact: true }).fill(value);
      await page.keyboard.press("Enter");
    }
    await page.getByLabel("From").fill("2026-11-20");
    await listed(["Huawei said "]);
    await pollEqual(
      () => page.evaluate(() => window.libraryPage.route()),
      "#/highlights?entity=p/huawei&tag=money&site=news.example&from=2026-11-20",
    );
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await itemsListed(4);
  });

  it("says so where nothing has what a filter asks for", async () => {
    await page.getByLabel("Tag", { exact: true }).fill("nonsense");
    await page.keyboard.press("Enter");
    await page.getByText("No highlight has “nonsense”.").waitFor();
  });

  it("is linkable, and says so where an address names nothing", async () => {
    await go("#/highlights?state=orphaned");
    await listed(["Companies mu"]);
    await go(`#/highlight/${highlightId(2)}`);
    await listed(["Huawei said "]);
    await go("#/timetable");
    await page.getByText("There is no such page in the library.").waitFor();
    await go("#/");
    await itemsListed(4);
  });

  it("takes quick changes of a colour and of tags for one reader's", async () => {
    await page.evaluate(() => {
      document.body.dataset["writeTakes"] = "40";
    });
    const first = item("Huawei said");
    await first.getByRole("button", { name: "Edit" }).click();
    await first.getByRole("radio", { checked: true }).focus();
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("ArrowRight");
    await first.getByRole("combobox", { name: "Tags" }).focus();
    for (const tag of ["one", "two", "three"]) await page.keyboard.type(`${tag},`);
    await first.getByText("Tag three added").waitFor();
    await page.waitForFunction(
      () => document.querySelector(".item[data-colour='purple']")?.textContent?.includes("three") ?? false,
    );
    await page.getByText("Tags saved", { exact: true }).first().waitFor({ state: "attached" });
    assert.equal(await item("Huawei said").count(), 1, "no variant beside it");
  });

  it("changes colour, note and tags in place, and takes each change back", async () => {
    const first = item("250 billion");
    await first.getByRole("button", { name: "Edit" }).click();
    await pollEqual(() => page.evaluate(() => document.activeElement?.tagName), "TEXTAREA");
    await first.getByRole("radio", { name: "Pink" }).check();
    await pollEqual(() => first.getAttribute("data-colour"), "pink");
    await pollEqual(() => said(), "Colour changed");
    await page.getByRole("button", { name: "Undo" }).click();
    await pollEqual(() => first.getAttribute("data-colour"), "yellow");
    await first.getByRole("textbox", { name: "Note" }).fill("Another word.");
    await first.getByRole("combobox", { name: "Tags" }).fill("law");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await pollMatch(() => readText(first), /Another word\./);
    await pollMatch(() => readText(first), /plan money law/);
    await pollEqual(() => page.evaluate(() => document.activeElement?.textContent), "Edit");
  });

  it("keeps both where another tab changes a note that is being written, and goes on from the other", async () => {
    const before = keptOf({ number: 1, note: "Lower." });
    const since = keptOf({ number: 1, note: "Theirs." });
    await page.evaluate((one) => window.libraryPage.setKept([one]), before);
    await page.getByRole("button", { name: "Edit" }).click();
    const note = page.getByRole("textbox", { name: "Note" });
    await note.fill("Mine.");
    await page.evaluate((one) => window.libraryPage.setKept([one]), since);
    assert.equal(await note.inputValue(), "Mine.");
    await note.blur();
    await page.getByText("Both versions are kept").waitFor();
    await pollEqual(() => note.inputValue(), "Theirs.");
    await note.fill("Theirs, and mine.");
    await note.blur();
    await page.waitForFunction(() => window.libraryPage.notes().includes("Theirs, and mine."));
    await pollEqual(() => page.evaluate(() => window.libraryPage.notes()), ["Theirs, and mine.", "Mine."]);
  });

  it("takes a note that was saved bit by bit back as a whole, and what came after the message alone", async () => {
    const notes = () => page.evaluate(() => window.libraryPage.notes());
    await page.evaluate((one) => window.libraryPage.setKept([one]), keptOf({ number: 1, note: "Lower." }));
    await page.getByRole("button", { name: "Edit" }).click();
    const note = page.getByRole("textbox", { name: "Note" });
    const write = async (text: string) => {
      await note.fill(text);
      await note.blur();
      await page.waitForFunction((one) => window.libraryPage.notes()[0] === one, text);
    };
    await write("One");
    await write("One two");
    await write("One two three");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone").waitFor();
    await pollEqual(() => notes(), ["Lower."]);
    await write("One");
    await page.locator(".message-close").click();
    await write("One two");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone").waitFor();
    await pollEqual(() => notes(), ["One"]);
  });

  it("deletes with the focus going on, and brings back with the focus on what came back", async () => {
    await item("Huawei said").getByRole("button", { name: "Delete" }).click();
    await item("Huawei said").waitFor({ state: "detached" });
    await pollEqual(() => said(), "Highlight deleted");
    await pollEqual(() => focusedId(), `highlight-${highlightId(3)}`);
    await page.getByRole("button", { name: "Undo" }).press("Enter");
    await item("Huawei said").waitFor();
    await pollEqual(() => focusedId(), `highlight-${highlightId(2)}`);
    await pollEqual(() => said(), "Undone");
  });

  it("ticks a range with Shift, tags it, exports it, deletes it, and takes that back", async () => {
    await item("250 billion").getByRole("checkbox").click();
    await item("Companies")
      .getByRole("checkbox")
      .click({ modifiers: ["Shift"] });
    const bar = page.getByRole("region", { name: "What to do with the selected highlights" });
    await pollMatch(() => readText(bar), /^3 selected/);
    await bar.getByRole("button", { name: "Add a tag" }).click();
    await bar.getByRole("combobox", { name: "Tag" }).fill("thesis");
    await page.keyboard.press("Enter");
    await pollEqual(() => said(), "“thesis” added to 3 highlights");
    await pollEqual(() => page.evaluate(() => document.activeElement?.textContent), "Add a tag");
    await pollEqual(() => page.getByRole("link", { name: "thesis" }).count(), 3);
    await bar.getByRole("button", { name: "Export" }).click();
    await page.getByRole("radio", { name: "Markdown" }).check();
    await page.getByRole("button", { name: "Save the file" }).click();
    await pollAsked(["export 3 as markdown"]);
    await bar.getByRole("button", { name: "Delete" }).click();
    await item("Companies").waitFor({ state: "detached" });
    await listed(["数据安全法自2021年9"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await item("Companies").waitFor();
    await itemsListed(4);
  });

  it("reaches with no act what a filter hides", async () => {
    await item("Huawei said").getByRole("checkbox").check();
    await page.getByRole("checkbox", { name: "Blue" }).check();
    await pollEqual(() => page.locator(".bulk-bar").count(), 0);
    await item("数据安全法").getByRole("checkbox").check();
    await page.getByRole("button", { name: "Remove the filter Blue" }).click();
    await pollMatch(() => readText(page.locator(".bulk-bar")), /^1 selected Select all 4/);
  });

  it("shows an orphan with its context, and what came of looking for it", async () => {
    const orphan = item("Companies must");
    await pollMatch(
      () => readText(orphan.locator(".orphan-context")),
      /… before Companies must pass a review\. after …/,
    );
    await orphan.getByRole("button", { name: "Look for it again" }).click();
    await orphan.getByText("Still not found on the page.").waitFor();
    await orphan.getByRole("button", { name: "Re-attach by selecting" }).click();
    await orphan.getByText("The page is open: select the passage").waitFor();
    await page.getByRole("link", { name: "Show" }).click();
    await listed(["Companies mu"]);
  });

  it("shows the words that changed of one that moved", async () => {
    const moved = keptOf({ number: 8, quote: "The plan aims high.", status: "moved" });
    await page.evaluate(
      (one) =>
        window.libraryPage.setKept([
          { ...one, sighting: one.sighting && { ...one.sighting, found: "The plan aims low." } },
        ]),
      moved,
    );
    await pollEqual(() => page.locator("del").allInnerTexts(), ["high"]);
    await pollEqual(() => page.locator("ins").allInnerTexts(), ["low"]);
    const texts = await readText(page.locator(".item-body"));
    assert.equal(texts.split("The plan aims").length - 1, 2, "the kept words once, and those found once");
  });

  it("shows two versions side by side, and goes on with the one chosen", async () => {
    const original = keptOf({ number: 1, note: "mine" });
    const variant = keptOf({ number: 2, note: "theirs" });
    await page.evaluate(
      ([one, other]) =>
        window.libraryPage.setKept([
          one,
          { ...other, highlight: { ...other.highlight, variantOf: one.highlight.id } },
        ]),
      [original, variant] as const,
    );
    const choice = page.getByRole("region", { name: "Changed in two places" });
    await pollMatch(() => readText(choice), /This one.*theirs.*The other.*mine/);
    await choice.getByRole("button", { name: "Keep the other" }).click();
    await choice.waitFor({ state: "detached" });
    await itemsListed(1);
    await pollMatch(() => readText(page.locator(".item")), /mine/);
  });

  it("opens the card of an entity, and the highlights that mention it", async () => {
    await item("250 billion")
      .getByRole("button", { name: /Ministry of Industry/ })
      .click();
    await page.getByRole("link", { name: "In 1 of your highlights" }).click();
    await pollEqual(() => page.locator("dialog").count(), 0);
    await listed(["The ministry"]);
    await page.getByRole("button", { name: /Remove the filter Mentions: Ministry/ }).click();
  });

  it("previews a file, names what can't be read, and imports the rest", async () => {
    await go("#/import");
    const [mine, theirs] = [
      keptOf({ number: 5, note: "mine" }),
      keptOf({ number: 5, note: "<img src=x onerror=alert(1)>" }),
    ];
    await page.evaluate(
      ([yours, file]) =>
        window.libraryPage.setReading({
          kind: "read",
          preview: {
            fileName: "from <b>there</b>.json",
            added: [file],
            updated: [],
            unchanged: 7,
            bothChanged: [{ yours, theirs: file }],
            broken: [{ position: 3, id: "urn:x", kind: "field", message: "created: must be a date" }],
            isBrokenOff: false,
            incoming: [file],
          },
        }),
      [mine.highlight, theirs.highlight] as const,
    );
    await page.setInputFiles("input[type=file]", {
      name: "any.json",
      mimeType: "application/json",
      buffer: Buffer.from("[]"),
    });
    const preview = page.locator(".preview");
    await preview.getByText("What from <b>there</b>.json would change").waitFor();
    await pollMatch(
      () => readText(preview),
      /New 1 .*Changed here and there 1 .*mine.*<img src=x onerror=alert\(1\)>/,
    );
    await pollMatch(
      () => readText(preview),
      /Record 3 \(urn:x\): A field is missing or wrong\. Technical detail/,
    );
    const detail = preview.locator("code[lang=en]");
    await pollEqual(() => detail.isVisible(), false);
    await preview.getByText("Technical detail").click();
    await pollEqual(() => detail.innerText(), "created: must be a date");
    assert.deepEqual(await runAxe(page), []);
    await page.getByRole("button", { name: "Import 2 highlights" }).click();
    await page.getByText("1 highlight added").waitFor();
    await pollAsked(["import 1"]);
  });

  for (const [kind, text] of [
    ["empty", "any.json is empty."],
    ["too-big", "any.json is larger than 200 MB"],
    ["closed", "The browser can’t read any.json"],
    ["unreadable", "any.json breaks off or is damaged"],
    ["unknown", "any.json is neither a JSON-LD file"],
  ] as const) {
    it(`says what is wrong with a file that is ${kind}`, async () => {
      await go("#/import");
      await page.evaluate((what) => window.libraryPage.setReading({ kind: what }), kind);
      await page.setInputFiles("input[type=file]", {
        name: "any.json",
        mimeType: "",
        buffer: Buffer.from("x"),
      });
      await page.getByRole("alert").filter({ hasText: text }).waitFor();
    });
  }

  it("tells on the privacy page what is stored, and asks twice before it erases", async () => {
    await go("#/privacy");
    await page.getByText("Sinogloss uses 2.3 MB on this machine").waitFor();
    await page.getByText("Latest state, of 25 Nov 2026").waitFor();
    await page.getByRole("button", { name: "Ask the browser to keep it" }).click();
    await page.getByText("The browser has promised").waitFor();
    await page.getByLabel("Address of a site").fill("https://news.example:8080/a");
    await page.getByRole("button", { name: "Add" }).click();
    await page.getByRole("button", { name: "Paint on diary.example again" }).click();
    await pollAsked(["don't paint on news.example:8080", "paint on diary.example"]);
    await page.getByRole("button", { name: "Erase everything …" }).click();
    const dialog = page.getByRole("alertdialog", { name: "Erase everything?" });
    await pollMatch(
      () => readText(dialog),
      /4 highlights from 3 articles, 1 note among them, and all backups\./,
    );
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Erase everything …" }).click();
    await dialog.getByRole("button", { name: "Erase for good" }).click();
    await page.getByText("Everything was erased.").waitFor();
    await go("#/highlights");
    await page.getByText("You have kept nothing yet.").waitFor();
  });

  it("goes through a long list page by page, and selects all of it", async () => {
    const many = Array.from({ length: 120 }, (_, at) => ({
      number: at + 1,
      url: `https://a.example/${at % 7}`,
    }));
    await page.evaluate((sketches) => window.libraryPage.open("en-GB", sketches), many);
    await itemsListed(50);
    await page.getByRole("link", { name: "Next" }).click();
    await page.getByText("Page 2 of 3").waitFor();
    await pollEqual(() => focusedId(), "list");
    await page.locator(".item input").first().check();
    await page.getByRole("button", { name: "Select all 120" }).click();
    await pollMatch(() => readText(page.locator(".bulk-bar")), /^120 selected/);
    await go("#/highlights?page=99");
    await page.getByText("Page 3 of 3").waitFor();
    await itemsListed(20);
  });

  it("names entities in Chinese to a reader of Chinese, and finds them by either name", async () => {
    await page.evaluate((sketches) => window.libraryPage.open("zh-CN", sketches), SKETCHES);
    await page.locator(".entity-chip[lang=zh-Hans]", { hasText: "工业和信息化部" }).waitFor();
    const field = page.locator("#filter-entity");
    const offered = () =>
      page
        .locator("#filter-entity-options option")
        .evaluateAll((options) => options.map((option) => option.getAttribute("value")));
    await pollEqual(offered, ["工业和信息化部", "Huawei"]);
    await field.fill("Ministry of");
    await pollEqual(offered, ["Ministry of Industry and Information Technology"]);
    await field.fill("ministry of industry and information technology");
    await field.press("Enter");
    await listed(["The ministry"]);
    await page.getByRole("button", { name: "移除筛选：提到：工业和信息化部" }).waitFor();
  });

  for (const [tag, language] of [
    ["en-GB", "English"],
    ["zh-CN", "Chinese"],
  ] as const) {
    for (const colorScheme of ["light", "dark"] as const) {
      it(`gives axe nothing to say in ${language}, ${colorScheme}: every section and dialog`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(([to, sketches]) => window.libraryPage.open(to, sketches), [
          tag,
          SKETCHES,
        ] as const);
        await page.locator(".item input").first().check();
        await page.locator(".bulk-actions .button").first().click();
        await page.locator(".item-actions button").first().click();
        await page.getByRole("searchbox").fill("plan");
        assert.deepEqual(await runAxe(page), [], "the list");
        for (const section of ["import", "privacy", "settings", "timeline"]) {
          await go(`#/${section}`);
          assert.deepEqual(await runAxe(page), [], section);
        }
        await go("#/privacy");
        await page.locator(".button.danger").click();
        assert.deepEqual(await runAxe(page), [], "the last question");
      });
    }
  }

  it("fits a screen of 320 pixels without scrolling sideways", async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const hash of ["#/highlights?tag=money", "#/import", "#/privacy", "#/settings"]) {
      await go(hash);
      const { scrollWidth, clientWidth } = await page
        .locator("html")
        .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
      assert.ok(scrollWidth <= clientWidth, `${hash}: ${scrollWidth}`);
    }
  });
});
