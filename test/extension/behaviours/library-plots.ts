import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { goTo, openLibrary } from "../../support/library.ts";
import { clickElement, waitForText } from "../../support/popup.ts";

const PLAN = "cybersecurity-industry-plan";

/** Timeline, figures and relations in the library, in the browser it ships to, by keyboard alone. */
export function testLibraryPlots(kind: BrowserKind): void {
  describe(`the plots in the library in ${kind}`, () => {
    const inUse = useBrowser(kind);
    let library: DrivenPage;
    before(async () => {
      library = await openLibrary(inUse, "#/highlights");
    });

    const waitForElement = (selector: string, page = library) =>
      pollUntil(selector, () =>
        page.evaluate((wanted: string) => document.querySelector(wanted) !== null, selector),
      );
    /** Presses a key until the focus is on something that matches. */
    const pressUntil = async (key: string, selector: string, most = 60) => {
      for (let step = 0; step < most; step++) {
        await library.press(key);
        const isThere = await library.evaluate(
          (wanted: string) => document.activeElement?.matches(wanted) ?? false,
          selector,
        );
        if (isThere) return;
      }
      assert.fail(`${key} never comes to ${selector}`);
    };
    const waitForFocus = (selector: string) =>
      pollUntil(`the focus on ${selector}`, () =>
        library.evaluate((wanted: string) => document.activeElement?.matches(wanted) ?? false, selector),
      );
    const waitForLabel = (start: string) =>
      pollUntil(`the focus on ${start}`, () =>
        library.evaluate(
          (wanted: string) => document.activeElement?.getAttribute("aria-label")?.startsWith(wanted) ?? false,
          start,
        ),
      );
    it("walk through time by keys, into the list and back", async () => {
      await goTo(library, "#/timeline");
      await waitForElement(".timeline");
      await library.evaluate(() => document.querySelector<HTMLElement>("#timeline-entity")?.focus());
      await pressUntil("Tab", ".time-mark");
      await waitForLabel("1983");
      await library.press("ArrowRight");
      await waitForLabel("2000");
      await library.press("End");
      await waitForLabel("2026");
      await library.press("Enter");
      await waitForFocus(".time-item");
      const told = await library.evaluate(() => document.activeElement?.textContent ?? "");
      // The browser's clock is the real one, and 2026 will pass.
      const year = await library.evaluate(() => new Date().getFullYear());
      assert.match(told, year > 2026 ? /outcome not in our sources/ : /not yet/);
      await library.press("Escape");
      await waitForLabel("2026");
      await pressUntil("Tab", ".time-item summary");
    });

    it("narrow the timeline by typing a name, and go back by the browser", async () => {
      await goTo(library, "#/timeline");
      await waitForElement("#timeline-entity");
      await library.evaluate(() => document.querySelector<HTMLElement>("#timeline-entity")?.focus());
      await waitForFocus("#timeline-entity");
      await library.type("工业和信息化部");
      await library.press("Enter");
      await pollUntil("the address", () =>
        library.evaluate(() => location.hash === "#/timeline?entity=sinogloss/miit"),
      );
      await waitForText(library, /\d+ of \d+ entries/);
      await library.evaluate(() => history.back());
      await pollUntil("all of it", () =>
        library.evaluate(() =>
          /^\d+ entries$/.test(document.querySelector(".plot-found")?.textContent ?? ""),
        ),
      );
    });

    it("say that the outcome of a target whose day has passed is not in our sources", async () => {
      await goTo(library, "#/timeline?kind=due");
      await waitForElement(".time-item-due");
      const outcomes = await library.evaluate(() =>
        [...document.querySelectorAll(".time-item-due")].map((item) => [
          item.querySelector("time")?.textContent ?? "",
          item.querySelector(".outcome")?.textContent ?? "",
        ]),
      );
      assert.deepEqual(
        outcomes.filter(([year]) => year === "2023" || year === "2000"),
        [
          ["2000", "outcome not in our sources"],
          ["2023", "outcome not in our sources"],
        ],
      );
    });

    it("sort figures by keys, with amounts of one unit together", async () => {
      await goTo(library, "#/figures");
      await waitForElement(".figures-table");
      await library.evaluate(() => document.querySelector<HTMLElement>(".figures-search")?.focus());
      await waitForFocus(".figures-search");
      await pressUntil("Tab", "th:nth-child(3) .sort-button");
      await library.press("Enter");
      await waitForElement("th[aria-sort=ascending]:nth-child(3)");
      await waitForElement(".unit-head");
      await library.press("Enter");
      await waitForElement("th[aria-sort=descending]:nth-child(3)");
      await pollUntil("the order in the address", () =>
        library.evaluate(() => location.hash === "#/figures?sort=value&order=desc"),
      );
      const units = await library.evaluate(() =>
        [...document.querySelectorAll(".unit-head")].map(({ textContent }) => textContent ?? ""),
      );
      assert.equal(new Set(units).size, units.length);
    });

    it("walk around an entity's relations by keys alone: opened, left, gone on to, come back from", async () => {
      await goTo(library, "#/relations");
      await waitForElement("#relations-entity");
      await library.evaluate(() => document.querySelector<HTMLElement>("#relations-entity")?.focus());
      await waitForFocus("#relations-entity");
      await library.type("MIIT draft plan for the cybersecurity industry (July 2021)");
      await library.press("Enter");
      await waitForElement(`[data-node='${PLAN}'].graph-centre`);
      await library.evaluate(() => document.querySelector<HTMLElement>("#relations-entity")?.focus());
      await pressUntil("Tab", ".graph-node");
      await waitForLabel("MIIT draft plan");
      await pressUntil("ArrowRight", "[data-node=miit]");
      await library.press("Enter");
      await waitForFocus(".relation-button[aria-expanded=true]");
      await waitForText(library, /MIIT published its plan for the cybersecurity industry/);
      await library.press("Escape");
      await waitForFocus("[data-node=miit]");
      await library.press("Escape");
      await waitForFocus(`[data-node='${PLAN}']`);
      await pressUntil("ArrowLeft", "[data-node=miit]");
      await library.press("Enter");
      await waitForFocus(".relation-button[aria-expanded=true]");
      await pressUntil("Tab", ".relation-ways a");
      await library.press("Enter");
      await waitForElement("[data-node=miit].graph-centre");
      await library.evaluate(() => history.back());
      await waitForElement(`[data-node='${PLAN}'].graph-centre`);
      await library.evaluate(() => document.querySelector<SVGElement>(".graph-node[tabindex='0']")?.focus());
      await waitForFocus(".graph-node");
      await library.press("Tab");
      await pollUntil("the focus out of the picture", () =>
        library.evaluate(() => document.activeElement?.closest(".graph") === null),
      );
    });

    it("go to one of the names offered for another, and begin at its heading", async () => {
      await goTo(library, "#/relations");
      await waitForElement(".relations-suggested");
      await library.evaluate(() => document.querySelector<HTMLElement>("#relations-entity")?.focus());
      await library.type("Huawai");
      await library.press("Enter");
      await waitForElement(".field-guesses button");
      await library.evaluate(() => document.querySelector<HTMLElement>(".field-guesses button")?.click());
      await pollUntil("the address of an entity", () =>
        library.evaluate(() => location.hash.startsWith("#/relations/sinogloss/")),
      );
      await waitForFocus("#section-heading");
      const left = await library.evaluate(
        () => document.querySelector<HTMLInputElement>("#relations-entity")?.value,
      );
      assert.equal(left, "");
    });

    it("open at an address, and say so where it names nothing", async () => {
      const page = await inUse.browser.openPage(
        `${inUse.browser.extensionOrigin}/library.html#/relations/iot`,
      );
      await waitForElement("[data-node=iot].graph-centre", page);
      await goTo(page, "#/relations/nobody");
      await waitForText(page, /There is no such entity here/);
      await goTo(page, "#/figures?q=zzz");
      await waitForText(page, /No figure has all of these words/);
      await goTo(page, "#/timeline?type=resource&kind=due");
      await waitForText(page, /Nothing dated has all of this/);
      await clickElement(page, ".filter-chips button", "Clear the filters");
      await waitForElement(".timeline", page);
      await page.close();
    });
  });

  describe(`the library without the file of its plots in ${kind}`, () => {
    const extension = copyWithoutPlots(kind);
    const inUse = useBrowser(kind, { extension });
    after(() => rmSync(path.dirname(extension), { recursive: true, force: true }));

    it("shows all that is no plot, and says of the plots that they could not be loaded", async () => {
      const page = await openLibrary(inUse, "#/highlights");
      for (const [route, shown] of [
        ["#/entities", /120 entities/],
        ["#/entity/miit", /Where sources disagree/],
        ["#/sources", /Every statement/],
        ["#/settings", /Settings/],
        ["#/timeline", /could not be loaded.*Reload the page/],
        ["#/figures", /could not be loaded/],
        ["#/relations/miit", /could not be loaded/],
      ] as const) {
        await goTo(page, route);
        await waitForText(page, shown);
      }
      await page.close();
    });
  });
}

/** The built extension in a folder of its own, without library-plots.js. */
function copyWithoutPlots(kind: BrowserKind): string {
  const copy = path.join(mkdtempSync(path.join(tmpdir(), "sinogloss-no-plots-")), kind);
  cpSync(path.resolve(import.meta.dirname, "../../../dist", kind), copy, { recursive: true });
  rmSync(path.join(copy, "library-plots.js"));
  return copy;
}
