import assert from "node:assert/strict";
import { test } from "node:test";
import { findMissingDateParts } from "../../../../src/tools/source-checks/find-missing-date.ts";

const DATES: readonly (readonly [date: string, text: string, missing: readonly string[]])[] = [
  ["2021-07-12", "It came out on July 12, 2021.", []],
  ["2021-07-12", "It came out on the 12th of July 2021.", []],
  ["2021-07-12", "It came out on Jul. 12 (2021).", []],
  ["2021-07-12", "It came out on July 13, 2021, at 12.", ["day 12"]],
  ["2021-07-12", "It came out on July 12.", ["2021"]],
  ["2021-07", "It came out in June 2021.", ["July"]],
  ["2021", "It came out in 12021.", ["2021"]],
  ["2015-05", "It may come out in 2015.", ["May"]],
];

for (const [date, text, missing] of DATES) {
  test(`${date} ${missing.length === 0 ? "stands" : "does not stand"} in "${text}"`, () => {
    assert.deepEqual(findMissingDateParts(date, text), missing);
  });
}
