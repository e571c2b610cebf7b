import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import type { LexiconParts } from "../../../../src/core/lexicon/assemble-lexicon.ts";
import { compileLexicon, lexiconPartsOf } from "../../../../src/core/lexicon/compile-lexicon.ts";
import { hanBeginnings, lexiconToText, textToLexicon } from "../../../../src/core/lexicon/lexicon-text.ts";
import { loadBundledPack } from "../../../../src/tools/read-knowledge-files.ts";
import { makeEntity, makeName, TEST_PACK } from "./make-entity.ts";

const bundled = loadBundledPack();
assert.ok(bundled.ok);

/** With the guard words of each form in place of where they stand, which forms may share. */
function spellOut({ forms, guards, ...parts }: LexiconParts) {
  const wordsOf = (first: number) => (first === 0 ? [] : guards.slice(first, guards.indexOf("", first)));
  return { ...parts, forms: forms.map((form) => ({ ...form, guards: wordsOf(form.guards) })) };
}

function assertGivenBack(parts: LexiconParts, what?: string): void {
  const back = textToLexicon(lexiconToText(parts));
  assert.deepEqual(spellOut(back), spellOut(parts), what);
  assert.equal(back.guards[0], "");
}

describe("a lexicon as text", () => {
  it("gives the bundled lexicon's parts back", () => {
    const parts = lexiconPartsOf(bundled.value);
    assertGivenBack(parts);
  });

  it("gives back lexicons of no entity, of one, and of more", () => {
    for (const count of [0, 1, 2, 3, 40]) {
      const some = bundled.value.entities.slice(0, count);
      const parts = lexiconPartsOf({ id: TEST_PACK, entities: some });
      assertGivenBack(parts, `${count} entities`);
    }
  });

  it("gives back entities without a form, first, last and one after the other", () => {
    const parts = lexiconPartsOf({
      id: TEST_PACK,
      entities: [
        makeEntity("none", "agency", []),
        makeEntity("cac", "agency", [makeName("CAC", "acronym"), makeName("国家网信办", "native")]),
        makeEntity("nobody", "agency", []),
        makeEntity("nothing", "agency", [makeName("—", "native")]),
        makeEntity("miit", "agency", [makeName("MIIT", "acronym")]),
        makeEntity("last", "agency", []),
      ],
    });
    assertGivenBack(parts);
  });

  it("gives back entities of which none has a form", () => {
    const parts = lexiconPartsOf({ id: TEST_PACK, entities: [makeEntity("none", "agency", [])] });
    assertGivenBack(parts);
  });

  it("tells what Chinese forms begin with", () => {
    const entities = [
      makeEntity("cac", "agency", [makeName("CAC", "acronym"), makeName("国家网信办", "native")]),
      makeEntity("merics", "company", [
        makeName("墨卡托中国研究中心", "native"),
        makeName("MERICS中国", "native"),
      ]),
    ];
    const text = lexiconToText(lexiconPartsOf({ id: TEST_PACK, entities }));
    assert.deepEqual([...hanBeginnings(text)], ["国家", "墨卡"]);
  });

  it("compresses to two thirds of its tables", () => {
    const packed = gzipSync(lexiconToText(lexiconPartsOf(bundled.value))).length;
    assert.ok(packed < 0.67 * gzipSync(compileLexicon(bundled.value)).length, `${packed} bytes`);
  });
});
