import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cutContext } from "../../../../../src/library/highlights/item/cut-context.ts";

describe("cutContext", () => {
  const cases = [
    [
      "cuts words in two at neither end",
      "r from it. A spokesman ",
      " or who would see the",
      ["from it. A spokesman ", " or who would see"],
    ],
    ["leaves a single word whole", "before ", " after", ["before ", " after"]],
    [
      "leaves text without spaces whole",
      "工信部昨日发布了一份关于数据",
      "的征求意见稿并表示欢迎各方",
      ["工信部昨日发布了一份关于数据", "的征求意见稿并表示欢迎各方"],
    ],
    [
      "cuts no long stretch away at a lone space",
      "发布了一份关于数据安全的征求意见稿并表示欢迎 各方",
      "",
      ["发布了一份关于数据安全的征求意见稿并表示欢迎 各方", ""],
    ],
    ["leaves nothing nothing", "", "", ["", ""]],
  ] as const;
  for (const [what, prefix, suffix, expected] of cases) {
    it(what, () => {
      const { before, after } = cutContext({ prefix, suffix });
      assert.deepEqual([before, after], expected);
    });
  }
});
