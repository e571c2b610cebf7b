import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatDate, formatPeriod, hasPassed } from "../../../../src/ui/dates/format-date.ts";

describe("dates on a card", () => {
  const dates: readonly (readonly [iso: string, lang: string, shown: string])[] = [
    ["2021", "en-GB", "2021"],
    ["2021-07", "en-GB", "Jul 2021"],
    ["2021-07-12", "en-GB", "12 Jul 2021"],
    ["2021-07-12", "en-US", "Jul 12, 2021"],
    ["2021-01-01", "en-GB", "1 Jan 2021"],
    ["2020-02-29", "en-GB", "29 Feb 2020"],
    ["2021", "zh-Hans", "2021年"],
    ["2021-07", "zh-Hans", "2021年7月"],
    ["2021-07-12", "zh-Hans", "2021年7月12日"],
  ];
  for (const [iso, lang, shown] of dates) {
    it(`are as exact as they are given: ${iso} in ${lang}`, () => {
      assert.equal(formatDate(iso, lang), shown);
    });
  }

  for (const odd of ["spring 2021", "2021-02-30", "2021-13", "21", ""]) {
    it(`come out as they are where they are no dates: ${JSON.stringify(odd)}`, () => {
      assert.equal(formatDate(odd, "en-GB"), odd);
    });
  }

  it("do not move with the time zone", () => {
    const before = process.env["TZ"];
    try {
      for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
        process.env["TZ"] = zone;
        assert.equal(formatDate("2021-07-12", "en-GB"), "12 Jul 2021", zone);
      }
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });
});

describe("periods on a card", () => {
  const periods: readonly (readonly [iso: string, lang: string, shown: string])[] = [
    ["2023", "en-GB", "2023"],
    ["2021/2023", "en-GB", "2021–2023"],
    ["2021/2023", "zh-Hans", "2021–2023年"],
    ["2021-03/2021-05", "en-GB", "Mar–May 2021"],
    ["2021/2023-06", "en-GB", "2021 – Jun 2023"],
    ["2021/2022/2023", "en-GB", "2021/2022/2023"],
    ["2021/", "en-GB", "2021/"],
  ];
  for (const [iso, lang, shown] of periods) {
    it(`are a date or two: ${iso} in ${lang}`, () => {
      // ICU parts ranges with thin spaces in some versions and languages; which ones is not ours to hold.
      assert.equal(
        formatPeriod(iso, lang)
          .replaceAll(/[\u2009\s]/g, " ")
          .replaceAll(" – ", "–"),
        shown.replaceAll(" – ", "–"),
      );
    });
  }
});

describe("a due day", () => {
  const cases: readonly (readonly [due: string, today: string, passed: boolean])[] = [
    ["2023", "2023-12-31", false],
    ["2023", "2024-01-01", true],
    ["2023-06", "2023-06-30", false],
    ["2023-06", "2023-07-01", true],
    ["2023-06-15", "2023-06-15", false],
    ["2023-06-15", "2023-06-16", true],
    ["2030", "2026-11-22", false],
  ];
  for (const [due, today, passed] of cases) {
    it(`${passed ? "has passed" : "is still to come"}: ${due} on ${today}`, () => {
      assert.equal(hasPassed(due, today), passed);
    });
  }
});
