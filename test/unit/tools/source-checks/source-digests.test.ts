import assert from "node:assert/strict";
import { test } from "node:test";
import {
  countSentences,
  formatSourceDigests,
  parseSourceDigests,
  takeSourceDigests,
} from "../../../../src/tools/source-checks/source-digests.ts";
import { ABSENT, editJson } from "../../core/knowledge/edit-json.ts";

const TEXT = {
  id: "lamps",
  file: "lamps.txt",
  paragraphs: ["Menu", "Lamps.", "One lamp. Two lamps.", "Shop"],
  articleFrom: 2,
  articleTo: 3,
};

test("digests are taken of every sentence of the article and of nothing else", () => {
  const document = takeSourceDigests([TEXT]).get("lamps");
  assert.ok(document);
  assert.deepEqual([...document.paragraphs.keys()], [2, 3]);
  assert.equal(countSentences(document), 3);
  // The first 12 hex digits of `printf 'Lamps.' | sha256sum`.
  assert.deepEqual(document.paragraphs.get(2), ["264b5973a19f"]);
});

test("digests written to a file are read back", () => {
  const digests = takeSourceDigests([TEXT]);
  assert.deepEqual(parseSourceDigests(JSON.parse(formatSourceDigests(digests))), {
    ok: true,
    value: digests,
  });
});

const written: unknown = JSON.parse(formatSourceDigests(takeSourceDigests([TEXT])));

for (const [name, at, value] of [
  ["a paragraph too few", "lamps.digests.3", ABSENT],
  ["a sentence too few", "lamps.digests.3", "0123456789ab"],
  ["a digest that is none", "lamps.digests.2", "lamp"],
  ["another range", "lamps.to", 2],
  ["no range", "lamps.from", ABSENT],
] as const) {
  test(`digests with ${name} are refused`, () => {
    assert.deepEqual(parseSourceDigests(editJson(written, at, value)), {
      ok: false,
      error: 'document "lamps" is damaged: run npm run verify-knowledge -- --update-digests',
    });
  });
}
