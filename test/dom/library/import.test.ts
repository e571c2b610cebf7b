import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { keptOf } from "../../unit/core/library/kept-fixture.ts";
import { pollEqual, pollMatch } from "../fixtures/poll-equal.ts";
import { readText } from "../fixtures/read-text.ts";
import { runAxe } from "../fixtures/run-axe.ts";
import { useKeptLibrary } from "../fixtures/use-kept-library.ts";

describe("import into the library", { timeout: 120_000 }, () => {
  const library = useKeptLibrary();
  const { go, pollAsked } = library;

  it("previews a file, names what can't be read, and imports the rest", async () => {
    await go("#/import");
    const [mine, theirs] = [
      keptOf({ number: 5, note: "mine" }),
      keptOf({ number: 5, note: "<img src=x onerror=alert(1)>" }),
    ];
    await library.page.evaluate(
      ([yours, file]) =>
        window.libraryPage.setReading({
          kind: "read",
          preview: {
            fileName: "from <b>there</b>.json",
            added: [file],
            updated: [],
            unchanged: 7,
            bothChanged: [{ yours, theirs: file }],
            broken: [{ position: 3, id: "urn:x", kind: "field", message: "created: must be a date" }],
            isBrokenOff: false,
            incoming: [file],
          },
        }),
      [mine.highlight, theirs.highlight] as const,
    );
    await library.page.setInputFiles("input[type=file]", {
      name: "any.json",
      mimeType: "application/json",
      buffer: Buffer.from("[]"),
    });
    const preview = library.page.locator(".preview");
    await preview.getByText("What from <b>there</b>.json would change").waitFor();
    await pollMatch(
      () => readText(preview),
      /New 1 .*Changed here and there 1 .*mine.*<img src=x onerror=alert\(1\)>/,
    );
    await pollMatch(
      () => readText(preview),
      /Record 3 \(urn:x\): A field is missing or wrong\. Technical detail/,
    );
    const detail = preview.locator("code[lang=en]");
    await pollEqual(() => detail.isVisible(), false);
    await preview.getByText("Technical detail").click();
    await pollEqual(() => detail.innerText(), "created: must be a date");
    assert.deepEqual(await runAxe(library.page), []);
    await library.page.getByRole("button", { name: "Import 2 highlights" }).click();
    await library.page.getByText("1 highlight added").waitFor();
    await pollAsked(["import 1"]);
  });

  for (const [kind, text] of [
    ["empty", "any.json is empty."],
    ["too-big", "any.json is larger than 200 MB"],
    ["closed", "The browser can’t read any.json"],
    ["unreadable", "any.json breaks off or is damaged"],
    ["unknown", "any.json is neither a JSON-LD file"],
  ] as const) {
    it(`says what is wrong with a file that is ${kind}`, async () => {
      await go("#/import");
      await library.page.evaluate((what) => window.libraryPage.setReading({ kind: what }), kind);
      await library.page.setInputFiles("input[type=file]", {
        name: "any.json",
        mimeType: "",
        buffer: Buffer.from("x"),
      });
      await library.page.getByRole("alert").filter({ hasText: text }).waitFor();
    });
  }
});
