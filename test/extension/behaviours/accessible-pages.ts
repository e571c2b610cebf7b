import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { exportW3c } from "../../../src/core/highlights/exchange/export-w3c.ts";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { knowledgeEn } from "../../../src/ui/strings/knowledge-en.ts";
import { libraryEn } from "../../../src/ui/strings/library-en.ts";
import { findBarriers } from "../../support/axe.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { goTo, importFile, openLibrary } from "../../support/library.ts";
import { openPopup, waitForText } from "../../support/popup.ts";
import { choose } from "../../support/settings-page.ts";
import { keptOf } from "../../unit/core/library/kept-fixture.ts";

const ARTICLE = "/fixtures/article.html";
const NOW = Date.parse("2026-11-25T12:00:00.000Z");
const WAITING = [libraryEn.loading, libraryEn.partLoading, knowledgeEn.loading];

/** Every page of the library there is, with what stands on it once it is drawn. */
const LIBRARY_PAGES: readonly (readonly [route: string, shown: RegExp])[] = [
  ["#/entities", /120 entities/],
  ["#/entities?q=ministry&type=agency", /of 120 entities/],
  ["#/entities?q=zzqqx", /Nothing in the knowledge base is called/],
  ["#/entity/miit", /Where sources disagree/],
  ["#/entity/nobody", /There is no such entity/],
  ["#/timeline", /Timeline/],
  ["#/figures", /Figures/],
  ["#/relations", /Relations/],
  ["#/relations/miit", /Data Security|MIIT/],
  ["#/sources", /Every statement/],
  ["#/source/octavian-2019", /Paragraph 1/],
  ["#/highlights", /Companies must pass a review/],
  ["#/highlights?tag=none", /No highlight matches/],
  ["#/import", /Import/],
  ["#/settings", /Settings/],
  ["#/privacy", /Privacy/],
  ["#/about", /How it was made/],
  ["#/nowhere", /There is no such page/],
];

/** Every page of the extension, held against axe's rules in both themes. */
export function testAccessiblePages(kind: BrowserKind): void {
  describe(`the extension's pages in ${kind}`, () => {
    const inUse = useBrowser(kind);
    let library: DrivenPage;
    before(async () => {
      library = await openLibrary(inUse, "#/import");
      const kept = [
        keptOf({ number: 1, quote: "Companies must pass a review.", tags: ["law"], note: "Since when?" }),
        keptOf({ number: 2, quote: "数据安全法自2021年9月1日起施行。", colour: "blue" }),
      ];
      await importFile(
        library,
        exportW3c(
          kept.map(({ highlight }) => highlight),
          NOW,
        ),
      );
    });

    for (const theme of ["light", "dark"] as const) {
      const wear = async () => {
        const isWorn = () =>
          library.evaluate((wanted: string) => document.documentElement.dataset["theme"] === wanted, theme);
        if (await isWorn()) return;
        await goTo(library, "#/settings");
        await choose(library, "theme", theme);
        await pollUntil(`the ${theme} theme`, isWorn);
      };

      it(`have in the ${theme} library no barrier that axe knows of`, { timeout: 240_000 }, async () => {
        await wear();
        const found: (readonly [route: string, barrier: string])[] = [];
        for (const [route, shown] of LIBRARY_PAGES) {
          await goTo(library, route);
          await waitForDrawn(library, route, shown);
          for (const barrier of await findBarriers(library)) found.push([route, barrier]);
        }
        assert.deepEqual(found, []);
      });

      it(`have in the ${theme} popup and on the ${theme} welcome page none either`, async () => {
        await wear();
        const article = await inUse.open(ARTICLE);
        const popup = await openPopup(inUse, ARTICLE);
        await waitForText(popup, /Ministry of Industry/);
        assert.deepEqual(await findBarriers(popup), [], "popup");
        await popup.close();
        await article.close();
        const welcome = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/welcome.html`);
        await waitForText(welcome, /Alt/);
        assert.deepEqual(await findBarriers(welcome), [], "welcome");
        await welcome.close();
      });
    }
  });
}

async function waitForDrawn(page: DrivenPage, route: string, shown: RegExp): Promise<void> {
  await pollUntil(`${route} to be drawn`, async () => {
    const text = await page.evaluate(() => document.querySelector("main")?.textContent ?? "");
    return shown.test(text) && !WAITING.some((words) => text.includes(words));
  });
}
