import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runAxe } from "../fixtures/run-axe.ts";
import { SKETCHES, useKeptLibrary } from "../fixtures/use-kept-library.ts";

describe("every section of the library", { timeout: 120_000 }, () => {
  const library = useKeptLibrary();
  const { go } = library;

  it("gives no two elements the same id", async () => {
    const ids = await library.page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
  });

  for (const [tag, language] of [
    ["en-GB", "English"],
    ["zh-CN", "Chinese"],
  ] as const) {
    for (const colorScheme of ["light", "dark"] as const) {
      it(`gives axe nothing to say in ${language}, ${colorScheme}: every section and dialog`, async () => {
        await library.page.emulateMedia({ colorScheme });
        await library.open(tag, SKETCHES);
        await library.page.locator(".item input").first().check();
        await library.page.locator(".bulk-actions .button").first().click();
        await library.page.locator(".item-actions button").first().click();
        await library.page.getByRole("searchbox").fill("plan");
        assert.deepEqual(await runAxe(library.page), [], "the list");
        for (const section of ["import", "privacy", "settings", "timeline"]) {
          await go(`#/${section}`);
          assert.deepEqual(await runAxe(library.page), [], section);
        }
        await go("#/privacy");
        await library.page.locator(".button.danger").click();
        assert.deepEqual(await runAxe(library.page), [], "the last question");
      });
    }
  }

  it("fits a screen of 320 pixels without scrolling sideways", async () => {
    await library.page.setViewportSize({ width: 320, height: 700 });
    for (const hash of ["#/highlights?tag=money", "#/import", "#/privacy", "#/settings"]) {
      await go(hash);
      const { scrollWidth, clientWidth } = await library.page
        .locator("html")
        .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
      assert.ok(scrollWidth <= clientWidth, `${hash}: ${scrollWidth}`);
    }
  });
});
