import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { exportW3c } from "../../../src/core/highlights/exchange/export-w3c.ts";
import type { EntityId, PackId } from "../../../src/core/model/ids.ts";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { HOSTILE_QUERIES } from "../../support/hostile-queries.ts";
import { goTo, importFile, openLibrary } from "../../support/library.ts";
import { clickElement, waitForText } from "../../support/popup.ts";
import { keptOf } from "../../unit/core/library/kept-fixture.ts";

const MINISTRY = "Ministry of Industry and Information Technology";
const QUOTE = "The ministry aims at 250 billion yuan.";
const NOW = Date.parse("2026-11-25T12:00:00.000Z");

/** The knowledge base in the library, in the browser it ships to. */
export function testLibraryKnowledge(kind: BrowserKind): void {
  describe(`the knowledge base in the library in ${kind}`, () => {
    const inUse = useBrowser(kind);
    let library: DrivenPage;
    before(async () => {
      library = await openLibrary(inUse, "#/import");
      const { highlight } = keptOf({ number: 1, quote: QUOTE });
      const miit = { pack: "sinogloss" as PackId, id: "miit" as EntityId };
      await importFile(library, exportW3c([{ ...highlight, entities: [miit] }], NOW));
    });

    const waitForHeading = (wanted: string, page = library) =>
      pollUntil(`the heading ${wanted}`, () =>
        page.evaluate(
          (name: string) => document.querySelector("#section-heading")?.textContent === name,
          wanted,
        ),
      );
    const listed = () =>
      library.evaluate(() =>
        [...document.querySelectorAll(".entity-link")].map(({ textContent }) => textContent),
      );
    const waitForFirst = (name: string) =>
      pollUntil(`${name} first`, async () => (await listed())[0] === name);
    const focusOn = (selector: string) =>
      pollUntil(`the focus on ${selector}`, () =>
        library.evaluate((wanted: string) => {
          document.querySelector<HTMLElement>(wanted)?.focus();
          return document.activeElement?.matches(wanted) ?? false;
        }, selector),
      );

    it("opens at an entity by its address alone, with all that is known of it", async () => {
      const page = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/library.html#/entity/miit`);
      await waitForHeading(MINISTRY, page);
      // The reader's highlights come from a database of their own.
      await waitForText(page, /The ministry aims at 250 billion yuan\./);
      await pollUntil("the title", () =>
        page.evaluate(() => document.title.startsWith("Ministry of Industry")),
      );
      const text = await page.evaluate(() => document.querySelector("main")?.textContent ?? "");
      for (const part of ["工业和信息化部", "Where sources disagree", "Protocol", "Rests on", QUOTE]) {
        assert.ok(text.includes(part), part);
      }
      await page.close();
    });

    it("opens at the settings where the browser offers an extension's options", async () => {
      const options = await library.evaluate(async () => chrome.runtime.getManifest().options_ui?.page ?? "");
      // A browser gives the address as it was written or as it resolved it.
      assert.match(options, /library\.html#\/settings$/);
      const page = await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/library.html#/settings`);
      await waitForHeading("Settings", page);
      await page.close();
    });

    it("finds an entity in English with a typing error, in Chinese and in pinyin, as it is typed", async () => {
      await goTo(library, "#/entities");
      await waitForHeading("Entities");
      for (const [typed, wanted] of [
        ["Huawai", "Huawei"],
        ["工信部", MINISTRY],
        ["gongxinbu", MINISTRY],
        ["gōng xìn bù", MINISTRY],
      ] as const) {
        await focusOn("#entity-search");
        await library.evaluate(() => document.querySelector<HTMLInputElement>("#entity-search")?.select());
        await library.type(typed);
        await waitForFirst(wanted);
        await pollUntil(`"${typed}" in the address`, () =>
          library.evaluate(
            (wanted: string) => decodeURIComponent(location.hash).normalize() === wanted.normalize(),
            `#/entities?q=${typed}`,
          ),
        );
      }
    });

    for (const [what, query] of HOSTILE_QUERIES) {
      it(`finds nothing by ${what}, says so, and has all again without it`, async () => {
        await goTo(library, "#/entities");
        await waitForText(library, /120 entities/);
        const search = (text: string) =>
          library.evaluate((typed: string) => {
            const field = document.querySelector<HTMLInputElement>("#entity-search");
            if (!field) throw new Error("no search box");
            field.value = typed;
            field.dispatchEvent(new Event("input", { bubbles: true }));
          }, text);
        await search(query);
        await waitForText(library, /0 of 120 entities.*Nothing in the knowledge base is called/);
        // The address alone says the same, as far as it holds it.
        const again = await inUse.browser.openPage(await library.evaluate(() => location.href));
        await waitForText(again, /0 of 120 entities.*Nothing in the knowledge base is called/);
        await again.close();
        await search(" \u3000\t ");
        await pollUntil("all of them", () =>
          library.evaluate(() => document.querySelector(".list-summary p")?.textContent === "120 entities"),
        );
      });
    }

    it("narrows by type and year, and takes each step back", async () => {
      await goTo(library, "#/entities");
      await waitForHeading("Entities");
      await clickElement(library, ".filter-set label", "Law2");
      await waitForText(library, /2 of 120 entities/);
      await pollUntil("the type in the address", () =>
        library.evaluate(() => location.hash === "#/entities?type=law"),
      );
      await clickElement(library, ".filter-set:last-of-type label", "2021");
      await pollUntil("both filters", () =>
        library.evaluate(() => location.hash === "#/entities?type=law&year=2021"),
      );
      await library.evaluate(() => history.back());
      await pollUntil("one filter", () => library.evaluate(() => location.hash === "#/entities?type=law"));
      await waitForText(library, /2 of 120 entities/);
    });

    it("takes two filters away that are pressed in one turn of the page", async () => {
      await goTo(library, "#/entities?type=law&type=person&year=2015");
      const press = (labels: string[]) =>
        library.evaluate((wanted: string[]) => {
          const chips = wanted.map((label) =>
            document.querySelector<HTMLElement>(`.filter-chip[aria-label="Remove the filter ${label}"]`),
          );
          // The second may be another element once the first has been pressed.
          if (chips.includes(null)) return false;
          for (const label of wanted)
            document
              .querySelector<HTMLElement>(`.filter-chip[aria-label="Remove the filter ${label}"]`)
              ?.click();
          return true;
        }, labels);
      await pollUntil("the filters", () => press(["Law", "2015"]));
      await pollUntil("the address without both", () =>
        library.evaluate(() => location.hash === "#/entities?type=person"),
      );
      const left = await library.evaluate(() => document.querySelectorAll(".filter-chip").length);
      assert.equal(left, 1);
    });

    it("follows a relation by keyboard, and is back where it was by Back", async () => {
      await goTo(library, "#/entity/iot");
      await waitForHeading("Internet of Things");
      const link = await pollUntil("the last relation", () =>
        library.evaluate(() => {
          const links = [...document.querySelectorAll(".relation-row > a")];
          return links.at(-1)?.getAttribute("href") ?? null;
        }),
      );
      const name = await library.evaluate(
        (href: string) => document.querySelector(`.relation-row > a[href="${href}"]`)?.textContent ?? "",
        link,
      );
      await focusOn(`.relation-row > a[href="${link}"]`);
      const scrolled = await pollUntil("the scroll to the relation", () =>
        library.evaluate(() => window.scrollY || null),
      );
      await library.press("Enter");
      await waitForHeading(name);
      await pollUntil("the top of the other record", () =>
        library.evaluate(() => document.activeElement?.id === "section-heading" && window.scrollY === 0),
      );
      await library.evaluate(() => history.back());
      await waitForHeading("Internet of Things");
      await pollUntil("the focus on the relation", () =>
        library.evaluate((href: string) => document.activeElement?.getAttribute("href") === href, link),
      );
      await pollUntil("the scroll as it was", () =>
        library.evaluate((before: number) => Math.abs(window.scrollY - before) <= 1, scrolled),
      );
    });

    it("says of an entity there is none of so, and finds what was meant", async () => {
      await goTo(library, "#/entity/hauwei");
      await waitForText(library, /There is no such entity in the knowledge base\./);
      await clickElement(library, ".nearest a", "Huawei");
      await waitForHeading("Huawei");
      for (const id of ["__proto__", "%", "a b", "<img src=x>"]) {
        await goTo(library, `#/entity/${id}`);
        await waitForText(library, /There is no such entity in the knowledge base\./);
        await goTo(library, "#/sources");
        await waitForHeading("Sources");
      }
    });

    it("leads from an entity to the highlights that mention it, and from a source to its claims", async () => {
      await goTo(library, "#/entity/miit");
      await waitForHeading(MINISTRY);
      await clickElement(library, ".record a", "Show in your highlights");
      await waitForHeading("Highlights");
      await waitForText(library, /The ministry aims at 250 billion yuan\./);
      await pollUntil("the entity in the address", () =>
        library.evaluate(() => location.hash === "#/highlights?entity=sinogloss/miit"),
      );
      await goTo(library, "#/sources");
      await clickElement(library, ".source-row h3 a", "Beijing");
      await waitForText(library, /Claims, in the order of the article/);
      await pollUntil("its 56 claims", () =>
        library.evaluate(() => document.querySelectorAll(".source-paragraph .claim").length === 56),
      );
    });
  });
}

/** What of the extension's interface is used in its own pages; both browsers have it under this name. */
declare const chrome: {
  readonly runtime: { getManifest(): { readonly options_ui?: { readonly page?: string } } };
};
