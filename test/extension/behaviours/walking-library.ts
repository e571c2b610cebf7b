import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { MINISTRY } from "../../support/article.ts";
import { type BrowserKind, useVisibleBrowser } from "../../support/browser-in-use.ts";
import { openLibrary } from "../../support/library.ts";
import { waitForText, walkTo } from "../../support/popup.ts";
import { pressRealKeys } from "../../support/virtual-display.ts";

/** More stops than any page of the library has before what the tests walk to. */
const MOST_STOPS = 120;

/**
 * The library from one section to the next and into what each holds, with nothing but keys: no mouse, and no focus that
 * a script has set. In a window that can be seen: the browser's own key for Back is heard only there.
 */
export function testWalkingLibrary(kind: BrowserKind): void {
  describe(`walking the library by keyboard alone in ${kind}`, () => {
    const inUse = useVisibleBrowser(kind);
    let library: DrivenPage;
    before(async () => {
      library = await openLibrary(inUse, "#/highlights");
      await library.bringToFront();
    });

    const isFocusOn = (selector: string) =>
      library.evaluate((wanted: string) => document.activeElement?.matches(wanted) ?? false, selector);
    const waitForFocus = (selector: string) =>
      pollUntil(`the focus on ${selector}`, () => isFocusOn(selector));
    const pressUntil = async (key: string, selector: string) => {
      for (let stops = 0; stops < MOST_STOPS; stops += 1) {
        await library.press(key);
        if (await isFocusOn(selector)) return;
      }
      assert.fail(`${key} never comes to ${selector}`);
    };
    const waitForElement = (selector: string) =>
      pollUntil(selector, () =>
        library.evaluate((wanted: string) => document.querySelector(wanted) !== null, selector),
      );
    const waitForHeading = (wanted: string) =>
      pollUntil(`the heading ${wanted}`, () =>
        library.evaluate(
          (name: string) => document.querySelector("#section-heading")?.textContent === name,
          wanted,
        ),
      );
    const focusedText = () => library.evaluate(() => document.activeElement?.textContent ?? "");
    const goBack = () => pressRealKeys("alt+Left");
    /** Goes to a section by its link in the navigation, from wherever the focus is. */
    const goToSection = async (name: string, fromKey: "Tab" | "Shift+Tab" = "Shift+Tab") => {
      await pressUntil(fromKey, "#sections a");
      await walkTo(library, fromKey, (focused) => focused === name);
      await library.press("Enter");
      await waitForHeading(name);
    };

    it("finds, narrows, opens a record, follows a relation and comes back", async () => {
      await goToSection("Entities", "Tab");
      await pressUntil("Tab", "#entity-search");
      await library.type("gonxinbu");
      await pollUntil("the ministry first", () =>
        library.evaluate(
          (wanted: string) => document.querySelector(".entity-link")?.textContent === wanted,
          MINISTRY,
        ),
      );
      await library.press("Control+a");
      await library.press("Delete");
      await waitForText(library, /120 entities/);
      await pressUntil("Tab", ".filter-set input");
      for (let stops = 0; !(await isLawFilter(library)); stops += 1) {
        assert.ok(stops < MOST_STOPS, "no filter for laws");
        await library.press("Tab");
      }
      await library.press(" ");
      await waitForText(library, /2 of 120 entities/);
      await pressUntil("Tab", ".entity-link");
      const law = await focusedText();
      await library.press("Enter");
      await waitForHeading(law);
      await waitForFocus("#section-heading");
      await pressUntil("Tab", ".relation-row > a");
      const related = await focusedText();
      await library.press("Enter");
      await waitForHeading(related);
      await waitForFocus("#section-heading");
      await goBack();
      await waitForHeading(law);
      await waitForFocus(".relation-row > a");
      assert.equal(await focusedText(), related);
      await goBack();
      await waitForHeading("Entities");
      await waitForText(library, /2 of 120 entities/);
      await waitForFocus(".entity-link");
      assert.equal(await focusedText(), law);
    });

    it("goes through the timeline, into what a mark stands for, and out of it", async () => {
      await goToSection("Timeline");
      await waitForElement(".timeline");
      await pressUntil("Tab", ".time-mark");
      const first = await library.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
      await library.press("ArrowRight");
      await pollUntil("another mark", () =>
        library.evaluate(
          (before: string) =>
            document.activeElement?.matches(".time-mark") === true &&
            document.activeElement.getAttribute("aria-label") !== before,
          first,
        ),
      );
      await library.press("Enter");
      await waitForFocus(".time-item");
      await library.press("Escape");
      await waitForFocus(".time-mark");
    });

    it("chooses a centre of relations, walks around it, opens one, goes on to the next and comes back", async () => {
      await goToSection("Relations");
      await waitForElement("#relations-entity");
      await pressUntil("Tab", "#relations-entity");
      await library.type("工业和信息化部");
      await library.press("Enter");
      await waitForElement("[data-node=miit].graph-centre");
      await pressUntil("Tab", ".graph-node");
      await pressUntil("ArrowRight", "[data-node=cybersecurity-industry-plan]");
      await library.press("Enter");
      await waitForFocus(".relation-button[aria-expanded=true]");
      await pressUntil("Tab", ".relation-ways a");
      await library.press("Enter");
      await waitForElement("[data-node=cybersecurity-industry-plan].graph-centre");
      await goBack();
      await waitForElement("[data-node=miit].graph-centre");
    });

    it("sorts figures, opens a source, and changes a setting", async () => {
      await goToSection("Figures");
      await waitForElement(".figures-table");
      await pressUntil("Tab", "th:nth-child(3) .sort-button");
      await library.press("Enter");
      await waitForElement("th[aria-sort=ascending]:nth-child(3)");
      await goToSection("Sources");
      await pressUntil("Tab", ".source-row h3 a");
      const title = await focusedText();
      await library.press("Enter");
      await waitForHeading(title);
      await goToSection("Settings");
      await pressUntil("Tab", "input[name=frequency]");
      await library.press("ArrowDown");
      await waitForElement("input[name=frequency][value=page]:checked");
      await library.press("ArrowUp");
      await waitForElement("input[name=frequency][value=section]:checked");
    });
  });
}

function isLawFilter(library: DrivenPage): Promise<boolean> {
  return library.evaluate(
    () => document.activeElement?.closest(".filter-set label")?.textContent?.startsWith("Law") ?? false,
  );
}
