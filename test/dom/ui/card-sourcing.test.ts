import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright";
import type { ClaimView, SourceView } from "../../../src/core/model/entity-card.ts";
import type { DocumentId } from "../../../src/core/model/ids.ts";
import { bareCard, claimOf, ministryCard, refTo, sourceAt } from "../fixtures/card-fixture.ts";
import { type ComponentBrowser, openComponents } from "../fixtures/open-pages.ts";
import { readText } from "../fixtures/read-text.ts";
import { showCard, takeAsked } from "../fixtures/show-card.ts";

const UNDATED: Partial<SourceView> = {
  publishedBasis: "inferred",
  publishedReasoning: "A re-listing of the article gives the day.",
};

const SACKS = { name: "Samm Sacks", entity: refTo("samm-sacks") };

describe("what a card's claims rest on", { timeout: 120_000 }, () => {
  let browser: ComponentBrowser;
  let page: Page;
  before(async () => {
    browser = await openComponents({ script: "card-page.tsx" });
    page = await browser.open();
  });
  after(() => browser.close());

  const dialog = () => page.getByRole("dialog");
  const section = (heading: string) =>
    dialog().locator(".card-section", { has: page.getByRole("heading", { name: heading, exact: true }) });
  const showClaims = (claims: readonly ClaimView[], tag = "en-GB") =>
    showCard(page, { ...bareCard, claims }, { tag });

  it("opinions stand under a heading of their own, below the name of whoever holds them", async () => {
    await showCard(page, ministryCard);
    assert.equal(await section("Opinions and views").count(), 0);
    await dialog().getByRole("button", { name: "All 5 claims" }).click();
    assert.equal(await section("What sources say").locator(".claim").count(), 4);
    const opinion = await readText(section("Opinions and views").locator(".claim"));
    assert.match(
      opinion,
      /^In the view of Samm Sacks, through Harbour Review: The ministry is said to set goals/,
    );
    assert.doesNotMatch(opinion, /says/);
  });

  it("an opinion no one is named for is called one", async () => {
    await showClaims([claimOf({ id: "a", kind: "opinion" })]);
    assert.match(await readText(section("Opinions and views").locator(".claim .badge")), /^Opinion$/);
  });

  it("a card of opinions alone has no heading that promises more", async () => {
    await showClaims([claimOf({ id: "a", kind: "opinion", speaker: SACKS })]);
    assert.deepEqual(await dialog().getByRole("heading", { level: 3 }).allInnerTexts(), [
      "Opinions and views",
    ]);
    assert.match(await readText(section("Opinions and views")), /newest: 20 Jul 2021, 5 years old/);
  });

  it("the names in an attribution open their cards by mouse, Enter and Space", async () => {
    await showClaims([claimOf({ id: "a", kind: "opinion", speaker: SACKS })]);
    await takeAsked(page);
    const name = dialog().getByRole("button", { name: "Samm Sacks", exact: true });
    await name.click();
    await name.press("Enter");
    await name.press("Space");
    assert.deepEqual(await takeAsked(page), Array(3).fill("fixture/samm-sacks"));
  });

  it("how far the sources reach stands beside the heading, with their age on the reader's day", async () => {
    const claims = [
      claimOf({ id: "a" }),
      claimOf({ id: "b", sources: [sourceAt(1, { published: "2024" })] }),
    ];
    await showClaims(claims);
    assert.equal(await readText(dialog().locator(".newest")), "newest: 2024, about 2 years old");
    await showClaims(claims, "zh-CN");
    assert.equal(await readText(dialog().locator(".newest")), "最新：2024年（约 2 年前）");
    const inferred = sourceAt(1, { published: "2024", publishedBasis: "inferred" });
    await showClaims([claimOf({ id: "a", sources: [inferred] })]);
    assert.equal(
      await readText(dialog().locator(".newest")),
      "newest: 2024, about 2 years old, date inferred",
    );
    await showCard(page, bareCard);
    assert.equal(await dialog().locator(".newest").count(), 0);
  });

  it("a statement says as of when; an act and a word say their day; a view is as old as its source", async () => {
    const dated = { date: "2021-07-20", speaker: SACKS } as const;
    const kinds = ["statement", "event", "quote", "opinion", "estimate"] as const;
    await showClaims(kinds.map((kind) => claimOf({ id: kind, kind, ...dated })));
    await dialog().getByRole("button", { name: "All 5 claims" }).click();
    const times = await dialog()
      .locator(".claim")
      .evaluateAll((all) => all.map((claim) => claim.querySelector("time")?.textContent ?? null));
    // Opinions go last, whatever their place was.
    assert.deepEqual(times, ["as of 20 Jul 2021", "20 Jul 2021", "20 Jul 2021", null, null]);
  });

  it("a place is told in words, in the reader's language", async () => {
    const places = [
      {
        section: "An ambitious goal",
        english: "paragraph 10, under “An ambitious goal”",
        chinese: "“An ambitious goal”一节，第 10 段",
      },
      { section: null, english: "paragraph 10", chinese: "第 10 段" },
    ];
    for (const { section: heading, english, chinese } of places) {
      const claims = [claimOf({ id: "a", sources: [sourceAt(10, { section: heading })] })];
      await showClaims(claims);
      assert.equal(await readText(dialog().locator(".source-place")), `· ${english}`);
      await showClaims(claims, "zh-CN");
      assert.equal(await readText(dialog().locator(".source-place")), `· ${chinese}`);
    }
  });

  it("a kept copy is linked beside the source, in the summary too, if it is on the web", async () => {
    const kept = sourceAt(1, { archiveLink: "https://kept.example/1#:~:text=by" });
    const claim = claimOf({ id: "a", sources: [kept, sourceAt(2, { archiveLink: "javascript:alert(1)" })] });
    await showCard(page, {
      ...bareCard,
      summary: [{ text: "It is so.", claims: [claim.id] }],
      claims: [claim],
    });
    const links = dialog().getByRole("link", { name: "archived copy (Harbour Review, opens in a new tab)" });
    assert.deepEqual(
      await links.evaluateAll((all) =>
        all.map((link) => ["href", "target", "rel"].map((name) => link.getAttribute(name))),
      ),
      Array(2).fill(["https://kept.example/1#:~:text=by", "_blank", "noreferrer noopener"]),
    );
  });

  it("inferred dates are marked once a claim, and the mark opens the reasons by keyboard", async () => {
    const claim = claimOf({
      id: "a",
      kind: "event",
      date: "2021-07-12",
      dateBasis: "inferred",
      reasoning: "The article names the day without a year.",
      sources: [
        sourceAt(1, UNDATED),
        sourceAt(2, { ...UNDATED, document: "other" as DocumentId, publisher: "Other" }),
      ],
    });
    await showClaims([claim]);
    assert.equal(
      await dialog()
        .locator(".claim")
        .getByText(/dates? inferred/)
        .count(),
      1,
    );
    const note = dialog().getByRole("button", { name: "dates inferred", exact: true });
    await note.press("Enter");
    assert.equal(await note.getAttribute("aria-expanded"), "true");
    const reasons = dialog().locator(`[id="${await note.getAttribute("aria-controls")}"] > span`);
    assert.deepEqual(await reasons.allInnerTexts(), [
      "12 Jul 2021: The article names the day without a year.",
      "Harbour Review, 20 Jul 2021: A re-listing of the article gives the day.",
      "Other, 20 Jul 2021: A re-listing of the article gives the day.",
    ]);
    await note.press("Enter");
    assert.equal(await reasons.count(), 0);
  });

  it("an inferred date without a reason is marked all the same", async () => {
    await showClaims([claimOf({ id: "a", sources: [sourceAt(1, { publishedBasis: "inferred" })] })]);
    assert.match(await readText(dialog().locator(".source-list")), /· date inferred$/);
    assert.equal(await dialog().locator(".source-list").getByRole("button").count(), 0);
  });

  it("figures of one side that come from one mouth and place are attributed once", async () => {
    const [conflict] = ministryCard.conflicts;
    const [first, second] = conflict?.sides ?? [];
    const [analysts] = second?.claims ?? [];
    assert.ok(conflict && first && second && analysts);
    const twice = { ...second, claims: [analysts, { ...analysts, id: claimOf({ id: "again" }).id }] };
    await showCard(page, { ...ministryCard, conflicts: [{ ...conflict, sides: [first, twice] }] });
    assert.equal(await dialog().locator(".side").nth(1).locator("> .source-list > li").count(), 1);
    await dialog().getByText("The 2 claims behind this").waitFor();
  });
});
