import assert from "node:assert/strict";
import { test } from "node:test";
import { findUnitProblem } from "../../../../src/core/knowledge/figure-units.ts";

for (const unit of [
  "CNY",
  "USD",
  "percent",
  "percent/year",
  "times",
  "years",
  "days",
  "companies",
  "training sessions",
]) {
  test(`${unit} is a unit`, () => assert.equal(findUnitProblem(unit), null));
}

const WRONG_UNITS: readonly (readonly [unit: string, problem: RegExp])[] = [
  ["yuan", /write "CNY"/],
  ["RMB", /write "CNY"/],
  ["Dollars", /write "USD"/],
  ["year", /write "years"/],
  ["percentage", /write "percent"/],
  ["fold", /write "times"/],
  ["XYZ", /no ISO 4217 code/],
  ["%", /no counted noun/],
  ["percent/month", /no counted noun/],
  ["Companies", /no counted noun/],
  ["a b c d e", /no counted noun/],
];

for (const [unit, problem] of WRONG_UNITS) {
  test(`${unit} is no unit, and the message says what to write`, () => {
    assert.match(findUnitProblem(unit) ?? "", problem);
  });
}
