import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import type { Page } from "playwright";
import { bareCard, ministryCard } from "./fixtures/card-fixture.ts";
import { type ComponentBrowser, openComponents } from "./fixtures/open-pages.ts";
import { pollEqual } from "./fixtures/poll-equal.ts";

/** What popover-page.tsx leaves on the page for tests to call. */
declare global {
  interface Window {
    readonly cardPopover: typeof import("./fixtures/popover-page.tsx").cardPopover;
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
