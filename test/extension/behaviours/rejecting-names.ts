import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findNode, textOf } from "../../../src/tools/browsers/accessible-node.ts";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { MINISTRY, openArticle, REGULATOR } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { AWAY, restOn, waitForCard, waitForFocusInCard, waitForNoCard } from "../../support/cards.ts";
import { lookInside, tabTo } from "../../support/closed-root.ts";
import { clickNode, waitForMessage } from "../../support/keeping.ts";
import { markedTexts, waitForMarks } from "../../support/marks.ts";
import { pollUntilStill } from "../../support/poll-until-still.ts";
import { openSettings } from "../../support/settings-page.ts";

const REJECT = "Don’t mark this name";
/** Its paragraphs name the ministry too; another page of the same site. */
const OTHER_PAGE = "/fixtures/settings.html";

/** An acronym two paragraphs after its expansion, and one that is told by the words around it. */
const WRITTEN_OUT = `<!doctype html><html lang="en"><title>Data in China</title><main><h1>Data in China</h1>
<p>Rules by the ${REGULATOR} (CAC) were published on Monday.</p>
<h2>The first fine</h2><p>Later the CAC fined a company that had not kept any of them.</p>
<h2>Law</h2><p>In Beijing the legislature met in spring: the NPC voted on a law that the State Council had drafted.</p></main>`;

/** Why a name is marked, and having it marked no more: here, on this site, everywhere. */
export function testRejectingNames(kind: BrowserKind): void {
  describe(`rejecting names in ${kind}`, () => {
    const inUse = useBrowser(kind);
    const siteOf = () => new URL(inUse.server.origin).host;
    /** Rests on the ministry, and presses one of the places where it shall not be marked, with the real mouse. */
    const rejectByMouse = async (page: DrivenPage, place: string) => {
      await page.bringToFront();
      await restOn(page, MINISTRY);
      await pressInFoot(page, REJECT);
      await pressInFoot(page, place);
      // Where the card was, another name may now be under the pointer.
      await page.moveMouse(AWAY);
      // The message takes its place in the element that the page can see.
      await pollUntil("the card to close", async () => (await page.readDialog()) === null);
    };
    /** The ministry goes from the marks, and nothing else does. */
    const waitForNoMark = async (page: DrivenPage, left: string) => {
      await pollUntil("the mark to go", async () => {
        const marked = await markedTexts(page);
        return !marked.includes(MINISTRY) && marked.includes(left);
      });
    };

    it("says on a card why its name is marked", async () => {
      const page = await openArticle(inUse);
      const card = await restOn(page, MINISTRY);
      assert.match(textOf(card), new RegExp(`Marked because “${MINISTRY}” stands for one thing only\\.`));
      await page.close();
    });

    it("says where above an acronym is written out, and by what words another name is told", async () => {
      inUse.server.setPage("/why", WRITTEN_OUT);
      const page = await inUse.open("/why");
      await waitForMarks(page, REGULATOR, "CAC");
      const acronym = textOf(await restOn(page, "CAC", 1));
      assert.match(
        acronym,
        new RegExp(`Marked because “CAC” is written out two paragraphs above: “${REGULATOR}”\\.`),
      );
      await page.press("Escape");
      await waitForNoCard(page);
      const told = textOf(await restOn(page, "NPC"));
      assert.match(told, /Marked because of words near it: .*“legislature”.*\./);
      await page.close();
    });

    it("marks a name no more on a site, in every tab at once, and again by undo", async () => {
      const page = await openArticle(inUse);
      const other = await inUse.open(OTHER_PAGE);
      await waitForMarks(other, MINISTRY, "Huawei");
      await rejectByMouse(page, `On ${siteOf()}`);
      await waitForNoMark(page, REGULATOR);
      await waitForNoMark(other, "Huawei");
      await waitForMessage(page, new RegExp(`“${MINISTRY}” is not marked on ${siteOf()} any more\\.`));
      await clickNode(page, "button", "Undo");
      await waitForMarks(page, MINISTRY);
      await other.bringToFront();
      await waitForMarks(other, MINISTRY);
      await other.close();
      await page.close();
    });

    it("keeps to it after a reload, and takes it back on the settings page", async () => {
      const page = await openArticle(inUse);
      await rejectByMouse(page, "Everywhere");
      await waitForNoMark(page, REGULATOR);
      await page.goto(`${inUse.server.otherOrigin}/fixtures/article.html?again`);
      await waitForNoMark(page, REGULATOR);
      const settings = await openSettings(inUse);
      const name = `Mark “${MINISTRY}” again everywhere`;
      await pollUntil("the name in the list", () =>
        settings.evaluate((label: string) => {
          const button = document.querySelector<HTMLElement>(`.rejected-names button[aria-label="${label}"]`);
          button?.click();
          return button !== null;
        }, name),
      );
      await page.bringToFront();
      await waitForMarks(page, MINISTRY);
      await settings.close();
      await page.close();
    });

    it("marks a name no more on one page, by keyboard, with the way back at hand", async () => {
      const page = await openArticle(inUse);
      const other = await inUse.open(OTHER_PAGE);
      await waitForMarks(other, MINISTRY);
      await page.bringToFront();
      const root = await lookInside(inUse, page);
      const rejectByKey = async () => {
        assert.equal(await root.walk(), true);
        await waitForCard(page, "the card of the ministry", (name) => name === MINISTRY);
        await waitForFocusInCard(page);
        await tabTo(page, root, (name) => name === REJECT);
        await page.press("Enter");
        await tabTo(page, root, (name) => name === "On this page");
        await page.press("Enter");
        await waitForNoMark(page, REGULATOR);
        await pollUntil("the focus on the way back", async () => (await root.focused()) === "Undo");
      };
      await rejectByKey();
      assert.ok((await markedTexts(other)).includes(MINISTRY));
      await page.press("Enter");
      await waitForMarks(page, MINISTRY);
      await rejectByKey();
      await page.press("Escape");
      await pollUntil("the message to close", async () => (await page.readNode("button", "Undo")) === null);
      await root.close();
      await page.goto(`${inUse.server.origin}/fixtures/article.html?again`);
      await waitForNoMark(page, REGULATOR);
      const settings = await openSettings(inUse);
      await pollUntil("the page to be forgotten", () =>
        settings.evaluate(() => {
          const button = [...document.querySelectorAll("button")].find(
            ({ textContent }) => textContent === "Mark them again",
          );
          button?.click();
          return button !== undefined;
        }),
      );
      await page.bringToFront();
      await waitForMarks(page, MINISTRY);
      const stored = await settings.evaluate(async () =>
        JSON.stringify(await chrome.storage.local.get(null)),
      );
      assert.equal(stored.includes("article"), false);
      await settings.close();
      await other.close();
      await page.close();
    });

    it("shows the places only once they are asked for", async () => {
      const page = await openArticle(inUse);
      const card = await restOn(page, MINISTRY);
      assert.ok(!findNode(card, "button", (name) => name === "Everywhere"));
      await page.close();
    });
  });
}

/** Presses a button in the foot of the card, which never scrolls, once it is there and stays in its place. */
async function pressInFoot(page: DrivenPage, name: string): Promise<void> {
  const box = await pollUntilStill(`the button “${name}”`, async () => {
    const card = await page.readDialog();
    return (card && findNode(card, "button", (each) => each === name)?.box) ?? null;
  });
  await page.click({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
}

declare const chrome: {
  readonly storage: { readonly local: { get(keys: null): Promise<object> } };
};
