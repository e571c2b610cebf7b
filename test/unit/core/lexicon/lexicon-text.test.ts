import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { compileLexicon } from "../../../../src/core/lexicon/compile-lexicon.ts";
import { lexiconToText, textToLexicon } from "../../../../src/core/lexicon/lexicon-text.ts";
import { loadBundledPack } from "../../../../src/tools/read-knowledge-files.ts";
import { makeEntity, makeName, TEST_PACK } from "./make-entity.ts";

const bundled = loadBundledPack();
assert.ok(bundled.ok);

describe("a lexicon as text", () => {
  it("gives the bundled lexicon back byte for byte", () => {
    const lexicon = compileLexicon(bundled.value);
    assert.deepEqual(textToLexicon(lexiconToText(lexicon)), lexicon);
  });

  it("gives back lexicons of no entity, of one, and of more", () => {
    for (const count of [0, 1, 2, 3, 40]) {
      const some = bundled.value.entities.slice(0, count);
      const lexicon = compileLexicon({ id: TEST_PACK, entities: some });
      assert.deepEqual(textToLexicon(lexiconToText(lexicon)), lexicon, `${count} entities`);
    }
  });

  it("gives back strings that stand in several places, forms that are ids of others among them", () => {
    const lexicon = compileLexicon({
      id: TEST_PACK,
      entities: [
        makeEntity("miit", "agency", [makeName("cac", "acronym")]),
        makeEntity("cac", "agency", [makeName("miit", "acronym")]),
        makeEntity("test", "agency", [makeName("工信部", "native")]),
      ],
    });
    assert.deepEqual(textToLexicon(lexiconToText(lexicon)), lexicon);
  });

  it("leaves the lexicon it is given as it was", () => {
    const lexicon = compileLexicon(bundled.value);
    const before = lexicon.slice();
    lexiconToText(lexicon);
    assert.deepEqual(lexicon, before);
  });

  it("compresses to a tenth less than its bytes themselves, and a quarter less than base64", () => {
    const lexicon = compileLexicon(bundled.value);
    const packed = gzipSync(lexiconToText(lexicon)).length;
    assert.ok(packed < 0.9 * gzipSync(lexicon).length, `${packed} bytes`);
    assert.ok(packed < 0.75 * gzipSync(Buffer.from(lexicon).toString("base64")).length, `${packed} bytes`);
  });
});
