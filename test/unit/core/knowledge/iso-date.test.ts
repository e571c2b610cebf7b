import assert from "node:assert/strict";
import { test } from "node:test";
import { isIsoDate, isIsoPeriod } from "../../../../src/core/knowledge/iso-date.ts";

const DATES: readonly (readonly [text: string, valid: boolean])[] = [
  ["2021", true],
  ["2021-07", true],
  ["2021-07-12", true],
  ["2024-02-29", true],
  ["2000-02-29", true],
  ["1900-02-29", false],
  ["2021-02-29", false],
  ["2021-04-31", false],
  ["2021-00", false],
  ["2021-13", false],
  ["2021-7", false],
  ["2021-07-00", false],
  ["21", false],
  ["2021-07-12T00:00", false],
  ["July 2021", false],
  ["", false],
];

for (const [text, valid] of DATES) {
  test(`${JSON.stringify(text)} is ${valid ? "a" : "no"} date`, () => assert.equal(isIsoDate(text), valid));
}

const PERIODS: readonly (readonly [text: string, valid: boolean])[] = [
  ["2023", true],
  ["2021/2023", true],
  ["2021-07/2023", true],
  ["2021/2021", true],
  ["2023/2021", false],
  ["2021/", false],
  ["2021/2022/2023", false],
];

for (const [text, valid] of PERIODS) {
  test(`${JSON.stringify(text)} is ${valid ? "a" : "no"} period`, () =>
    assert.equal(isIsoPeriod(text), valid));
}
