import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright";
import { buildAdapter } from "../../../src/tools/anchoring/build-adapter.ts";
import { openInertBrowser } from "../../../src/tools/anchoring/open-inert-browser.ts";

describe("the anchoring adapter on a page", { timeout: 120_000 }, () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    const opened = await openInertBrowser();
    assert.ok(opened.ok);
    browser = opened.value;
    const adapter = readFileSync(await buildAdapter(), "utf8");
    page = await browser.newPage();
    await page.setContent(
      "<p>One lamp,</p><script>var lamp = 'A';</script><style>p { margin: 0 }</style><p>another lamp.</p>",
    );
    await page.evaluate(adapter);
    await page.evaluate(adapter);
  });
  after(() => browser.close());

  it("keeps a passage without the scripts and styles in it", async () => {
    const quote = await page.evaluate(async () => {
      const kept = await globalThis.__anchoring?.describe(0, document.body.textContent.length);
      return kept?.quote.exact;
    });
    assert.equal(quote, "One lamp,another lamp.");
  });

  it("reads the page again after it changed", async () => {
    const texts = await page.evaluate(async () => {
      const at = document.body.textContent.indexOf("another");
      const kept = (await globalThis.__anchoring?.describe(at, at + 12)) ?? null;
      document.body.prepend("Text put in before it. ");
      const found = await globalThis.__anchoring?.anchor(kept);
      return found ? document.body.textContent.slice(found.start, found.end) : null;
    });
    assert.equal(texts, "another lamp");
  });

  it("orphans what it couldn't describe", async () => {
    assert.equal(await page.evaluate(() => globalThis.__anchoring?.anchor(null)), null);
  });
});
