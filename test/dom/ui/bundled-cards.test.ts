import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright";
import { buildEntityCard } from "../../../src/core/knowledge/build-card.ts";
import { indexPacks } from "../../../src/core/knowledge/index-pack.ts";
import type { EntityCard } from "../../../src/core/model/entity-card.ts";
import type { EntityId } from "../../../src/core/model/ids.ts";
import { readShippedKnowledge } from "../../../src/tools/read-knowledge-files.ts";
import { type ComponentBrowser, openComponents } from "../fixtures/open-pages.ts";
import { readText } from "../fixtures/read-text.ts";
import { runAxe } from "../fixtures/run-axe.ts";
import { showCard } from "../fixtures/show-card.ts";

/** The tallest a card gets over a page (see place-card.ts), with the 16 px in which what goes on below fades out. */
const TALLEST = 480;
const FADE = 16;

/** Cards that show every kind of claim, status and conflict the pack has; axe takes a second each. */
const WHOLE_CARDS = [
  "miit",
  "cybersecurity-market",
  "didi",
  "exchange-hack",
  "source-code-measures",
  "social-credit",
];

describe("cards of the bundled knowledge base", { timeout: 300_000 }, () => {
  const pack = readShippedKnowledge();
  let browser: ComponentBrowser;
  let page: Page;
  before(async () => {
    browser = await openComponents({ script: "card-page.tsx" });
    page = await browser.open({
      viewport: { width: 400, height: TALLEST },
      html: `<body style="margin:0;--card-max-block-size:${TALLEST}px">`,
    });
  });
  after(() => browser.close());

  const cards = (ids: readonly string[]): EntityCard[] => {
    assert.ok(pack.ok);
    const { id: packId } = pack.value;
    const knowledge = indexPacks([pack.value]);
    return ids.map((id) => {
      const card = buildEntityCard(knowledge, [{ pack: packId, id: id as EntityId }]);
      assert.ok(card, id);
      return card;
    });
  };

  it("shows the draft plan's target, its publisher and date on the ministry's card without click or scroll", async () => {
    const [ministry] = cards(["miit"]);
    assert.ok(ministry);
    await showCard(page, ministry, { buttons: ["pin", "close"] });
    const body = page.locator(".card-body");
    const figures = body.locator(".figures").first();
    assert.match(
      await readText(figures),
      /250 billion yuan \(\$38\.7 billion\) target, for 2023, as of 12 Jul 2021$/,
    );
    const box = await figures.boundingBox();
    assert.ok(box && box.y + box.height <= TALLEST - FADE, `figures end at ${box && box.y + box.height}`);
    const source = await body
      .getByRole("link", { name: /^Protocol, 20 Jul 2021/ })
      .first()
      .boundingBox();
    assert.ok(source && source.y + source.height <= TALLEST - FADE, "publisher and date");
    assert.equal(await body.evaluate((element) => element.scrollTop), 0);
  });

  it("needs no sideways scrolling on any card, with all of it open", async () => {
    assert.ok(pack.ok);
    const wide: string[] = [];
    for (const card of cards(pack.value.entities.map(({ id }) => id))) {
      await showCard(page, card, { buttons: ["back", "pin", "close"] });
      await expandAll(page);
      const overflow = await page
        .locator(".card-body")
        .evaluate((body) => body.scrollWidth - body.clientWidth);
      if (overflow > 0) wide.push(`${card.name}: ${overflow} px`);
    }
    assert.deepEqual(wide, []);
  });

  for (const id of WHOLE_CARDS) {
    it(`gives axe nothing to say of the whole card of ${id}`, async () => {
      const [card] = cards([id]);
      assert.ok(card);
      await showCard(page, card, { buttons: ["pin", "close"] });
      await expandAll(page);
      assert.deepEqual(await runAxe(page), []);
    });
  }
});

/** Opens every list and disclosure, in the page at once: a click each would take minutes over the whole pack. */
async function expandAll(page: Page): Promise<void> {
  const closed = page.locator(".card").locator("details:not([open]) > summary, .expand[aria-expanded=false]");
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((all) => {
      for (const element of all) if (element instanceof HTMLElement) element.click();
    });
  }
}
