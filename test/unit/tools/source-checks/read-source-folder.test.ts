import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { isSourceFolder, readSourceFolder } from "../../../../src/tools/source-checks/read-source-folder.ts";

function makeFolder(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "sinogloss-sources-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return folder;
}

test("a folder holds source documents only with their list", (t) => {
  assert.equal(isSourceFolder(path.join(makeFolder(t, {}), "documents")), false);
  assert.equal(isSourceFolder(makeFolder(t, { "one.txt": "Title" })), false);
  assert.equal(isSourceFolder(makeFolder(t, { "documents.json": "[]" })), true);
});

test("every capture of a document is read, the one claims count in first", (t) => {
  const folder = makeFolder(t, {
    "documents.json": JSON.stringify([
      {
        id: "lamps",
        file: "one.txt",
        title: "Lamps",
        publisher: "The Gazette",
        author: null,
        articleParagraphs: { "two.txt": [2, 3], "one.txt": [1, 2] },
      },
    ]),
    "one.txt": "Title\n\nBody",
    "two.txt": "Menu\n\nTitle\n\nBody",
  });
  assert.deepEqual(readSourceFolder(folder), {
    ok: true,
    value: {
      listings: [
        { id: "lamps", title: "Lamps", publisher: "The Gazette", author: null, published: null, url: null },
      ],
      texts: [
        { id: "lamps", file: "one.txt", paragraphs: ["Title", "Body"], articleFrom: 1, articleTo: 2 },
        { id: "lamps", file: "two.txt", paragraphs: ["Menu", "Title", "Body"], articleFrom: 2, articleTo: 3 },
      ],
    },
  });
});

const BROKEN_LISTS: readonly (readonly [name: string, list: string, reason: RegExp])[] = [
  ["that is not JSON", "[", /^documents\.json is not JSON: /],
  ["that is no list", "{}", /^documents\.json should hold a list$/],
  [
    "with an entry without a file",
    '[{ "id": "lamps", "articleParagraphs": {} }]',
    /^documents\.json: \[0\] needs id, file and articleParagraphs$/,
  ],
  [
    "with an entry without a range",
    '[{ "id": "lamps", "file": "one.txt", "articleParagraphs": {} }]',
    /^documents\.json: lamps: articleParagraphs lacks a range for one\.txt$/,
  ],
  [
    "that names a file which is not there",
    '[{ "id": "lamps", "file": "two.txt", "articleParagraphs": { "two.txt": [1, 1] } }]',
    /two\.txt/,
  ],
];

for (const [name, list, reason] of BROKEN_LISTS) {
  test(`a documents.json ${name} is told with the reason`, (t) => {
    const result = readSourceFolder(makeFolder(t, { "documents.json": list, "one.txt": "Title" }));
    assert.match(result.ok ? "" : result.error, reason);
  });
}
