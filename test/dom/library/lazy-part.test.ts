import { after, before, describe, it } from "node:test";
import { type ComponentBrowser, openComponents } from "../fixtures/open-pages.ts";
import { pollEqual } from "../fixtures/poll-equal.ts";

describe("a part of the library that is brought in late", { timeout: 150_000 }, () => {
  let browser: ComponentBrowser;
  before(async () => {
    browser = await openComponents({ script: "lazy-page.tsx", styleSheet: "src/library/library.css" });
  });
  after(() => browser.close());

  for (const [comes, role, said] of [
    [true, "paragraph", "Here it is."],
    [false, "alert", "This part of the library could not be loaded. Sinogloss may have just been updated."],
  ] as const) {
    it(`says that it is coming, then ${comes ? "stands there" : "that it did not come, with a way to try again"}`, async () => {
      const page = await browser.open({ html: "<body class=page><div id=library class=library></div>" });
      await page.evaluate(() => window.lazyPart.open());
      await page.getByRole("status").filter({ hasText: "Bringing this part in" }).waitFor();
      await page.evaluate((value) => window.lazyPart.settle(value), comes);
      await page.getByRole(role).filter({ hasText: said }).waitFor();
      await pollEqual(() => page.getByRole("button", { name: "Reload the page" }).count(), comes ? 0 : 1);
      await pollEqual(() => page.getByRole("status").count(), 0);
      await page.close();
    });
  }
});
