import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { readSourceTexts } from "../../../../src/tools/source-checks/read-source-texts.ts";

function makeFolder(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "sinogloss-sources-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return folder;
}

test("a folder that is not there gives nothing to check against", (t) => {
  assert.equal(readSourceTexts(path.join(makeFolder(t, {}), "documents")), null);
});

test("every capture of a document is read, the one claims count in first", (t) => {
  const folder = makeFolder(t, {
    "documents.json": JSON.stringify([
      { id: "lamps", file: "one.txt", articleParagraphs: { "two.txt": [2, 3], "one.txt": [1, 2] } },
    ]),
    "one.txt": "Title\n\nBody",
    "two.txt": "Menu\n\nTitle\n\nBody",
  });
  assert.deepEqual(readSourceTexts(folder), [
    { id: "lamps", file: "one.txt", paragraphs: ["Title", "Body"], articleFrom: 1, articleTo: 2 },
    { id: "lamps", file: "two.txt", paragraphs: ["Menu", "Title", "Body"], articleFrom: 2, articleTo: 3 },
  ]);
});

for (const [name, list] of [
  ["no list", {}],
  ["an entry without a range", [{ id: "lamps", file: "one.txt", articleParagraphs: {} }]],
  ["an entry without a file", [{ id: "lamps", articleParagraphs: {} }]],
] as const) {
  test(`a documents.json with ${name} is a bug to hear of`, (t) => {
    const folder = makeFolder(t, { "documents.json": JSON.stringify(list), "one.txt": "Title" });
    assert.throws(() => readSourceTexts(folder), /documents\.json/);
  });
}
