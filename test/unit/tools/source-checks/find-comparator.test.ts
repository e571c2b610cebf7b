import assert from "node:assert/strict";
import { test } from "node:test";
import { readComparator } from "../../../../src/tools/source-checks/find-comparator.ts";

const AROUND: readonly (readonly [before: string, after: string, comparator: string | null])[] = [
  ["estimate of the industry is around $", ".", "about"],
  ["plans to raise over $", " in 2019", "more-than"],
  ["must cover at least the top ", "% by revenue", "at-least"],
  ["grow by as much as ", " times", "up-to"],
  ["within less than ", " years", "less-than"],
  ["growth of “more than ", "%”", "more-than"],
  ["for any company with ", " users or more", "at-least"],
  ["worth only $", " in 2021", null],
  ["worth more than ever: it paid ", " yuan", null],
];

for (const [before, after, comparator] of AROUND) {
  test(`"${before}10${after}" is ${comparator ?? "no comparison"}`, () => {
    assert.equal(readComparator(before, after), comparator);
  });
}
