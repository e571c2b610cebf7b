import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { explainWhy } from "../../../../src/core/matching/explain-why.ts";
import type { Why } from "../../../../src/core/model/why.ts";

const LONG = "Cyberspace Administration of China";

describe("explainWhy", () => {
  const causes: readonly { why: Why; sentence: string }[] = [
    {
      why: { reason: "unambiguous", words: [], distance: null },
      sentence: "CAC: stands for one thing only.",
    },
    {
      why: { reason: "expanded", words: [LONG], distance: -2 },
      sentence: `CAC: expanded two paragraphs above, as “${LONG}”.`,
    },
    {
      why: { reason: "expanded", words: [LONG], distance: 0 },
      sentence: `CAC: expanded in this paragraph, as “${LONG}”.`,
    },
    {
      why: { reason: "named", words: ["网信办"], distance: 1 },
      sentence: "CAC: named in full in the paragraph below, as “网信办”.",
    },
    {
      why: { reason: "named", words: [], distance: -40 },
      sentence: "CAC: named in full 40 paragraphs above.",
    },
    {
      why: { reason: "context", words: ["Beijing", "data\n  law"], distance: 0 },
      sentence: "CAC: told by “Beijing”, “data law” in this paragraph.",
    },
    {
      why: { reason: "context", words: ["MIIT"], distance: null },
      sentence: "CAC: told by “MIIT” on this page.",
    },
    {
      why: { reason: "context", words: [], distance: null },
      sentence: "CAC: told by what the text around it is about.",
    },
  ];
  for (const { why, sentence } of causes) {
    it(`says ${sentence}`, () => {
      assert.equal(explainWhy({ form: "CAC", why, restraint: null }), sentence);
    });
  }

  it("adds what keeps a name unmarked, each thing in its own words", () => {
    const sentences = (["quiet", "off-topic", "label", "repeated", "rejected"] as const).map((restraint) =>
      explainWhy({ form: "5G", why: { reason: "unambiguous", words: [], distance: null }, restraint }),
    );
    assert.equal(new Set(sentences).size, 5);
    for (const sentence of sentences) assert.match(sentence, /^5G: stands for one thing only; [^.]+\.$/);
    assert.equal(
      explainWhy({ form: "5G", why: null, restraint: "repeated" }),
      "5G: not marked again in this section.",
    );
  });
});
