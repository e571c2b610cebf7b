import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compileLexicon } from "../../../../src/core/lexicon/compile-lexicon.ts";
import { FORM_WORDS } from "../../../../src/core/lexicon/lexicon-format.ts";
import { entityAt, readLexicon } from "../../../../src/core/lexicon/read-lexicon.ts";
import { makeEntity, makeName, TEST_PACK } from "./make-entity.ts";

const huawei = makeEntity("huawei", "company", [makeName("Huawei"), makeName("华为", "native")]);
const countForms = (buffer: Uint8Array) => readLexicon(buffer).forms.length / FORM_WORDS;
const compile = (...entities: (typeof huawei)[]) => compileLexicon({ id: TEST_PACK, entities });

describe("compileLexicon and readLexicon", () => {
  it("give the same bytes for the same entities", () => {
    assert.deepEqual(compile(huawei), compile(structuredClone(huawei)));
  });

  it("keep pack, entities and their traits", () => {
    const cac = { ...makeEntity("cac", "agency", [makeName("CAC", "acronym")]), mark: "quiet" as const };
    const lexicon = readLexicon(compile(huawei, cac));
    assert.equal(lexicon.pack, "test");
    assert.deepEqual(entityAt(lexicon, 1), {
      ref: { pack: "test", id: "cac" },
      type: "agency",
      group: "authority",
      shown: false,
      home: true,
    });
    assert.equal(
      entityAt(lexicon, 0).ref,
      entityAt(lexicon, 0).ref,
      "mentions of one entity share one reference",
    );
  });

  it("keep a form once that the pack writes in both scripts", () => {
    const names = [
      makeName("国务院", "native"),
      makeName("國務院", "native"),
      makeName("“國務院”", "native"),
    ];
    assert.equal(countForms(compile(makeEntity("state-council", "agency", names))), 1);
  });

  it("keep two forms that differ in what they ask for", () => {
    const names = [
      makeName("DiDi", "name", { case: "exact" }),
      makeName("Didi", "name", { needs: "context" }),
    ];
    assert.equal(countForms(compile(makeEntity("didi", "company", names))), 2);
  });

  const unfit = ["", "  ", "—", "“”", "国", "x".repeat(256)];
  for (const text of unfit) {
    it(`leave out ${text.length > 20 ? "a name of 256 characters" : `«${text}»`}, which can't be looked up`, () => {
      assert.equal(countForms(compile(makeEntity("x", "company", [makeName(text)]))), 0);
    });
  }

  it("keep words that rule forms out once for all forms that share them", () => {
    const match = { notBefore: ["市", "省"], notAfter: ["x".repeat(300), ""] };
    const names = [makeName("网信办", "native", match), makeName("中央网信办", "native", match)];
    assert.equal(readLexicon(compile(makeEntity("cac", "agency", names))).guards.length, 4);
  });

  it("refuse ids too long to point to", () => {
    assert.throws(() => compile(makeEntity("x".repeat(256), "company", [makeName("Huawei")])), /No room/);
  });

  it("work where a buffer begins in the middle of a word of memory", () => {
    const buffer = compile(huawei);
    const shifted = new Uint8Array(buffer.length + 1);
    shifted.set(buffer, 1);
    assert.equal(entityAt(readLexicon(shifted.subarray(1)), 0).ref.id, "huawei");
  });

  it("make views, not copies", () => {
    const buffer = compile(huawei);
    assert.equal(readLexicon(buffer).forms.buffer, buffer.buffer);
  });

  it("refuse what is no lexicon, and one cut short", () => {
    const buffer = compile(huawei);
    assert.throws(() => readLexicon(new Uint8Array(64)), /Not a compiled lexicon/);
    assert.throws(() => readLexicon(buffer.subarray(0, 8)), /cut short/);
    assert.throws(() => readLexicon(buffer.subarray(0, buffer.length - 1)), /cut short/);
  });

  it("compile a pack with no entities", () => {
    assert.equal(countForms(compile()), 0);
  });
});
