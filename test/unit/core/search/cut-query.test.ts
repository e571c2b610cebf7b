import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cutQuery } from "../../../../src/core/search/cut-query.ts";

describe("a text to look up", () => {
  const cases: readonly (readonly [name: string, text: string, cut: string])[] = [
    ["stays as it is", "Data Security", "Data Security"],
    ["is one line", "  Data \n\t Security ", "Data Security"],
    ["has no control characters", "Data\u0000Security\u0007", "Data Security"],
    ["is cut after a word", "Data Security Law of China", "Data Security"],
    [
      "is cut anywhere where it has no words",
      "中华人民共和国数据安全法（二〇二一年）",
      "中华人民共和国数据安全法（二〇",
    ],
    ["is cut through no character", "中华人民共和国数据安全法二〇𠮷", "中华人民共和国数据安全法二〇"],
  ];
  for (const [name, text, cut] of cases) {
    it(name, () => assert.equal(cutQuery(text, 15), cut));
  }
});
