import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LEAVE_GRACE_MS } from "../../../src/core/hover/hover-timing.ts";
import { type AccessibleNode, findNode, textOf } from "../../../src/tools/browsers/accessible-node.ts";
import type { DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { middleOfText } from "../../../src/tools/browsers/locate-text.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { MINISTRY, REGULATOR } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import {
  AWAY,
  letTimePass,
  middleOf,
  reachInCard,
  restOn,
  waitForCard,
  waitForFocusInCard,
  waitForNoCard,
} from "../../support/cards.ts";
import {
  closeKeptTab,
  type KeptTab,
  keepText,
  openKeptTab,
  seeHighlights,
  showHighlight,
  startWalk,
  waitForHighlight,
  waitForPaint,
} from "../../support/kept-passages.ts";
import { waitForMarks } from "../../support/marks.ts";
import { sendFromFrame } from "../../support/run-in-frame.ts";

const CARD = "Your highlight";
/** Holds a mention of the ministry, and plain words on both sides of it. */
const PASSAGE = `Officials of the ${MINISTRY} met the press`;
const LINKED = "wording of the Data Security Law was read";

/** What is registered over a kept passage beside its own paint: the light of a jump, and mentions that stand in it. */
function tellingNames(page: DrivenPage): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.keys()].filter((name) => ["term-flash", "term-0-dotted-text"].includes(name)),
  );
}

