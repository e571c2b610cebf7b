import assert from "node:assert/strict";
import { test } from "node:test";
import { linkArchive, linkSource } from "../../../../src/core/knowledge/link-source.ts";
import { parsePack } from "../../../../src/core/knowledge/parse-pack.ts";
import { ABSENT, editJson } from "./edit-json.ts";
import { samplePackJson } from "./sample-pack.ts";

const PAGE = "https://news.example/courier-2031";

/** The link of the sample claim with a text fragment, with one field of its document or source changed. */
function linkWith(at: string, value: unknown): string | null {
  const pack = parsePack(editJson(samplePackJson(), at, value));
  assert.ok(pack.ok);
  const document = pack.value.documents[1];
  const source = pack.value.claims[3]?.sources[0];
  assert.ok(document && source);
  return linkSource(document, source);
}

const FRAGMENT = "claims[3].sources[0].textFragment";

const LINKS: readonly (readonly [name: string, at: string, value: unknown, link: string | null])[] = [
  ["plain words", FRAGMENT, "lamps burn", `${PAGE}#:~:text=lamps%20burn`],
  [
    "a hyphen, which would mean a prefix",
    FRAGMENT,
    "-lamps self-lit-",
    `${PAGE}#:~:text=%2Dlamps%20self%2Dlit%2D`,
  ],
  ["a comma, which would mean a range", FRAGMENT, "here, there", `${PAGE}#:~:text=here%2C%20there`],
  ["an ampersand, which would mean another directive", FRAGMENT, "R&D", `${PAGE}#:~:text=R%26D`],
  ["a hash and a percent sign", FRAGMENT, "10% #1", `${PAGE}#:~:text=10%25%20%231`],
  ["Chinese", FRAGMENT, "灯", `${PAGE}#:~:text=%E7%81%AF`],
  ["no fragment", FRAGMENT, ABSENT, PAGE],
  [
    "an address with a place of its own",
    "documents[1].url",
    `${PAGE}#top`,
    `${PAGE}#top:~:text=self%2Dlit%2C%20here%20%26%20there`,
  ],
  ["no address", "documents[1].url", null, null],
];

for (const [name, at, value, link] of LINKS) {
  test(`a source with ${name} links to ${link ?? "nothing"}`, () => assert.equal(linkWith(at, value), link));
}

test("the kept copy is linked beside the original, at the passage too", () => {
  const { document, source } = documentWith("https://kept.example/1", PAGE);
  assert.match(linkSource(document, source) ?? "", /^https:\/\/news\.example\/courier-2031#:~:text=/);
  assert.match(linkArchive(document, source) ?? "", /^https:\/\/kept\.example\/1#:~:text=/);
});

test("no copy is linked where none is kept", () => {
  const { document, source } = documentWith(null, PAGE);
  assert.equal(linkArchive(document, source), null);
});

test("the kept copy is linked once, in the original's place, where that has no address", () => {
  const { document, source } = documentWith("https://kept.example/1", null);
  assert.match(linkSource(document, source) ?? "", /^https:\/\/kept\.example\/1#:~:text=/);
  assert.equal(linkArchive(document, source), null);
});

function documentWith(archiveUrl: string | null, url: string | null) {
  let json = editJson(samplePackJson(), "documents[1].url", url);
  json = editJson(json, "documents[1].archiveUrl", archiveUrl);
  const pack = parsePack(json);
  const document = pack.ok ? pack.value.documents[1] : undefined;
  const source = pack.ok ? pack.value.claims[3]?.sources[0] : undefined;
  assert.ok(document && source);
  return { document, source };
}
