import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import type { Page } from "playwright";
import { bareCard, ministryCard } from "../fixtures/card-fixture.ts";
import { type ComponentBrowser, openComponents } from "../fixtures/open-pages.ts";
import { pollEqual } from "../fixtures/poll-equal.ts";

/** What popover-page.tsx leaves on the page for tests to call. */
declare global {
  interface Window {
    readonly cardPopover: typeof import("../fixtures/popover-page.tsx").cardPopover;
  }
}

const FAILED = "This card could not be opened. Please try again later.";

describe("a card over a page", { timeout: 150_000 }, () => {
  let browser: ComponentBrowser;
  let page: Page;
  before(async () => {
    browser = await openComponents({ script: "popover-page.tsx" });
  });
  after(() => browser.close());
  beforeEach(async () => {
    page = await browser.open();
  });

  const [related] = ministryCard.related;
  assert.ok(related);
  const relatedCard = { ...bareCard, entities: [related.entity] as const, name: related.name };

  it("says so where the card of a related entity can't be had, until one opens", async () => {
    await page.evaluate((card) => window.cardPopover.show(card), ministryCard);
    const card = page.getByRole("dialog", { name: ministryCard.name });
    await card.getByRole("button", { name: related.name, exact: true }).click();
    await card.getByRole("alert").filter({ hasText: FAILED }).waitFor();
    await page.evaluate((found) => window.cardPopover.learn(found), relatedCard);
    await card.getByRole("button", { name: related.name, exact: true }).click();
    const opened = page.getByRole("dialog", { name: related.name });
    await opened.waitFor();
    await pollEqual(() => page.getByRole("alert").count(), 0);
    await opened.getByRole("button", { name: "Back" }).click();
    await card.waitFor();
    await pollEqual(() => page.getByRole("alert").count(), 0);
    await page.close();
  });

  it("looks the same after a first selection on the page", async () => {
    await page.evaluate((card) => window.cardPopover.show(card), ministryCard);
    await page.getByRole("dialog", { name: ministryCard.name }).waitFor();
    const sizes = () =>
      page
        .locator(".card, .card *")
        .evaluateAll((all) => all.map((each) => [each.className, getComputedStyle(each).font]));
    const before = await sizes();
    await page.evaluate(() => window.cardPopover.addTools());
    assert.deepEqual(await sizes(), before);
    await page.close();
  });

  for (const height of [600, 200]) {
    it(`is found again as it was left, ${height} pixels of window high`, async () => {
      await page.setViewportSize({ width: 800, height });
      await page.evaluate(
        ([card, opened]) => {
          window.cardPopover.learn(opened);
          window.cardPopover.show(card);
        },
        [ministryCard, relatedCard] as const,
      );
      const card = page.getByRole("dialog", { name: ministryCard.name });
      const scrolled = () =>
        page
          .locator(".card, .card-body:not([hidden])")
          .evaluateAll((all) => all.map((each) => each.scrollTop));
      await card.getByRole("button", { name: "All 10 related" }).click();
      await card.getByRole("button", { name: related.name, exact: true }).click();
      const opened = page.getByRole("dialog", { name: related.name });
      await opened.waitFor();
      assert.deepEqual(await scrolled(), [0, 0]);
      await opened.getByRole("button", { name: "Back" }).click();
      await card.waitFor();
      await card.getByRole("button", { name: "Fewer related" }).waitFor();
      assert.ok(Math.max(...(await scrolled())) > 300, `${await scrolled()}`);
      await page.close();
    });
  }

  /** Eleven paragraphs, some of several pieces, with hidden and empty ones between them. */
  const write = () =>
    page.evaluate(() => {
      const paragraphs = Array.from({ length: 11 }, (_, at) => {
        const inner = `<b>${at}</b> <span id="p${at}">The CAC, in paragraph ${at}</span><i>.</i>`;
        const unread = at % 2 ? "<p hidden>Hidden.</p>" : "<div> </div>";
        return at % 3 ? `<p>${inner}</p>${unread}` : `${unread}<section><div>${inner}</div></section>`;
      });
      document.body.insertAdjacentHTML("beforeend", paragraphs.join(""));
    });

  for (const [mention, source, where] of [
    [4, 4, "in this paragraph"],
    [4, 3, "in the paragraph above"],
    [4, 5, "in the paragraph below"],
    [4, 2, "two paragraphs above"],
    [0, 9, "nine paragraphs below"],
    [10, 0, "further up"],
    [0, 10, "further down"],
  ] as const) {
    it(`tells of an acronym that is written out ${where}`, async () => {
      await write();
      await page.evaluate(([card, at]) => window.cardPopover.showMention(card, at), [
        ministryCard,
        { mention: `p${mention}`, source: `p${source}` },
      ] as const);
      const line = `Marked because “CAC” is written out ${where}: “Cyberspace Administration of China”.`;
      await page.getByRole("dialog").getByText(line).waitFor();
      await page.close();
    });
  }

  it("says why a name is marked no longer than its own card is open", async () => {
    await write();
    await page.evaluate((card) => window.cardPopover.learn(card), relatedCard);
    await page.evaluate(
      (card) => window.cardPopover.showMention(card, { mention: "p1", source: "p0" }),
      ministryCard,
    );
    const reject = page.getByRole("button", { name: "Don’t mark this name" });
    await reject.waitFor();
    await page.getByRole("button", { name: related.name, exact: true }).click();
    await page.getByRole("dialog", { name: related.name }).waitFor();
    await pollEqual(() => reject.count(), 0);
    await page.close();
  });

  it("has a name marked no more where the reader says, and says so where that can't be kept", async () => {
    await write();
    await page.evaluate((card) => {
      window.cardPopover.setKeeps(false);
      window.cardPopover.showMention(card, { mention: "p1", source: "p0" });
    }, ministryCard);
    const reject = page.getByRole("button", { name: "Don’t mark this name" });
    assert.equal(await reject.getAttribute("aria-expanded"), "false");
    await reject.click();
    const places = page.getByRole("group", { name: "Don’t mark this name" }).getByRole("button");
    assert.deepEqual(await places.allInnerTexts(), ["On this page", "On news.example", "Everywhere"]);
    await places.nth(1).click();
    await page.getByRole("alert").filter({ hasText: "This could not be kept." }).waitFor();
    assert.deepEqual(await page.evaluate(() => window.cardPopover.takeAsked()), [
      {
        text: "CAC",
        entity: ministryCard.entities[0],
        where: { kind: "site", host: "news.example" },
        isRejected: true,
      },
    ]);
    await page.evaluate(() => window.cardPopover.setKeeps(true));
    await places.nth(2).click();
    await pollEqual(
      () => page.evaluate(() => window.cardPopover.said()),
      "“CAC” is not marked on any page any more.",
    );
    await page.close();
  });

  it("says so over what a look-up found", async () => {
    const { entities, name } = relatedCard;
    const listing = { entity: entities[0], name, names: [], type: "company", mark: "shown" } as const;
    const found = [{ listing, rank: "prefix", matched: name, pieces: [], reading: null } as const];
    await page.evaluate((hits) => {
      window.cardPopover.show({ query: "it", answer: { exact: null, found: hits, nearest: [] } });
    }, found);
    await page.getByRole("button", { name }).click();
    await page.getByRole("alert").filter({ hasText: FAILED }).waitFor();
    await page.close();
  });
});
