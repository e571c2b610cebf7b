import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { wrapLabel } from "../../../../../src/library/plots/relations/wrap-label.ts";

/** Every letter as wide as ten pixels. */
const measure = (text: string) => [...text].length * 10;

describe("a wrapped label", () => {
  const cases: readonly (readonly [name: string, room: number, lines: readonly string[]])[] = [
    ["Huawei", 100, ["Huawei"]],
    ["Data Security Law", 100, ["Data", "Security", "Law"]],
    ["Data Security Law", 140, ["Data Security", "Law"]],
    ["self-sufficiency", 120, ["self-", "sufficiency"]],
    ["国家互联网信息办公室", 60, ["国家互联网", "信息办公室"]],
    ["Antidisestablishment", 80, ["Antidisestablishment"]],
  ];
  for (const [name, room, lines] of cases) {
    it(`of ${name} in ${room} pixels loses neither letter nor space`, () => {
      const wrapped = wrapLabel(name, room, measure);
      assert.equal(wrapped.lines.join(""), name);
      assert.equal(wrapped.width, Math.max(...wrapped.lines.map((line) => measure(line.trimEnd()))));
      assert.equal(wrapped.lines.length, lines.length, JSON.stringify(wrapped.lines));
    });
  }
});
