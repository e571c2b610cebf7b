import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { BrowserContextOptions, Page } from "playwright";
import { PASSAGE } from "../fixtures/highlight-fixture.ts";
import { keepPassage, offerFor, openHighlights } from "../fixtures/open-highlights.ts";
import { type ComponentBrowser, openComponents } from "../fixtures/open-pages.ts";
import { runAxe } from "../fixtures/run-axe.ts";

const FOUND = PASSAGE.replace("every operator", "most operators");

/** Each thing that is drawn, and how it comes about. */
const SCENES: readonly (readonly [name: string, show: (page: Page) => Promise<unknown>])[] = [
  ["the dot", (page) => offerFor(page, PASSAGE)],
  ["the toolbar", (page) => offerFor(page, PASSAGE, "always")],
  [
    "what follows a keep, its fields open",
    async (page) => {
      await keepPassage(page);
      await page.locator(".kept-fields button").first().click();
      await page.locator(".kept-fields button").first().click();
      await page.getByRole("combobox", { name: "Tags" }).fill("r");
      await page.getByRole("option", { name: "rules" }).waitFor();
    },
  ],
  ["a card", (page) => page.evaluate((at) => window.highlightPage.showCard({}, at, null, true), PASSAGE)],
  [
    "a card of a passage that has moved",
    (page) =>
      page.evaluate(([at, found]) => window.highlightPage.showCard({}, at, found), [PASSAGE, FOUND] as const),
  ],
  [
    "a message",
    async (page) => {
      await keepPassage(page);
      await page.getByRole("button", { name: "Undo" }).click();
      await page.locator(".undo-message").getByText("no longer kept").waitFor();
    },
  ],
  ["the bar of a re-attachment", (page) => page.evaluate(() => window.highlightPage.reattach())],
];

describe("how keeping highlights looks", { timeout: 240_000 }, () => {
  let browser: ComponentBrowser;
  before(async () => {
    browser = await openComponents({ script: "highlight-page.tsx" });
  });
  after(() => browser.close());

  const withScene = async (
    options: BrowserContextOptions,
    show: (page: Page) => Promise<unknown>,
    use: (page: Page) => Promise<void>,
  ) => {
    const page = await openHighlights(browser, { reducedMotion: "reduce", ...options });
    try {
      await show(page);
      await page.locator(".tool, .highlight-card").first().waitFor();
      await use(page);
    } finally {
      await page.close();
    }
  };
  /** The boxes of everything of ours that can be pressed, but for what is inside another target. */
  const targets = (page: Page) =>
    page.locator("div[popover]").evaluateAll((hosts) =>
      hosts
        .flatMap((host) => [
          ...(host.shadowRoot?.querySelectorAll(
            "button, .swatch, textarea, .tag-field input, [role=option]",
          ) ?? []),
        ])
        .filter((element) => element.checkVisibility() && !element.matches(".card-header *"))
        .map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return { what: element.getAttribute("aria-label") ?? element.textContent, width, height };
        }),
    );

  for (const [name, show] of SCENES) {
    for (const colorScheme of ["light", "dark"] as const) {
      it(`gives axe nothing to say of ${name} in ${colorScheme}`, async () => {
        await withScene({ colorScheme }, show, async (page) => {
          assert.deepEqual(await runAxe(page), []);
        });
      });
    }

    it(`gives the pointer 24 px and a finger 44 px on ${name}`, async () => {
      for (const [options, least] of [
        [{}, 24],
        [{ hasTouch: true, isMobile: true }, 44],
      ] as const) {
        await withScene(options, show, async (page) => {
          const small = (await targets(page)).filter(
            ({ width, height }) => width < least - 0.5 || height < least - 0.5,
          );
          assert.deepEqual(small, []);
        });
      }
    });

    it(`fits ${name} into a window 320 px wide and 400 high`, async () => {
      await withScene({ viewport: { width: 320, height: 400 } }, show, async (page) => {
        // What has grown is placed before it is drawn.
        await page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
        );
        const boxes = await page.locator(".tool, .highlight-card").evaluateAll((all) =>
          all.map((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return { left, right, top, bottom };
          }),
        );
        for (const { left, right, top, bottom } of boxes)
          assert.ok(left >= 0 && right <= 320 && top >= 0 && bottom <= 400, JSON.stringify(boxes));
      });
    });
  }

  it("shows the five colours where the system sets all others", async () => {
    await withScene(
      { forcedColors: "active" },
      (page) => offerFor(page, PASSAGE, "always"),
      async (page) => {
        const paints = await page
          .locator(".swatch")
          .evaluateAll((all) => all.map((each) => getComputedStyle(each, "::before").backgroundColor));
        assert.equal(new Set(paints).size, 5);
      },
    );
  });

  it("is left alone by the page's own styles", async () => {
    const read = (page: Page) =>
      page.locator(".keep-toolbar, .keep-toolbar *").evaluateAll((all) =>
        all.map((element) => {
          const { width, height } = element.getBoundingClientRect();
          const { color, fontFamily, direction, cursor } = getComputedStyle(element);
          // A rotated icon's box differs in its fifth decimal with the place it stands at.
          return [Math.round(width), Math.round(height), color, fontFamily, direction, cursor];
        }),
      );
    const looks: unknown[] = [];
    for (const isHostile of [false, true]) {
      const page = await openHighlights(browser);
      if (isHostile)
        await page.addStyleTag({
          content: `* { font: 40px/3 cursive !important; letter-spacing: 1em; color: red !important; cursor: wait }
            html { direction: rtl; visibility: hidden } p { visibility: visible }
            div, button { padding: 40px !important; background: yellow !important; display: none !important }`,
        });
      await offerFor(page, PASSAGE, "always");
      looks.push(await read(page));
      await page.close();
    }
    assert.deepEqual(looks[1], looks[0]);
  });

  it("speaks Chinese to a reader of Chinese", async () => {
    const page = await openHighlights(browser, {}, { tag: "zh-CN" });
    await offerFor(page, PASSAGE, "always");
    await page.getByRole("button", { name: "用绿色保存" }).click();
    const panel = page.getByRole("dialog", { name: "已保存" });
    await panel.waitFor();
    assert.equal(await panel.getAttribute("lang"), "zh-CN");
    await panel.locator(".entity-chip[lang=zh-Hans]").first().waitFor();
    await page.close();
  });
});
