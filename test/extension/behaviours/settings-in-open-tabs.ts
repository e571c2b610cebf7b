import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isDeepStrictEqual } from "node:util";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { type BrowserInUse, type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { AWAY, LONG_ENOUGH, letTimePass, restOn, waitForNoCard } from "../../support/cards.ts";
import { dragOver, waitForNode } from "../../support/keeping.ts";
import { keepText, paintedHighlights } from "../../support/kept-passages.ts";
import { clickElement, openPopup, waitForText } from "../../support/popup.ts";
import { findTab } from "../../support/run-in-frame.ts";
import {
  addRule,
  choose,
  marksByName,
  openSettings,
  removeRules,
  toggle,
  waitForMarksByName,
  write,
} from "../../support/settings-page.ts";

const ARTICLE = "/fixtures/settings.html";
/** Each group of entities, as the settings name it, with its one name on the page. */
const GROUPS = [
  ["Authorities", "Ministry of Industry and Information Technology"],
  ["Laws, plans and policies", "Data Security Law"],
  ["Organisations and products", "Huawei"],
  ["People", "Edward Snowden"],
  ["Events", "DiDi probe"],
  ["Topics", "industrial internet"],
] as const;
const NAMES = GROUPS.map(([, name]) => name);
const textsOf = (marks: { readonly [name: string]: readonly string[] }) => Object.values(marks).flat();
const areAllMarked = (marks: { readonly [name: string]: readonly string[] }) =>
  NAMES.every((name) => textsOf(marks).includes(name));
const count = (marks: { readonly [name: string]: readonly string[] }, wanted: string) =>
  textsOf(marks).filter((text) => text === wanted).length;

/** Each setting, changed on the settings page, acts in a tab that was open before. */
export function testSettingsInOpenTabs(kind: BrowserKind): void {
  describe(`a setting in tabs that are open, in ${kind}`, () => {
    const inUse = useBrowser(kind);
    let tabs: { readonly article: DrivenPage; readonly settings: DrivenPage } | null = null;
    /** Opened once: a setting must act in pages that nothing has happened to. */
    const open = async () => {
      tabs ??= { article: await openMarked(inUse), settings: await openSettings(inUse) };
      return tabs;
    };

    for (const [group, name] of GROUPS) {
      it(`marks ${group}, or does not`, async () => {
        const { article, settings } = await open();
        await toggle(settings, group);
        await waitForMarksByName(article, `no ${group}`, (marks) => !textsOf(marks).includes(name));
        const others = NAMES.filter((other) => other !== name);
        const texts = textsOf(await marksByName(article));
        assert.deepEqual(
          others.filter((other) => !texts.includes(other)),
          [],
        );
        await toggle(settings, group);
        await waitForMarksByName(article, "every group", areAllMarked);
      });
    }

    it("marks what is quiet, or does not", async () => {
      const { article, settings } = await open();
      assert.equal(count(await marksByName(article), "ransomware"), 0);
      await toggle(settings, "Include names unmarked by default");
      await waitForMarksByName(article, "the quiet one", (marks) => count(marks, "ransomware") === 1);
      await toggle(settings, "Include names unmarked by default");
      await waitForMarksByName(article, "none quiet", (marks) => count(marks, "ransomware") === 0);
    });

    it("marks a name each time, once a section, or once a page", async () => {
      const { article, settings } = await open();
      for (const [frequency, times] of [
        ["all", 3],
        ["page", 1],
        ["section", 2],
      ] as const) {
        await choose(settings, "frequency", frequency);
        await waitForMarksByName(article, `${times} marks`, (marks) => count(marks, "Huawei") === times);
      }
    });

    it("draws every line in every palette, each under a name that has a rule", async () => {
      const { article, settings } = await open();
      for (const [underline, palette] of [
        ["dashed", "blue"],
        ["solid", "rust"],
        ["thick", "groups"],
        ["dotted", "text"],
      ] as const) {
        await choose(settings, "underline", underline);
        await choose(settings, "palette", palette);
        const names = [1, 2, 3, 4, 5, 6].map((group) => `term-${group}-${underline}-${palette}`);
        await waitForMarksByName(
          article,
          `marks of ${underline} and ${palette}`,
          (marks) => JSON.stringify(Object.keys(marks).sort()) === JSON.stringify(names),
        );
      }
    });

    it("opens a card after the time that is set, and not before", async () => {
      const { article, settings } = await open();
      const rest = async () => {
        await article.bringToFront();
        await article.moveMouse(AWAY);
        await waitForNoCard(article);
        await restOn(article, "Huawei");
        const { pointerMovedAt, cardOpenedAt } = await article.evaluate(() => window.watched);
        await article.press("Escape");
        await waitForNoCard(article);
        return cardOpenedAt - pointerMovedAt;
      };
      await write(settings, "milliseconds", "1500");
      await waitForText(settings, /Kept: Time until a card opens/);
      // A little less than set: the mouse comes by several steps, and the last of them is the one noted.
      const SLOW = 1400;
      // The article may hear of it a little later than the settings page tells it.
      await pollUntil("a slow card", async () => (await rest()) > SLOW, 60_000);
      await choose(settings, "dwell", "0");
      // What a card can't be as long as the article goes by the time before.
      await pollUntil("a quicker card", async () => (await rest()) < SLOW, 60_000);
      await choose(settings, "dwell", "250");
    });

    it("marks nothing on the sites of a pattern, and nothing elsewhere, as is set", async () => {
      const { article, settings } = await open();
      const other = await inUse.browser.openPage(`${inUse.server.otherOrigin}${ARTICLE}`);
      await waitForMarksByName(other, "marks elsewhere", areAllMarked);
      const areNone = (marks: object) => Object.keys(marks).length === 0;
      await addRule(settings, "127.0.*", false);
      await waitForMarksByName(article, "no marks", areNone);
      await waitForMarksByName(other, "marks elsewhere still", areAllMarked);
      await choose(settings, "elsewhere", "false");
      await waitForMarksByName(other, "no marks elsewhere", areNone);
      await addRule(settings, "127.0.*", true);
      await waitForMarksByName(article, "marks by the rule", areAllMarked);
      assert.deepEqual(await marksByName(other), {});
      await removeRules(settings);
      await waitForMarksByName(article, "no marks without it", areNone);
      await choose(settings, "elsewhere", "true");
      await waitForMarksByName(article, "marks again", areAllMarked);
      await other.close();
    });

    it("is off on every page, and on again", async () => {
      const { article, settings } = await open();
      await toggle(settings, "On");
      await waitForMarksByName(article, "no marks", (marks) => Object.keys(marks).length === 0);
      await toggle(settings, "On");
      await waitForMarksByName(article, "marks again", areAllMarked);
    });

    it("shows what is set beside a selection, and keeps in the colour that is set", async () => {
      const { article, settings } = await open();
      await choose(settings, "toolbar", "always");
      await article.bringToFront();
      await dragOver(article, "met the press");
      await waitForNode(article, "toolbar", "Keep this passage");
      await article.press("Escape");
      await choose(settings, "toolbar", "modifier");
      await article.bringToFront();
      await dragOver(article, "spoke of the");
      await article.press("Alt");
      await waitForNode(article, "toolbar", "Keep this passage");
      await article.press("Escape");
      await choose(settings, "toolbar", "off");
      await article.bringToFront();
      await dragOver(article, "was there");
      await article.press("Alt");
      // There is no condition for what must not come.
      await letTimePass(article, LONG_ENOUGH);
      assert.equal(await article.readNode("toolbar", "Keep this passage"), null);
      assert.equal(await article.readNode("button", "Keep this passage …"), null);
      await choose(settings, "settings-colour", "pink");
      const frame = { tabId: await findTab(settings, `${inUse.server.origin}${ARTICLE}`), frameId: 0 };
      await article.bringToFront();
      await keepText({ page: article, extension: settings, frame }, "said nothing at all");
      await pollUntil("the highlight in pink", async () =>
        isDeepStrictEqual(await paintedHighlights(article), { "kept-4": ["said nothing at all"] }),
      );
      await choose(settings, "toolbar", "dot");
    });

    it("paints what is kept on a site, or does not, by the popup's switch", async () => {
      const { article } = await open();
      const kept = { "kept-4": ["said nothing at all"] };
      const popup = await openPopup(inUse, ARTICLE);
      for (const painted of [{}, kept]) {
        await popup.bringToFront();
        await clickElement(popup, "label", "Paint my highlights on");
        await article.bringToFront();
        await pollUntil(`${JSON.stringify(painted)} painted`, async () =>
          isDeepStrictEqual(await paintedHighlights(article), painted),
        );
      }
      await popup.close();
    });
  });
}

async function openMarked(inUse: BrowserInUse): Promise<DrivenPage> {
  const page = await inUse.open(ARTICLE);
  await pollUntil("the marks", async () => areAllMarked(await marksByName(page)));
  // Nothing of what follows may depend on where the mouse happens to be.
  await page.moveMouse(AWAY);
  return page;
}
