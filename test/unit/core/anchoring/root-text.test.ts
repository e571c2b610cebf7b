import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  inkIndex,
  rawOffset,
  rawSpan,
  readRootText,
  readRootTextInSteps,
} from "../../../../src/core/anchoring/root-text.ts";

describe("the ink of a text", () => {
  const cases: readonly { name: string; raw: string; ink: string }[] = [
    { name: "has no white space", raw: " a \n\tb\u00A0c\u3000d ", ink: "abcd" },
    { name: "has nothing invisible", raw: "num\u00ADber\u200B\uFEFF\u2060s", ink: "numbers" },
    { name: "has one quotation mark and one dash", raw: "“it’s” – — 「x」", ink: "'it's'--'x'" },
    { name: "keeps Chinese and signs", raw: "法、律。 (a)", ink: "法、律。(a)" },
    { name: "has no full width", raw: "（５Ｇ），＂", ink: "(5G),'" },
    { name: "is nothing of nothing", raw: "", ink: "" },
  ];
  for (const { name, raw, ink } of cases) it(name, () => assert.equal(readRootText(raw, []).ink, ink));

  it("leads back to the text, across what is hidden", () => {
    const raw = "one {hidden} two";
    const text = readRootText(raw, [{ start: 4, end: 12 }]);
    assert.equal(text.ink, "onetwo");
    const span = rawSpan(text, 3, 6);
    assert.equal(raw.slice(span.start, span.end), "two");
    assert.equal(inkIndex(text, 8), 3);
    assert.equal(rawOffset(text, 6), raw.length);
  });

  it("maps every unit there and back", () => {
    const texts = fc.array(fc.constantFrom("a", " ", "\n", "b\u00AD", "法", "“"), { maxLength: 400 });
    fc.assert(
      fc.property(texts, fc.nat(300), fc.nat(40), (parts, from, length) => {
        const raw = parts.join("");
        const hidden = [{ start: Math.min(from, raw.length), end: Math.min(from + length, raw.length) }];
        const text = readRootText(raw, hidden);
        for (let index = 0; index < text.ink.length; index++) {
          assert.equal(inkIndex(text, rawOffset(text, index)), index);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("is read in many small steps", () => {
    let steps = 0;
    for (const _ of readRootTextInSteps("word ".repeat(100_000), [])) steps++;
    assert.ok(steps > 10);
  });
});
