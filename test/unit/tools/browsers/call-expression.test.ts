import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runInNewContext } from "node:vm";
import { callExpression } from "../../../../src/tools/browsers/call-expression.ts";

describe("callExpression", () => {
  it("calls a function with its arguments in a world that has nothing of ours", () => {
    const call = (text: string, counts: readonly number[]) => {
      const double = (count: number) => count * 2;
      return text + counts.map(double).join("");
    };
    assert.equal(runInNewContext(callExpression(call, ["n", [1, 2]])), "n24");
  });

  it("passes texts as they are, whatever stands in them", () => {
    const text = `"quoted" \u2028 \`ticks\` \${braces} 工信部`;
    assert.equal(runInNewContext(callExpression((given: string) => given, [text])), text);
  });
});
