import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { BrowserContextOptions, Page } from "playwright";
import { bareCard, ministryCard } from "../fixtures/card-fixture.ts";
import { type ComponentBrowser, openComponents } from "../fixtures/open-pages.ts";
import { runAxe } from "../fixtures/run-axe.ts";
import { showCard } from "../fixtures/show-card.ts";

/** What pages do to elements they have never heard of. */
const HOSTILE_CSS = `<style>
  * { font: 40px/3 cursive !important; letter-spacing: 1em; color: red !important; }
  html { font-size: 40px; direction: rtl; text-transform: uppercase; word-spacing: 2em; visibility: hidden; }
  div, section, button { background: yellow !important; padding: 40px !important; display: none; }
  #host { visibility: visible; display: block !important; padding: 0 !important; --surface: red; --text: red; --font: cursive; }
</style>`;

describe("how a card looks", { timeout: 120_000 }, () => {
  let browser: ComponentBrowser;
  before(async () => {
    browser = await openComponents({ script: "card-page.tsx" });
  });
  after(() => browser.close());

  const withPage = async (
    options: BrowserContextOptions & { html?: string },
    use: (page: Page) => Promise<void>,
  ) => {
    const page = await browser.open(options);
    try {
      await use(page);
    } finally {
      await page.close();
    }
  };
  /** Each opening may show more to open; what is closed stands in nothing that is. */
  const expandAll = async (page: Page) => {
    const closed = page.locator(".card").locator("details:not([open]) > summary, [aria-expanded=false]");
    while ((await closed.count()) > 0) await closed.filter({ visible: true }).first().click();
  };
  const styleOf = (page: Page, selector: string, name: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, key) => getComputedStyle(element).getPropertyValue(key), name);

  for (const colorScheme of ["light", "dark"] as const) {
    for (const [name, card] of [
      ["full", ministryCard],
      ["bare", bareCard],
    ] as const) {
      it(`gives axe nothing to say of a ${name} card in ${colorScheme}`, async () => {
        await withPage({ colorScheme }, async (page) => {
          await showCard(page, card, { buttons: ["back", "pinned", "close"] });
          await expandAll(page);
          assert.deepEqual(await runAxe(page), []);
        });
      });
    }
  }

  it("gives axe nothing to say of it in Chinese", async () => {
    await withPage({}, async (page) => {
      await showCard(page, ministryCard, { tag: "zh-CN", buttons: ["back", "pin", "close"] });
      assert.deepEqual(await runAxe(page), []);
    });
  });

  it("follows the reader's colour scheme while it is open", async () => {
    await withPage({ colorScheme: "light" }, async (page) => {
      await showCard(page, bareCard);
      assert.equal(await styleOf(page, ".card", "background-color"), "rgb(255, 255, 255)");
      await page.emulateMedia({ colorScheme: "dark" });
      assert.equal(await styleOf(page, ".card", "background-color"), "rgb(29, 34, 38)");
    });
  });

  for (const width of [320, 400, 3840]) {
    it(`needs no sideways scrolling at ${width} px, and is no wider than 400`, async () => {
      await withPage({ viewport: { width, height: 700 }, html: "<body style='margin:0'>" }, async (page) => {
        await showCard(page, ministryCard, { buttons: ["back", "pin", "close"] });
        await expandAll(page);
        const box = await page.locator(".card").boundingBox();
        assert.equal(box?.width, Math.min(width, 400));
        const overflowing = await page.locator(".card *").evaluateAll((all) => {
          const edge = all[0]?.closest(".card")?.getBoundingClientRect().right ?? 0;
          return all
            .filter(
              (element) => !element.closest(".unseen") && element.getBoundingClientRect().right > edge + 0.5,
            )
            .map((element) => element.outerHTML.slice(0, 80));
        });
        assert.deepEqual(overflowing, []);
      });
    });
  }

  it("keeps its head in place while its body scrolls, within the height it is given", async () => {
    await withPage({ html: "<body style='--card-max-block-size:300px'>" }, async (page) => {
      await showCard(page, ministryCard);
      const head = page.locator(".card-header");
      const before = await head.boundingBox();
      await page.locator(".card-body").hover();
      await page.mouse.wheel(0, 200);
      await page.waitForFunction(() => {
        const body = document.querySelector("#host")?.shadowRoot?.querySelector(".card-body");
        return (body?.scrollTop ?? 0) > 0;
      });
      assert.deepEqual(await head.boundingBox(), before);
      assert.equal((await page.locator(".card").boundingBox())?.height, 300);
    });
  });

  it("fades what goes on below its edge, and nothing at the end of it", async () => {
    await withPage({ html: "<body style='--card-max-block-size:300px'>" }, async (page) => {
      await showCard(page, ministryCard);
      assert.match(await styleOf(page, ".card-body", "mask-image"), /transparent|rgba\(0, 0, 0, 0\)/);
      const fade = await page.locator(".card-body").evaluate((body) => {
        body.scrollTop = body.scrollHeight;
        const last = body.lastElementChild?.getBoundingClientRect().bottom ?? 0;
        return {
          room: body.getBoundingClientRect().bottom - last,
          height: getComputedStyle(body).getPropertyValue("--fade"),
        };
      });
      // Scroll positions are whole pixels, heights are not.
      assert.ok(fade.room > Number.parseFloat(fade.height) - 1, JSON.stringify(fade));
    });
  });

  it("brings a claim it leads to out of the fading edge", async () => {
    await withPage({ html: "<body style='--card-max-block-size:300px'>" }, async (page) => {
      await showCard(page, ministryCard);
      const link = page.locator(".claim .source-link").first();
      await link.focus();
      const [box, body] = [await link.boundingBox(), await page.locator(".card-body").boundingBox()];
      assert.ok(box && body);
      assert.ok(
        box.y + box.height <= body.y + body.height - 16,
        `${box.y + box.height} of ${body.y + body.height}`,
      );
    });
  });

  it("gives the pointer at least 24 px, but for what stands inside a sentence", async () => {
    await withPage({}, async (page) => {
      await showCard(page, ministryCard, { buttons: ["back", "pin", "close"] });
      await expandAll(page);
      const small = await page.locator(".card :is(button, a, summary)").evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility() && !element.closest("p, .speakers"))
          .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 24 || box.width < 24)
          .map(({ text, box }) => `${text}: ${box.width}x${box.height}`),
      );
      assert.deepEqual(small, []);
    });
  });

  it("is left alone by the page's own styles", async () => {
    const read = (page: Page) =>
      page.locator(".card, .card-header, .card h2, .claim-text, .chip, .card-section h3").evaluateAll((all) =>
        all.map((element) => {
          const { width, height } = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          return [
            width,
            height,
            style.color,
            style.backgroundColor,
            style.fontFamily,
            style.direction,
            style.visibility,
          ];
        }),
      );
    const looks: unknown[] = [];
    for (const html of ["<body style='margin:0'>", `${HOSTILE_CSS}<body style='margin:0'>`]) {
      await withPage({ html }, async (page) => {
        await showCard(page, ministryCard);
        looks.push(await read(page));
      });
    }
    assert.deepEqual(looks[1], looks[0]);
  });

  it("shows every bar and the pressed pin where the system sets the colours", async () => {
    await withPage({ forcedColors: "active" }, async (page) => {
      await showCard(page, ministryCard, { buttons: ["pinned"] });
      const canvas = await styleOf(page, ".card", "background-color");
      for (const border of await page
        .locator(".bar-fill")
        .evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).borderTopColor))) {
        assert.notEqual(border, canvas);
      }
      assert.equal(await styleOf(page, "[aria-pressed=true]", "border-top-width"), "2px");
    });
  });

  it("moves nothing", async () => {
    await withPage({}, async (page) => {
      await showCard(page, ministryCard);
      const moving = await page.locator(".card, .card *").evaluateAll(
        (all) =>
          all.filter((element) => {
            const style = getComputedStyle(element);
            return style.animationName !== "none" || style.transitionDuration !== "0s";
          }).length,
      );
      assert.equal(moving, 0);
    });
  });
});
