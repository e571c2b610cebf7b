import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright";
import type { EntityCard } from "../../../src/core/model/entity-card.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { bareCard, ministryCard } from "../fixtures/card-fixture.ts";
import { type ComponentBrowser, openComponents } from "../fixtures/open-pages.ts";
import { readText } from "../fixtures/read-text.ts";
import { showCard, takeAsked, updateCard } from "../fixtures/show-card.ts";

describe("using a card", { timeout: 120_000 }, () => {
  let browser: ComponentBrowser;
  let page: Page;
  before(async () => {
    browser = await openComponents({ script: "card-page.tsx" });
    page = await browser.open({ html: "<body><input id=page-field>" });
  });
  after(() => browser.close());

  const dialog = () => page.getByRole("dialog");
  const button = (name: string) => dialog().getByRole("button", { name, exact: true });
  /** What has the focus, in the page or in the card's root. */
  const focused = () =>
    page.evaluate(() => {
      const outer = document.activeElement;
      const inner = outer?.shadowRoot?.activeElement ?? outer;
      return (
        inner?.getAttribute("aria-label") ??
        inner?.querySelector(".claim-text")?.textContent ??
        inner?.id ??
        ""
      );
    });

  /** A card moves the focus once it is drawn anew, which may be after the next look. */
  const waitForFocus = (on: string | undefined) =>
    pollUntil(`the focus on ${on}`, async () => (await focused()) === on);

  it("asks its owner for other cards, for the card before, for the pin and to close", async () => {
    await showCard(page, ministryCard, { buttons: ["back", "pin", "close"] });
    await takeAsked(page);
    await button("State Council").click();
    await dialog().locator(".conflict").getByRole("button", { name: "IDC", exact: true }).click();
    await button("Keep open").click();
    await button("Back").click();
    await button("Close").click();
    assert.deepEqual(await takeAsked(page), ["fixture/state-council", "fixture/idc", "pin", "back", "close"]);
  });

  it("says whether it is pinned", async () => {
    await showCard(page, ministryCard, { buttons: ["pin"] });
    assert.equal(await button("Keep open").getAttribute("aria-pressed"), "false");
    await updateCard(page, ministryCard, { buttons: ["pinned"] });
    assert.equal(await button("Keep open").getAttribute("aria-pressed"), "true");
  });

  it("has no buttons its owner has no use for", async () => {
    await showCard(page, bareCard);
    assert.equal(await dialog().getByRole("button").count(), 0);
  });

  it("does not offer to open the entity it is about", async () => {
    await showCard(page, ministryCard);
    const speakers = dialog().locator(".speakers", { hasText: ministryCard.name });
    assert.ok((await speakers.count()) > 0);
    assert.equal(await speakers.getByRole("button").count(), 0);
  });

  it("leads from a sentence's mark to its claim, out of the hidden ones if need be", async () => {
    await showCard(page, ministryCard);
    const [behind, shown] = await button("Source 1, Harbour Review: show the claim").all();
    await shown?.press("Enter");
    await waitForFocus(ministryCard.claims[0]?.text);
    assert.equal(await dialog().locator(".card-section > .claims > .claim").count(), 3);
    await behind?.press("Enter");
    await waitForFocus(ministryCard.claims[4]?.text);
    assert.equal(await dialog().locator(".card-section > .claims > .claim").count(), 5);
  });

  it("leads to the same claim as often as it is asked", async () => {
    await showCard(page, ministryCard);
    const mark = button("Source 2, Delta Institute: show the claim");
    await mark.press("Enter");
    await waitForFocus(ministryCard.claims[4]?.text);
    await mark.press("Enter");
    await waitForFocus(ministryCard.claims[4]?.text);
  });

  it("goes on from the first claim that was hidden", async () => {
    await showCard(page, ministryCard);
    await button("All 5 claims").press("Enter");
    await waitForFocus(ministryCard.claims[3]?.text);
  });

  it("can be worked by keyboard alone, in the order it is read", async () => {
    await showCard(page, bareCardWithLinks, { buttons: ["back", "pin", "close"] });
    await page.locator("#page-field").focus();
    const stops: string[] = [];
    for (let at = 0; at < 5; at += 1) {
      await page.keyboard.press("Tab");
      stops.push(
        await page.evaluate(() => {
          const inner = document.activeElement?.shadowRoot?.activeElement;
          return inner?.getAttribute("aria-label") ?? inner?.textContent ?? "";
        }),
      );
    }
    assert.deepEqual(stops, ["Back", "Keep open", "Close", "State Council", "DiDi"]);
  });

  it("keeps the focus it held when another card takes its place", async () => {
    await showCard(page, ministryCard);
    await button("State Council").focus();
    await updateCard(page, bareCard);
    await waitForFocus("5G");
  });

  it("takes no focus from the page when another card takes its place", async () => {
    await showCard(page, ministryCard);
    await page.locator("#page-field").focus();
    await updateCard(page, bareCard);
    assert.equal(await focused(), "page-field");
  });

  it("keeps what is expanded when drawn again, and starts over for another entity", async () => {
    await showCard(page, ministryCard);
    await button("All 5 claims").click();
    await updateCard(page, ministryCard, { buttons: ["pinned"] });
    await button("Fewer claims").waitFor();
    await updateCard(page, bareCard);
    await updateCard(page, ministryCard);
    await button("All 5 claims").waitFor();
  });

  it("shows a side's claims where the side is told by its figures", async () => {
    await showCard(page, ministryCard);
    const side = dialog().locator(".side").nth(1);
    assert.ok(!(await readText(side)).includes("IDC puts the domestic market"));
    await side.getByText("The claim behind this").press("Enter");
    assert.ok((await readText(side)).includes("IDC puts the domestic market"));
  });
});

const bareCardWithLinks: EntityCard = {
  ...bareCard,
  related: ministryCard.related.filter(({ name }) => ["State Council", "DiDi"].includes(name)),
};
