import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright";
import type { EntityCard } from "../../../src/core/model/entity-card.ts";
import { bareCard, claimOf, figureOf, ministryCard, sourceAt } from "../fixtures/card-fixture.ts";
import { type ComponentBrowser, openComponents } from "../fixtures/open-pages.ts";
import { readText } from "../fixtures/read-text.ts";
import { showCard } from "../fixtures/show-card.ts";

describe("what a card says", { timeout: 120_000 }, () => {
  let browser: ComponentBrowser;
  let page: Page;
  before(async () => {
    browser = await openComponents({ script: "card-page.tsx" });
    page = await browser.open();
  });
  after(() => browser.close());

  const dialog = () => page.getByRole("dialog");
  const claims = () => dialog().locator(".card-section > .claims > .claim");
  const textOf = (selector: string) => readText(dialog().locator(selector));

  it("is a dialog named by the entity's full name, with its Chinese name and type", async () => {
    await showCard(page, ministryCard);
    await page
      .getByRole("dialog", { name: "Ministry of Industry and Information Technology", exact: true })
      .waitFor();
    assert.equal(await readText(dialog().getByRole("heading", { level: 2 })), ministryCard.name);
    assert.equal(await dialog().locator("[lang=zh-Hans]", { hasText: "工业和信息化部" }).count(), 1);
    assert.match(await textOf(".card-title p"), /· Agency$/);
  });

  it("marks each sentence of the summary with its sources, named once below", async () => {
    await showCard(page, ministryCard);
    assert.equal(
      await textOf(".summary-sources"),
      "1 Harbour Review, 20 Jul 2021 (opens in a new tab) 2 Delta Institute, 2024 (date inferred)",
    );
    assert.deepEqual(await dialog().locator(".summary sup").allInnerTexts(), ["1", "2", "1", "1"]);
  });

  it("shows three claims and one conflict, and the rest when asked", async () => {
    await showCard(page, ministryCard);
    assert.equal(await claims().count(), 3);
    assert.equal(await dialog().locator(".conflict").count(), 1);
    await dialog().getByRole("button", { name: "All 5 claims" }).click();
    assert.equal(await claims().count(), 5);
    await dialog().getByRole("button", { name: "All 2 conflicts" }).click();
    assert.equal(await dialog().locator(".conflict").count(), 2);
    await dialog().getByRole("button", { name: "Fewer claims" }).click();
    assert.equal(await claims().count(), 3);
  });

  it("shows a target with figure, role, period, standing, speaker, date and source without a click", async () => {
    await showCard(page, ministryCard);
    const text = await readText(claims());
    for (const part of [
      "Draft",
      "Target for 2023",
      "outcome not in our sources",
      "size of China's cybersecurity industry",
      "more than 250 billion yuan ($38.7 billion)",
      "target, for 2023",
      "says Ministry of Industry and Information Technology, through Harbour Review",
      "12 Jul 2021 date inferred",
      "Harbour Review, 20 Jul 2021",
      "paragraph 6, under “An ambitious goal”",
    ]) {
      assert.ok(text.includes(part), `${JSON.stringify(part)} in ${JSON.stringify(text)}`);
    }
  });

  it("says nothing of an outcome before a target's day has passed", async () => {
    await showCard(page, ministryCard, { today: "2023-12-31" });
    assert.equal(await claims().getByText("outcome not in our sources").count(), 0);
    await showCard(page, ministryCard, { today: "2024-01-01" });
    assert.equal(await claims().getByText("outcome not in our sources").count(), 2);
  });

  it("says whose inference a claim is", async () => {
    const infer = (by: "source" | "us") => claimOf({ id: by, inference: { by, reasoning: "Two and two." } });
    await showCard(page, { ...bareCard, claims: [infer("source"), infer("us")] });
    assert.deepEqual(await dialog().locator(".inference").allInnerTexts(), [
      "Harbour Review’s inference: Two and two.",
      "Our inference: Two and two.",
    ]);
  });

  it("opens the reasoning behind an inferred date", async () => {
    await showCard(page, ministryCard);
    const note = claims().first().getByRole("button", { name: "date inferred" });
    assert.equal(await note.getAttribute("aria-expanded"), "false");
    await note.click();
    assert.equal(await note.getAttribute("aria-expanded"), "true");
    await dialog().getByText("The article names 12 July without a year").waitFor();
  });

  it("links to sources on the web in a new tab that learns nothing, and to nothing else", async () => {
    const links = [
      "https://news.example/a#:~:text=by",
      "http://news.example/b",
      "javascript:alert(1)",
      "file:///etc/passwd",
      null,
    ];
    const sources = links.map((link, at) => sourceAt(at + 1, { link, publisher: `Paper ${at}` }));
    await showCard(page, { ...bareCard, claims: [claimOf({ id: "a", sources })] });
    const anchors = dialog().getByRole("link");
    const found = await anchors.evaluateAll((all) =>
      all.map((anchor) => ["href", "target", "rel"].map((name) => anchor.getAttribute(name))),
    );
    assert.deepEqual(found, [
      [links[0], "_blank", "noreferrer noopener"],
      [links[1], "_blank", "noreferrer noopener"],
    ]);
    assert.equal(
      await dialog()
        .getByText(/Paper \d/)
        .count(),
      5,
    );
  });

  it("prints whatever it is given as text, never as HTML", async () => {
    const evil = `<img src=x onerror="document.title='run'"><b>bold</b>`;
    const claim = claimOf({
      id: "evil",
      text: evil,
      speaker: { name: evil, entity: null },
      date: evil,
      dateBasis: "inferred",
      reasoning: evil,
      inference: { by: "us", reasoning: evil },
      figures: [figureOf({ id: "evil", shown: evil, of: evil, unit: evil, period: evil, asOf: evil })],
      sources: [sourceAt(1, { publisher: evil, title: evil, section: evil, published: evil })],
    });
    await showCard(page, {
      ...ministryCard,
      name: evil,
      nativeName: { text: evil, lang: "zh-Hans", kind: "native" },
      otherNames: [{ text: evil, lang: "en", kind: "alias" }],
      summary: [{ text: evil, claims: [claim.id] }],
      claims: [claim],
      conflicts: ministryCard.conflicts.map((conflict) => ({
        ...conflict,
        topic: evil,
        explanation: evil,
        sides: [{ label: evil, claims: [claim], figures: [] }],
      })),
      related: ministryCard.related.map((related) => ({ ...related, name: evil })),
    });
    assert.equal(await dialog().locator("img, .card-body b b").count(), 0);
    assert.ok((await readText(dialog())).includes(evil));
    assert.equal(await page.title(), "Test");
  });

  it("draws the figures of a conflict from zero on one scale, by the equivalents its sources give", async () => {
    await showCard(page, ministryCard);
    const widths = await dialog()
      .locator(".conflict .bar-fill")
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
    const [target = 0, now = 0, later = 0] = widths;
    assert.ok(Math.abs(now / target - 10.2 / 38.7) < 0.01, `${now} of ${target}`);
    assert.ok(Math.abs(later / target - 14.4 / 38.7) < 0.01, `${later} of ${target}`);
    assert.match(await textOf(".scale-note"), /zero.*US dollars/);
  });

  it("draws no bars for what is not comparable", async () => {
    const conflicts = ministryCard.conflicts.map((conflict) => ({
      ...conflict,
      kind: "not-comparable" as const,
    }));
    await showCard(page, { ...ministryCard, conflicts });
    assert.equal(await dialog().locator(".bar").count(), 0);
    assert.match(await textOf(".conflict"), /^not comparable/);
  });

  it("sets accounts without figures next to each other", async () => {
    const [, accounts] = ministryCard.conflicts;
    assert.ok(accounts);
    await showCard(page, { ...ministryCard, conflicts: [accounts] });
    const boxes = await dialog()
      .locator(".side")
      .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().toJSON()));
    assert.equal(boxes.length, 2);
    assert.equal(boxes[0]?.y, boxes[1]?.y);
    assert.match(await textOf(".side"), /Alleged/);
  });

  it("names related entities under their relation, in its direction", async () => {
    await showCard(page, ministryCard);
    const groups = await dialog()
      .locator(".relation")
      .evaluateAll((all) =>
        all.map((group) => [...group.querySelectorAll("dt, dd")].map((part) => part.textContent)),
      );
    assert.deepEqual(groups.slice(1, 3), [
      ["Part of", "State Council"],
      ["Regulates", "DiDi", "Huawei", "Qihoo 360"],
    ]);
    assert.equal(groups[0]?.[0], "Issued");
    await dialog().getByRole("button", { name: "All 10 related" }).click();
    assert.equal(await dialog().locator(".chip").count(), 10);
  });

  it("has nothing but its head to show for an entity nothing is known of", async () => {
    await showCard(page, bareCard);
    assert.equal(await readText(dialog()), "5G Technology What sources say No sourced claims yet.");
  });

  it("speaks Chinese around claims that stay English", async () => {
    await showCard(page, ministryCard, { tag: "zh-CN" });
    assert.equal(await dialog().getAttribute("lang"), "zh-CN");
    await page.getByRole("dialog", { name: "工业和信息化部", exact: true }).waitFor();
    const title = dialog().getByRole("heading", { level: 2 });
    assert.equal(await readText(title), "工业和信息化部");
    assert.equal(await title.getAttribute("lang"), "zh-Hans");
    assert.match(
      await textOf(".card-title p"),
      /^Ministry of Industry and Information Technology · 政府机构$/,
    );
    const first = await readText(claims());
    assert.match(first, /草案.*目标期限：2023年.*来源中没有最终结果.*2021年7月12日 日期为推断/);
    assert.equal(await claims().first().locator(".claim-text").getAttribute("lang"), "en");
    await dialog().getByRole("button", { name: "全部 5 条说法" }).waitFor();
    await dialog().locator(".chip[lang=zh-Hans]", { hasText: "国家互联网信息办公室" }).waitFor();
  });

  it("keeps long names and words inside its edges", async () => {
    const long = "Untersuchungsausschussvorsitzendenstellvertreter".repeat(4);
    const card: EntityCard = { ...ministryCard, name: long, summary: [{ text: long, claims: [] }] };
    await showCard(page, card);
    const [scroll = 0, client = 0] = await dialog()
      .locator(".card-body")
      .evaluate((body) => [body.scrollWidth, body.clientWidth]);
    assert.ok(scroll <= client, `${scroll} in ${client}`);
  });
});
