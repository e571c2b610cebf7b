import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Locator, Page } from "playwright";
import { bundledPack } from "../../unit/core/library/knowledge-fixture.ts";
import { useLibrary } from "../fixtures/open-library.ts";
import { openComponents } from "../fixtures/open-pages.ts";
import { PAGE_HIGHLIGHTS } from "../fixtures/popup-fixture.ts";
import { useComponents } from "../fixtures/use-components.ts";

const KEPT = {
  number: 1,
  quote: "The plan aims at 250 billion yuan.",
  colour: "green",
  entities: ["miit"],
} as const;

/** What the browser computes of a style. */
function style(of: Locator, name: string): Promise<string> {
  return of.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
}

/** A system colour as this page has it. */
function systemColour(page: Page, name: string): Promise<string> {
  return page.evaluate((colour) => {
    const probe = document.createElement("i");
    probe.style.color = colour;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
}

describe("where the system sets all colours", { timeout: 120_000 }, () => {
  const library = useLibrary({ pack: bundledPack(), kept: [KEPT] });
  const popups = useComponents(() =>
    openComponents({ script: "popup-page.tsx", styleSheet: "src/popup/popup.css" }),
  );

  for (const colorScheme of ["light", "dark"] as const) {
    it(`the library tells what is chosen, kept and drawn by more than a ground, ${colorScheme}`, async () => {
      const page = await library.open("en-GB", { forcedColors: "active", colorScheme });
      const go = async (hash: string, shown: string) => {
        await page.evaluate((to) => {
          location.hash = to;
        }, hash);
        await page.locator(shown).first().waitFor();
      };
      await go("#/highlights?colour=green", ".filter-chip");
      assert.match(await style(page.locator("nav [aria-current=page]"), "text-decoration-line"), /underline/);
      assert.match(
        await style(page.locator(".arrangement [aria-current]"), "text-decoration-line"),
        /underline/,
      );
      assert.equal(await style(page.locator(".filter-chip"), "border-top-style"), "solid");
      assert.match(await style(page.locator(".quote-text"), "border-image-source"), /gradient\(rgb/);
      await go("#/entity/miit", ".card-part");
      assert.equal(await style(page.locator(".card-part").first(), "border-top-width"), "0px");
      await go("#/relations/miit", ".graph");
      const canvas = await systemColour(page, "Canvas");
      assert.equal(await style(page.locator(".graph-centre .node-box"), "fill"), canvas);
      await go("#/figures", ".track-end-around");
      assert.equal(await style(page.locator(".track-end-around").first(), "border-left-style"), "dotted");
      await page.close();
    });

    it(`the popup tells which result is chosen, and in which colours passages are kept, ${colorScheme}`, async () => {
      const page = await popups.open({
        html: "<body class=page><div id=popup></div>",
        forcedColors: "active",
        colorScheme,
      });
      await page.evaluate(() => window.popupPage.open("en-GB"));
      await page.evaluate((kept) => window.popupPage.keep(kept), PAGE_HIGHLIGHTS);
      assert.match(await style(page.locator(".kept-quote").last(), "border-image-source"), /gradient\(rgb/);
      await page.getByRole("combobox").fill("ministry");
      await page.locator("[aria-selected=true]").waitFor();
      const canvas = await systemColour(page, "Canvas");
      assert.equal(await style(page.locator("[aria-selected=true]"), "outline-style"), "solid");
      const other = page.locator("[role=option][aria-selected=false]").first();
      assert.equal(await style(other, "border-left-color"), canvas);
      await page.close();
    });
  }
});
