import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { collectTimeline } from "../../../../../src/core/library/timeline.ts";
import { walkGroups } from "../../../../../src/library/plots/timeline/timeline-drawing.tsx";
import {
  groupTimeline,
  leastTimelineWidth,
  type PlacedGroup,
  placeTimeline,
} from "../../../../../src/library/plots/timeline/timeline-plot.ts";
import { bundledPack, openPack } from "../../../core/library/knowledge-fixture.ts";

const pack = bundledPack();
const groups = groupTimeline(collectTimeline([pack], openPack(pack).index));
const today = "2026-11-25";

describe("the plot of the timeline", () => {
  for (const width of [280, 1080, 8000]) {
    it(`sets no mark over another in ${width} pixels, and keeps all of them inside`, () => {
      const { lanes } = placeTimeline(groups, { width, today });
      let count = 0;
      for (const { marks, rows } of lanes) {
        for (const [at, mark] of marks.entries()) {
          count += 1;
          assert.ok(mark.left >= 0 && mark.left + mark.width <= width, mark.group.key);
          assert.ok(mark.row < rows);
          for (const other of marks.slice(at + 1)) {
            if (other.row !== mark.row) continue;
            assert.ok(
              other.left >= mark.left + mark.width || mark.left >= other.left + other.width,
              `${mark.group.key} and ${other.group.key}`,
            );
          }
        }
      }
      assert.equal(count, groups.length);
    });
  }

  for (const width of [360, 1080, 8000]) {
    it(`says of every mark how many statements it is, clear of all others, in ${width} pixels`, () => {
      const several = groups.filter(({ kind, entries }) => kind === "claim" && entries.length > 1);
      const { lanes } = placeTimeline(groups, { width, today });
      const marks = lanes.flatMap((lane) => lane.marks);
      assert.equal(marks.filter(({ count }) => count !== null).length, several.length);
      const reach = ({ group, left, width: own, count }: PlacedGroup) => {
        const room = 7 * String(group.entries.length).length + 3;
        return [left - (count === "before" ? room : 0), left + own + (count === "after" ? room : 0)] as const;
      };
      for (const { marks: own } of lanes) {
        for (const [at, mark] of own.entries()) {
          const [start, end] = reach(mark);
          assert.ok(start >= 0 && end <= width, mark.group.date);
          for (const other of own.slice(at + 1)) {
            if (other.row === mark.row)
              assert.ok(end <= reach(other)[0], `${mark.group.date} ${other.group.date}`);
          }
        }
      }
    });
  }

  it("keeps what a source dates apart from what was dated by inference", () => {
    const [first] = collectTimeline([pack], openPack(pack).index).filter(({ kind }) => kind === "claim");
    assert.ok(first);
    const made = (["stated", "inferred", "stated"] as const).map((dateBasis, at) => ({
      ...first,
      key: `made ${at}`,
      dateBasis,
    }));
    assert.deepEqual(
      groupTimeline(made).map(({ isInferred, entries }) => [isInferred, entries.length]),
      [
        [false, 2],
        [true, 1],
      ],
    );
  });

  it("draws a year twelve times as long as a month, and a day as a dot", () => {
    const { lanes } = placeTimeline(groups, { width: 8000, today });
    const marks = lanes.flatMap((lane) => lane.marks);
    const widthOf = (date: string) => marks.find(({ group }) => group.date === date)?.width ?? 0;
    assert.ok(Math.abs(widthOf("2021") / widthOf("2021-06") - 12) < 0.4);
    assert.equal(widthOf("2021-07-12"), 12);
  });

  it("is never so narrow that the dot of a day is as long as a year", () => {
    const { lanes } = placeTimeline(groups, { width: leastTimelineWidth(groups, today), today });
    const widthOf = (precision: string) =>
      Math.min(
        ...lanes.flatMap(({ marks }) =>
          marks.filter(({ group }) => group.precision === precision).map(({ width }) => width),
        ),
      );
    assert.ok(widthOf("year") > 1.4 * widthOf("day"));
  });

  it("begins with the earliest and holds today, with a grid of years or, stretched, of months", () => {
    const small = placeTimeline(groups, { width: 1080, today });
    assert.ok(small.isYearly);
    assert.ok(small.today > 1000 && small.today <= 1080);
    assert.ok(!placeTimeline(groups, { width: 60_000, today }).isYearly);
  });

  it("keeps the labels of its grid apart, whatever it is narrowed to and in whatever room", () => {
    const years = [2015, 2019, 2021, 2023].map((from) => groups.filter(({ date }) => date >= `${from}`));
    for (const shown of [groups, ...years]) {
      for (let width = 320; width < 4000; width += 60) {
        const { ticks, isYearly } = placeTimeline(shown, { width, today });
        for (const [at, tick] of ticks.entries()) {
          const next = ticks[at + 1];
          if (next) assert.ok(next.at - tick.at >= (isYearly ? 48 : 66), `${width}: ${next.at - tick.at}`);
        }
      }
    }
  });

  it("has an event by itself, and statements of one date as one", () => {
    const statements = groups.filter(({ kind }) => kind === "claim");
    assert.equal(new Set(statements.map(({ date }) => date)).size, statements.length);
    assert.ok(statements.some(({ entries }) => entries.length > 20));
    assert.ok(groups.filter(({ kind }) => kind === "event").every(({ entries }) => entries.length === 1));
  });

  it("is walked in the order of time to both of its ends", () => {
    let at: string | null = walkGroups(groups, groups[3]?.key ?? "", "Home");
    assert.equal(at, groups[0]?.key);
    for (const group of groups) {
      assert.equal(at, group.key);
      at = walkGroups(groups, group.key, "ArrowRight");
    }
    assert.equal(at, groups.at(-1)?.key);
    assert.equal(walkGroups(groups, groups[0]?.key ?? "", "End"), at);
    assert.equal(walkGroups(groups, groups[0]?.key ?? "", "x"), null);
  });
});
