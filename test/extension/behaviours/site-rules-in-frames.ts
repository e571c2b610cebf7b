import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Settings } from "../../../src/settings/settings.ts";
import type { DrivenFrame, DrivenPage } from "../../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { MINISTRY } from "../../support/article.ts";
import { type BrowserKind, useBrowser } from "../../support/browser-in-use.ts";
import { markedTexts, waitForMarks } from "../../support/marks.ts";

/** What is stored is what another version may have written: any of the settings, of any form. */
type Stored = { readonly [Name in keyof Settings]?: unknown };

/** A frame obeys the rule of the site it is shown on, and its own. */
export function testSiteRulesInFrames(kind: BrowserKind): void {
  describe(`site rules and damaged settings in ${kind}`, () => {
    const inUse = useBrowser(kind);
    let extension: DrivenPage | null = null;

    const store = async (settings: Stored) => {
      extension ??= await inUse.browser.openPage(`${inUse.browser.extensionOrigin}/welcome.html`);
      await extension.evaluate(
        (json: string) => chrome.storage.local.set({ settings: JSON.parse(json) }),
        JSON.stringify(settings),
      );
    };
    const openFrames = async () => {
      const page = await inUse.open("/fixtures/frames.html");
      return {
        page,
        own: await findFrame(page, "http://127.0.0.1"),
        other: await findFrame(page, "http://localhost"),
      };
    };
    const waitForNone = (frame: DrivenFrame) =>
      pollUntil("no marks", async () => (await markedTexts(frame)).length === 0);

    it("takes the marks out of every frame of a site that is switched off, whoever's it is", async () => {
      await store({});
      const { page, own, other } = await openFrames();
      await waitForMarks(own, MINISTRY);
      await waitForMarks(other, MINISTRY);
      await store({ sites: [{ pattern: "127.0.0.1:*", on: false }] });
      await waitForNone(own);
      await waitForNone(other);
      await store({});
      await waitForMarks(own, MINISTRY);
      await waitForMarks(other, MINISTRY);
      await page.close();
    });

    it("takes them out of a frame whose own site is switched off", async () => {
      await store({});
      const { page, own, other } = await openFrames();
      await waitForMarks(other, MINISTRY);
      await store({ sites: [{ pattern: "localhost*", on: false }] });
      await waitForNone(other);
      await waitForMarks(own, MINISTRY);
      await page.close();
    });

    it("marks what stands in a chosen site where nothing else is marked", async () => {
      await store({ elsewhere: false, sites: [{ pattern: "127.0.0.1:*", on: true }] });
      const { page, own, other } = await openFrames();
      await waitForMarks(own, MINISTRY);
      await waitForMarks(other, MINISTRY);
      await store({ elsewhere: false });
      await waitForNone(own);
      await waitForNone(other);
      await page.close();
    });

    it("takes the default for a setting it can't read, and obeys the others", async () => {
      await store({ palette: "plaid", dwell: "soon", groups: [7], sites: "none", underline: "solid" });
      const page = await inUse.open("/fixtures/article.html");
      await waitForMarks(page, MINISTRY);
      const names = await page.evaluate(() => [...CSS.highlights.keys()]);
      assert.ok(names.includes("term-1-solid-text"), names.join());
      await page.close();
    });

    it("takes the defaults where the whole store is damaged, in tabs that are open", async () => {
      await store({ underline: "thick" });
      const page = await inUse.open("/fixtures/article.html");
      const isNamed = (name: string) =>
        pollUntil(name, () => page.evaluate((wanted: string) => CSS.highlights.has(wanted), name));
      await isNamed("term-1-thick-text");
      await extension?.evaluate(() => chrome.storage.local.set({ settings: "gone", colour: 7 }));
      await isNamed("term-1-dotted-text");
      assert.ok((await markedTexts(page)).includes(MINISTRY));
      await page.close();
    });
  });
}

function findFrame(page: DrivenPage, address: string): Promise<DrivenFrame> {
  return pollUntil(`a frame at ${address}`, async () => {
    const frames = await page.frames();
    return frames.find((frame) => frame.url.startsWith(address)) ?? null;
  });
}

/** What of the extension's interface is used in its own pages. */
declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