/** Highlights and mentions under one pointer. */
export function testHoveringHighlights(kind: BrowserKind): void {
  describe(`hovering over highlights in ${kind}`, () => {
    const inUse = useBrowser(kind);

    /** The article with a passage kept, as a reader finds it later. */
    const openKept = async (name: string, passage = PASSAGE): Promise<KeptTab> => {
      const address = `/fixtures/article.html?test=${name}`;
      const tab = await openKeptTab(inUse, address);
      await waitForMarks(tab.page, MINISTRY, REGULATOR);
      await keepText(tab, passage);
      await tab.page.goto(`${inUse.server.origin}${address}`);
      await waitForPaint(tab.page, passage);
      await waitForMarks(tab.page, MINISTRY, REGULATOR);
      return tab;
    };

    it("opens the card of a highlight, keeps it under the pointer, and closes it like any card", async () => {
      const tab = await openKept("card");
      const { page } = tab;
      await restOnHighlight(page);
      // The names of entities come last, and the card is in its place then.
      await reachInCard(page, "button", (name) => name === MINISTRY);
      await page.moveMouse(await reachInCard(page, "heading", (name) => name === CARD));
      await letTimePass(page, LEAVE_GRACE_MS * 3);
      assert.equal((await page.readDialog())?.name, CARD);
      await page.moveMouse(AWAY);
      await waitForNoCard(page);
      await restOnHighlight(page);
      await page.press("Escape");
      await waitForNoCard(page);
      await closeKeptTab(tab);
    });

    it("leads from a mention's card to the highlight it stands in, and from there to the entity", async () => {
      const tab = await openKept("both");
      const { page } = tab;
      const card = await restOn(page, MINISTRY);
      assert.equal(card.name, MINISTRY, "where both are, it is the mention's");
      await page.click(middleOf(card, "button", (name) => name === CARD));
      await waitForCard(page, "the highlight's card", (name) => name === CARD);
      await page.click(await reachInCard(page, "button", (name) => name === MINISTRY));
      await waitForCard(page, "the entity's card", (name) => name === MINISTRY);
      await page.press("Escape");
      await waitForNoCard(page);
      await closeKeptTab(tab);
    });

    it("says in how many highlights an entity is mentioned", async () => {
      const tab = await openKept("count", `note by the ${REGULATOR} followed`);
      const { page } = tab;
      await restOn(page, "Cyberspace");
      const label = "In 1 of your highlights";
      await pollUntil("the count", async () => {
        const card = await page.readDialog();
        return card !== null && findNode(card, "button", (name) => name === label) !== undefined;
      });
      await closeKeptTab(tab);
    });

    it("does not close a highlight's card while the reader writes in it", async () => {
      const tab = await openKept("busy");
      const { page } = tab;
      await restOnHighlight(page);
      // The names of entities come last, and the card is in its place then.
      await reachInCard(page, "button", (name) => name === MINISTRY);
      await page.click(await reachInCard(page, "textbox", (name) => name === "Note"));
      await waitForFocusInCard(page);
      await page.type("Ask");
      await page.moveMouse(AWAY);
      await letTimePass(page, LEAVE_GRACE_MS * 3);
      assert.equal((await page.readDialog())?.name, CARD);
      await page.press("Escape");
      await closeKeptTab(tab);
    });

    it("lets a click on a highlighted link follow the link", async () => {
      const tab = await openKept("link", LINKED);
      const { page } = tab;
      await page.click(await middleOfText(page, "Data Security Law"));
      await pollUntil("the link's target", () => page.evaluate(() => location.hash === "#below"));
      await closeKeptTab(tab);
    });

    it("reaches highlights by keyboard, in document order with the mentions", async () => {
      const tab = await openKept("walk");
      const { page } = tab;
      await page.bringToFront();
      assert.equal(await startWalk(tab), true);
      const first = await waitForCard(page, "the highlight", (name) => name === CARD);
      assert.match(textOf(first), /1 of \d/, "where the walk is");
      await waitForFocusInCard(page);
      await page.press("ArrowRight");
      await waitForCard(page, "the mention in it", (name) => name === MINISTRY);
      await waitForFocusInCard(page);
      await page.press("ArrowLeft");
      await waitForCard(page, "the highlight again", (name) => name === CARD);
      await page.press("Escape");
      await waitForNoCard(page);
      await closeKeptTab(tab);
    });

    it("paints nothing on a site where the reader wants no paint, and still knows what is kept", async () => {
      const tab = await openKept("unpainted");
      const set = (hosts: readonly string[]) =>
        tab.extension.evaluate(
          (list: readonly string[]) => chrome.storage.local.set({ settings: { sitesUnpainted: list } }),
          hosts,
        );
      await set([new URL(inUse.server.origin).host]);
      await waitForPaint(tab.page);
      const [seen] = await seeHighlights(tab);
      assert.equal(seen?.status, "anchored");
      await pollUntil("nothing to be read", async () => (await tellingNames(tab.page)).length === 0);
      assert.equal(await showHighlight(tab, seen.id), true);
      assert.deepEqual(await tellingNames(tab.page), [], "what the page can read of it after a jump to it");
      await set([]);
      await waitForPaint(tab.page, PASSAGE);
      await showHighlight(tab, seen.id);
      assert.ok((await tellingNames(tab.page)).includes("term-flash"));
      await closeKeptTab(tab);
    });

    it("follows what another tab keeps and deletes, at another address of the same article", async () => {
      const tab = await openKept("tabs");
      const other = await openKeptTab(inUse, "/fixtures/article.html?test=tabs&utm_source=letter");
      await waitForPaint(other.page, PASSAGE);
      await keepText(other, "followed within the hour");
      const added = await waitForHighlight(tab, ({ quote }) => quote === "followed within the hour");
      await waitForPaint(tab.page, PASSAGE, "followed within the hour");
      await sendFromFrame(other.extension, other.frame, {
        method: "deleteHighlight",
        request: { id: added.id },
      });
      await waitForPaint(tab.page, PASSAGE);
      await waitForPaint(other.page, PASSAGE);
      await closeKeptTab(other);
      await closeKeptTab(tab);
    });
  });
}

/** Rests the mouse on the words of PASSAGE that are no mention. */
async function restOnHighlight(page: DrivenPage): Promise<AccessibleNode> {
  await restOn(page, "the press");
  return waitForCard(page, "the highlight's card", (name) => name === CARD);
}

/** What of the extension's interface is used in its own pages. */
declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
