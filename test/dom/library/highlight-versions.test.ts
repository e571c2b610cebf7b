import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { keptOf } from "../../unit/core/library/kept-fixture.ts";
import { pollEqual, pollMatch } from "../fixtures/poll-equal.ts";
import { readText } from "../fixtures/read-text.ts";
import { useKeptLibrary } from "../fixtures/use-kept-library.ts";

describe("what became of highlights, in the library", { timeout: 120_000 }, () => {
  const library = useKeptLibrary();
  const { item, itemsListed, listed } = library;

  it("shows an orphan with its context, and what came of looking for it", async () => {
    const orphan = item("Companies must");
    await pollMatch(
      () => readText(orphan.locator(".orphan-context")),
      /… before Companies must pass a review\. after …/,
    );
    await orphan.getByRole("button", { name: "Look for it again" }).click();
    await orphan.getByText("Still not found on the page.").waitFor();
    await orphan.getByRole("button", { name: "Re-attach by selecting" }).click();
    await orphan.getByText("The page is open: select the passage").waitFor();
    await library.page.getByRole("link", { name: "Show" }).click();
    await listed(["Companies mu"]);
  });

  it("shows the words that changed of one that moved", async () => {
    const moved = keptOf({ number: 8, quote: "The plan aims high.", status: "moved" });
    await library.page.evaluate(
      (one) =>
        window.libraryPage.setKept([
          { ...one, sighting: one.sighting && { ...one.sighting, found: "The plan aims low." } },
        ]),
      moved,
    );
    await pollEqual(() => library.page.locator("del").allInnerTexts(), ["high"]);
    await pollEqual(() => library.page.locator("ins").allInnerTexts(), ["low"]);
    const texts = await readText(library.page.locator(".item-body"));
    assert.equal(texts.split("The plan aims").length - 1, 2, "the kept words once, and those found once");
  });

  it("shows two versions side by side, and goes on with the one chosen", async () => {
    const original = keptOf({ number: 1, note: "mine" });
    const variant = keptOf({ number: 2, note: "theirs" });
    await library.page.evaluate(
      ([one, other]) =>
        window.libraryPage.setKept([
          one,
          { ...other, highlight: { ...other.highlight, variantOf: one.highlight.id } },
        ]),
      [original, variant] as const,
    );
    const choice = library.page.getByRole("region", { name: "Changed in two places" });
    await pollMatch(() => readText(choice), /This one.*theirs.*The other.*mine/);
    await choice.getByRole("button", { name: "Keep the other" }).click();
    await choice.waitFor({ state: "detached" });
    await itemsListed(1);
    await pollMatch(() => readText(library.page.locator(".item")), /mine/);
  });
});
