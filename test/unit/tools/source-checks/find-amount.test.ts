import assert from "node:assert/strict";
import { test } from "node:test";
import { findAmountProblems } from "../../../../src/tools/source-checks/find-amount.ts";

const TEXT =
  "The bureau wants 2,500 lamps (3.5 tonnes of glass) worth 4 billion yuan ($560.5 million), a fourfold rise in " +
  "less than three years, with growth of more than 15% a year; it spends at least 10 percent of its budget, half of " +
  "that on 30,000 basic lamp training sessions. Output is to rise by a factor of 8.";

const TRUE_AMOUNTS: readonly (readonly [value: number, unit: string, shown: string])[] = [
  [2500, "lamps", "2,500 lamps"],
  [2500, "lamps", "2500"],
  [3.5, "tonnes", "3.5 tonnes"],
  [4_000_000_000, "CNY", "4 billion yuan"],
  [560_500_000, "USD", "$560.5 million"],
  [4, "times", "fourfold"],
  [4, "times", "quadruple"],
  [8, "times", "eightfold"],
  [3, "years", "three years"],
  [15, "percent/year", "15% a year"],
  [10, "percent", "10%"],
  [50, "percent", "half"],
  [30_000, "training sessions", "30,000 training sessions"],
];

for (const [value, unit, shown] of TRUE_AMOUNTS) {
  test(`${shown} in ${unit} stands in the text`, () => {
    assert.deepEqual(findAmountProblems({ value, unit, shown }, TEXT), []);
  });
}

const FALSE_AMOUNTS: readonly (readonly [
  value: number,
  unit: string,
  shown: string,
  field: string,
  problem: string,
])[] = [
  [2600, "lamps", "2,600 lamps", "shown", 'is "2,600 lamps", but its sentences lack 2600'],
  [500, "lamps", "500 lamps", "shown", 'is "500 lamps", but its sentences lack 500'],
  [4_000_000, "CNY", "4 million yuan", "shown", 'is "4 million yuan", but its sentences lack 4 million'],
  [4, "CNY", "4 billion yuan", "value", 'is 4, but shown says "4 billion yuan"'],
  [4_000_000_000, "USD", "$4 billion", "unit", `is "USD", but its sentences don't count 4 billion in it`],
  [
    560_500_000,
    "CNY",
    "560.5 million",
    "unit",
    `is "CNY", but its sentences don't count 560.5 million in it`,
  ],
  [2500, "percent", "2,500%", "unit", `is "percent", but its sentences don't count 2500 in it`],
  [2500, "tonnes", "2,500 tonnes", "unit", `is "tonnes", but its sentences don't count 2500 in it`],
  [
    30_000,
    "lamp calendars",
    "30,000",
    "unit",
    `is "lamp calendars", but its sentences don't count 30000 in it`,
  ],
  [5, "times", "fivefold", "shown", 'is "fivefold", but its sentences lack it'],
  [3, "times", "fourfold", "value", 'is 3, but shown says "fourfold"'],
  [3, "days", "three days", "unit", `is "days", but its sentences don't count three in it`],
  [3, "lamps", "some lamps", "shown", 'prints no number: "some lamps"'],
  [10, "percent", "10 of 20%", "shown", 'prints more than one number: "10 of 20%"'],
];

for (const [value, unit, shown, field, problem] of FALSE_AMOUNTS) {
  test(`${shown} for ${value} in ${unit} is found out`, () => {
    assert.deepEqual(findAmountProblems({ value, unit, shown }, TEXT), [[field, problem]]);
  });
}

test("a yearly rate is told as one", () => {
  const share = { value: 10, unit: "percent/year", shown: "10%" };
  assert.deepEqual(findAmountProblems(share, "It grows by 10% annually."), []);
  assert.deepEqual(findAmountProblems(share, "It spends 10% of its budget."), [
    ["unit", `is "percent/year", but its sentences don't count 10 in it`],
  ]);
});
