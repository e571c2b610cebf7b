import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compareSpans, precisionOf, spanOf } from "../../../../src/core/library/time-span.ts";

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

describe("the span of a date", () => {
  const cases = [
    ["2021-07-12", "day", "2021-07-12", "2021-07-13"],
    ["2021-12-31", "day", "2021-12-31", "2022-01-01"],
    ["2024-02", "month", "2024-02-01", "2024-03-01"],
    ["2021-12", "month", "2021-12-01", "2022-01-01"],
    ["2021", "year", "2021-01-01", "2022-01-01"],
    ["1983/2000", "interval", "1983-01-01", "2001-01-01"],
    ["2021-05/2021-07-02", "interval", "2021-05-01", "2021-07-03"],
  ] as const;
  for (const [iso, precision, from, to] of cases) {
    it(`of ${iso} is as long as the date is uncertain`, () => {
      assert.equal(precisionOf(iso), precision);
      assert.deepEqual(spanOf(iso), { from: day(from), to: day(to) });
    });
  }

  it("takes the year 99 for no other", () => {
    assert.equal(new Date(spanOf("0099").from).getUTCFullYear(), 99);
  });

  it("stands by its beginning, and of two by the more exact first", () => {
    const sorted = ["2021", "2021-01-01", "2020-12-31", "2021-01"].sort((one, other) =>
      compareSpans(spanOf(one), spanOf(other)),
    );
    assert.deepEqual(sorted, ["2020-12-31", "2021-01-01", "2021-01", "2021"]);
  });
});
