import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { measureAge } from "../../../../src/ui/dates/measure-age.ts";
import { en } from "../../../../src/ui/strings/en.ts";
import { zhHans } from "../../../../src/ui/strings/zh-hans.ts";

describe("the age of a source", () => {
  const cases: readonly (readonly [published: string, today: string, english: string, chinese: string])[] = [
    ["2021-07-20", "2026-11-22", "5 years old", "5 年前"],
    ["2021-11-22", "2026-11-22", "5 years old", "5 年前"],
    ["2021-11-23", "2026-11-22", "4 years old", "4 年前"],
    ["2025-11-22", "2026-11-22", "1 year old", "1 年前"],
    ["2025-11-23", "2026-11-22", "11 months old", "11 个月前"],
    ["2026-10-22", "2026-11-22", "1 month old", "1 个月前"],
    ["2026-10-23", "2026-11-22", "30 days old", "30 天前"],
    ["2026-11-21", "2026-11-22", "1 day old", "1 天前"],
    ["2026-11-22", "2026-11-22", "from today", "今天"],
    ["2024", "2026-11-22", "about 2 years old", "约 2 年前"],
    ["2025", "2026-01-01", "from last year", "去年"],
    ["2026", "2026-11-22", "from this year", "今年"],
    ["2021-07", "2026-11-22", "about 5 years old", "约 5 年前"],
    ["2026-08", "2026-11-22", "about 3 months old", "约 3 个月前"],
    ["2026-10", "2026-11-22", "from last month", "上个月"],
    ["2026-11", "2026-11-22", "from this month", "本月"],
  ];
  for (const [published, today, english, chinese] of cases) {
    it(`is as exact as its date: ${published} on ${today} is ${english}`, () => {
      const age = measureAge(published, today);
      assert.ok(age);
      assert.equal(en.age(age), english);
      assert.equal(zhHans.age(age), chinese);
    });
  }

  for (const odd of ["2027", "2026-12", "2026-11-23", "spring 2021", ""]) {
    it(`is not known of ${JSON.stringify(odd)} on 2026-11-22`, () => {
      assert.equal(measureAge(odd, "2026-11-22"), null);
    });
  }

  it("of a month a year back is not called last month's, nor a bare month's exact", () => {
    const age = measureAge("2025-11", "2026-11-22");
    assert.deepEqual(age, { count: 1, unit: "year", isExact: false });
    assert.equal(en.age(age), "from last year");
  });
});
