import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { judgeCase, type Verdict } from "../../../../src/tools/anchoring/judge-case.ts";

const TEXT = "0123456789 abcdefghij 0123456789";

describe("judging where a passage was found", () => {
  type Span = readonly [start: number, end: number] | null;
  const cases: readonly { name: string; expected: Span; found: Span; verdict: Verdict }[] = [
    { name: "the same characters", expected: [11, 21], found: [11, 21], verdict: "exact" },
    { name: "the same but for white space", expected: [11, 21], found: [10, 22], verdict: "exact" },
    { name: "a little short", expected: [11, 21], found: [12, 21], verdict: "right" },
    { name: "half of it", expected: [11, 21], found: [11, 16], verdict: "bounds" },
    { name: "a fifth of it", expected: [11, 21], found: [11, 13], verdict: "wrong" },
    { name: "another place", expected: [11, 21], found: [0, 10], verdict: "wrong" },
    { name: "past the end of the text", expected: [22, 32], found: [22, 99], verdict: "exact" },
    { name: "nothing", expected: [11, 21], found: null, verdict: "falseOrphan" },
    { name: "nothing where it is gone", expected: null, found: null, verdict: "orphanFound" },
    { name: "something where it is gone", expected: null, found: [0, 3], verdict: "misAnchored" },
  ];
  const spanOf = (span: Span) => (span === null ? null : { start: span[0], end: span[1] });
  for (const { name, expected, found, verdict } of cases) {
    it(`calls ${name} ${verdict}`, () => {
      assert.equal(judgeCase(TEXT, spanOf(expected), spanOf(found)), verdict);
    });
  }
});
