import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { compileLexicon, lexiconPartsOf } from "../../../../src/core/lexicon/compile-lexicon.ts";
import { lexiconToText, textToLexicon } from "../../../../src/core/lexicon/lexicon-text.ts";
import { loadBundledPack } from "../../../../src/tools/read-knowledge-files.ts";
import { makeEntity, makeName, TEST_PACK } from "./make-entity.ts";

const bundled = loadBundledPack();
assert.ok(bundled.ok);

describe("a lexicon as text", () => {
  it("gives the bundled lexicon's parts back", () => {
    const parts = lexiconPartsOf(bundled.value);
    assert.deepEqual(textToLexicon(lexiconToText(parts)), parts);
  });

  it("gives back lexicons of no entity, of one, and of more", () => {
    for (const count of [0, 1, 2, 3, 40]) {
      const some = bundled.value.entities.slice(0, count);
      const parts = lexiconPartsOf({ id: TEST_PACK, entities: some });
      assert.deepEqual(textToLexicon(lexiconToText(parts)), parts, `${count} entities`);
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
    assert.deepEqual(textToLexicon(lexiconToText(parts)), parts);
  });

  it("gives back entities of which none has a form", () => {
    const parts = lexiconPartsOf({ id: TEST_PACK, entities: [makeEntity("none", "agency", [])] });
    assert.deepEqual(textToLexicon(lexiconToText(parts)), parts);
  });

  it("compresses to two thirds of its tables", () => {
    const packed = gzipSync(lexiconToText(lexiconPartsOf(bundled.value))).length;
    assert.ok(packed < 0.67 * gzipSync(compileLexicon(bundled.value)).length, `${packed} bytes`);
  });
});
