import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type BundleBrowser, openBundle } from "./open-bundle.ts";

declare global {
  interface Window {
    readonly identity: typeof import("./identity-page.ts").identity;
  }
}

describe("what a page is known by", { timeout: 120_000 }, () => {
  let browser: BundleBrowser;
  before(async () => {
    browser = await openBundle("identity-page.ts");
  });
  after(() => browser.close());

  it("leaves a fragment out, unless it is a route", async () => {
    const page = await browser.open("<p>Text</p>");
    const addresses = await page.evaluate(() =>
      ["/a#part", "/a#/route", "/a#!/route"].map((to) => {
        history.pushState(null, "", to);
        return window.identity.read().address;
      }),
    );
    assert.deepEqual(addresses, [
      "http://page.test/a",
      "http://page.test/a#/route",
      "http://page.test/a#!/route",
    ]);
    await page.close();
  });

  it("does not believe a canonical link that was there before the route changed", async () => {
    const page = await browser.open('<link rel="canonical" href="/first">');
    const claims = await page.evaluate(() => {
      const link = document.querySelector("link");
      const steps = [
        () => undefined,
        () => history.pushState(null, "", "/second"),
        () => link?.setAttribute("href", "/second"),
        () => link?.remove(),
      ];
      return steps.map((step) => {
        step();
        return window.identity.read().canonical;
      });
    });
    assert.deepEqual(claims, ["http://page.test/first", null, "http://page.test/second", null]);
    await page.close();
  });
});
