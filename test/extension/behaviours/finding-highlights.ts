import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { type BrowserInUse, type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { letTimePass } from "../../support/cards.ts";
import { CHANGED_PAGES } from "../../support/changed-pages.ts";
import {
  closeKeptTab,
  type KeptTab,
  keepText,
  keepTextInFrame,
  openKeptTab,
  paintedHighlights,
  seeHighlights,
  waitForHighlight,
  waitForPaint,
} from "../../support/kept-passages.ts";
import { documentChanges } from "../../support/watch-document.ts";

const QUOTE = "The river authority will publish its flood maps for all nine districts in March.";
const STORY = `<h1>The maps</h1><p>Then came the news. ${QUOTE} It said no more.</p><p>Nobody asked.</p>`;

const asPage = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A story</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Passages that were kept, on pages that have changed since. */
export function testFindingHighlights(kind: BrowserKind): void {
  describe(`finding highlights in ${kind}`, () => {
    const inUse = useBrowser(kind);

    for (const [index, { name, before, after, quote, status, painted }] of CHANGED_PAGES.entries()) {
      it(`says of ${name}: ${status}`, async () => {
        const address = `/made/changed-${index}-page`;
        inUse.server.setPage(address, asPage(before));
        const tab = await openKeptTab(inUse, address);
        await keepText(tab, quote);
        inUse.server.setPage(address, asPage(after));
        await tab.page.goto(`${inUse.server.origin}${address}`);
        await waitForHighlight(tab, (seen) => seen.status === status);
        await waitForPaint(tab.page, ...(painted === null ? [] : [painted]));
        await closeKeptTab(tab);
      });
    }

    it("paints after a reload without a change of the page, and under a name for each colour", async () => {
      const tab = await openKept(inUse, "/made/unchanged-story-1");
      await tab.page.goto(`${inUse.server.origin}/made/unchanged-story-1`);
      await waitForPaint(tab.page, QUOTE);
      assert.deepEqual(Object.keys(await paintedHighlights(tab.page)), ["kept-1"]);
      assert.deepEqual(await documentChanges(tab.page), []);
      await closeKeptTab(tab);
    });

    it("paints again what a page has cleared from the registry", async () => {
      const tab = await openKept(inUse, "/made/cleared-story-1");
      await tab.page.evaluate(() => CSS.highlights.clear());
      await waitForPaint(tab.page, QUOTE);
      await closeKeptTab(tab);
    });

    it("works under the strictest policy a page can have", async () => {
      const tab = await openKept(inUse, "/made/strict-story-1?policy=strict");
      await tab.page.goto(`${inUse.server.origin}/made/strict-story-1?policy=strict`);
      await waitForPaint(tab.page, QUOTE);
      await closeKeptTab(tab);
    });

    it("waits for a page that loads late, and calls nothing gone before", async () => {
      const address = "/made/late-story-1";
      const tab = await openKept(inUse, address);
      inUse.server.setPage(
        address,
        asPage(`<h1>The maps</h1><script>setTimeout(() => document.body.insertAdjacentHTML("beforeend",
          ${JSON.stringify(STORY)}), 2500)</script>`),
      );
      await tab.page.goto(`${inUse.server.origin}${address}`);
      await waitForPaint(tab.page, QUOTE);
      await closeKeptTab(tab);
    });

    it("follows the routes of a single-page app, there and back", async () => {
      const address = "/made/app-story-1";
      inUse.server.setPage(address, asPage(`<main>${STORY}</main>`));
      const tab = await openKept(inUse, address, false);
      const go = (path: string, body: string) =>
        tab.page.evaluate(
          (to: string, html: string) => {
            history.pushState(null, "", to);
            const main = document.querySelector("main");
            if (main) main.innerHTML = html;
          },
          path,
          body,
        );
      await go("/made/app-story-2", "<h1>Another</h1><p>Here stands another story altogether.</p>");
      await waitForPaint(tab.page);
      await pollUntil("the other story's highlights", async () => (await seeHighlights(tab)).length === 0);
      await keepText(tab, "another story");
      await waitForPaint(tab.page, "another story");
      await go(address, STORY);
      await waitForPaint(tab.page, QUOTE);
      assert.equal((await seeHighlights(tab)).length, 1, "each route has its own");
      await closeKeptTab(tab);
    });

    for (const [title, other, head] of [
      ["with a tracker", "/made/flood-story-2026?utm_source=letter&fbclid=x", ""],
      ["as AMP", "/made/flood-story-2026/amp", ""],
      [
        "with the first as its canonical address",
        "/made/reader-view-of-flood",
        '<link rel="canonical" href="/made/flood-story-2026">',
      ],
    ] as const) {
      it(`shows an article's highlights at its other address ${title}`, async () => {
        const first = await openKept(inUse, "/made/flood-story-2026");
        await closeKeptTab(first);
        const [path = ""] = other.split("?");
        inUse.server.setPage(path, asPage(STORY, head));
        const page = await inUse.open(other);
        await pollUntil("paint", async () =>
          Object.values(await paintedHighlights(page))
            .flat()
            .includes(QUOTE),
        );
        await page.close();
      });
    }

    it("keeps and finds passages in frames, those written in place too", async () => {
      const address = "/made/framed-story-1";
      inUse.server.setPage("/made/inner-story-1", asPage(STORY));
      const inPlace = `<p>Written in place stands a note on the bridge.</p>`;
      inUse.server.setPage(
        address,
        asPage(`<p>Around it.</p><iframe src="/made/inner-story-1" width="600" height="300"></iframe>
          <iframe srcdoc="${inPlace}" width="600" height="300"></iframe>`),
      );
      const tab = await openKeptTab(inUse, address);
      for (const [start, text] of [
        [inUse.server.origin, QUOTE],
        ["about:srcdoc", "a note on the bridge"],
      ] as const) {
        const find = async () => (await tab.page.frames()).find(({ url }) => url.startsWith(start)) ?? null;
        await keepTextInFrame(tab, start, text);
        await waitForPaint(await pollUntil("the frame", find), text);
        await tab.page.goto(`${inUse.server.origin}${address}`);
        await waitForPaint(await pollUntil("the frame again", find), text);
      }
      await closeKeptTab(tab);
    });

    it("leaves the background asleep on pages without highlights", async () => {
      inUse.server.setPage("/made/empty-story-1", asPage("<p>Nothing here was ever kept, or is known.</p>"));
      await inUse.browser.stopBackground();
      const page = await inUse.open("/made/empty-story-1");
      await letTimePass(page, 3000);
      assert.equal(await inUse.browser.isBackgroundRunning(), false);
      await page.close();
    });
  });
}

/** Opens a page of the server and keeps QUOTE on it. */
async function openKept(inUse: BrowserInUse, address: string, isNew = true): Promise<KeptTab> {
  const [path = ""] = address.split("?");
  if (isNew) inUse.server.setPage(path, asPage(STORY));
  const tab = await openKeptTab(inUse, address);
  if ((await seeHighlights(tab)).length === 0) await keepText(tab, QUOTE);
  await waitForPaint(tab.page, QUOTE);
  return tab;
}
