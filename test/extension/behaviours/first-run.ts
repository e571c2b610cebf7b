import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { DrivenBrowser } from "../../../src/tools/browsers/driven-browser.ts";
import { type BrowserKind, launchBuilt } from "../../support/browser-in-use.ts";
import { waitForText } from "../../support/popup.ts";

/** What a reader sees right after installing. */
export function testFirstRun(kind: BrowserKind): void {
  describe(`the first-run page in ${kind}`, () => {
    let browser: DrivenBrowser;
    before(async () => {
      browser = await launchBuilt(kind, {});
    });
    after(() => browser.close());

    it("opens by itself and says what the underline means, which keys there are and what is stored", async () => {
      const page = await browser.firstRunPage();
      const text = await waitForText(page, /Alt\s*\+?\s*Shift/i);
      for (const part of [/underline/i, /\bpin\b/i, /stor(ed|es|age)/i]) assert.match(text, part);
    });
  });
}
