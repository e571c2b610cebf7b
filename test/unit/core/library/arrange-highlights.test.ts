import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  arrangeHighlights,
  cutPage,
  type HighlightGroup,
} from "../../../../src/core/library/arrange-highlights.ts";
import { highlightId, type KeptSketch, keptOf } from "./kept-fixture.ts";

const dayOf = (moment: string) => moment.slice(0, 10);

/** Highlight `number` of page `url`, kept on a day of November. */
const on = (day: number, url: string, number: number): KeptSketch => ({
  number,
  url: `https://${url}`,
  title: `${url} on day ${day}`,
  created: `2026-11-${String(day).padStart(2, "0")}T10:00:00.000Z`,
});
const sketches = [
  on(1, "a.example/1", 1),
  on(3, "b.example/1", 2),
  on(5, "a.example/1", 3),
  on(4, "c.example/1", 4),
];
const found = sketches.map(keptOf);

const numbersOf = (groups: readonly HighlightGroup[]) =>
  groups.map(({ highlights }) => highlights.map(({ highlight }) => Number(highlight.id.slice(-4))));

describe("arranging highlights", () => {
  it("puts the article last kept from first, newest first, under the title it had last", () => {
    const groups = arrangeHighlights(found, { arrangement: "article", scores: null, dayOf });
    assert.deepEqual(numbersOf(groups), [[3, 1], [4], [2]]);
    assert.deepEqual(groups[0]?.heading, {
      kind: "article",
      title: "a.example/1 on day 5",
      site: "a.example",
      url: "https://a.example/1",
    });
  });

  it("puts the best answer to a query first, and the article that holds it", () => {
    const scores = new Map([
      [highlightId(1), 9],
      [highlightId(2), 5],
      [highlightId(3), 1],
      [highlightId(4), 7],
    ]);
    const groups = arrangeHighlights(found, { arrangement: "article", scores, dayOf });
    assert.deepEqual(numbersOf(groups), [[1, 3], [4], [2]]);
  });

  it("goes by day where that is asked for", () => {
    const groups = arrangeHighlights([...found, keptOf(on(4, "d.example/1", 5))], {
      arrangement: "date",
      scores: new Map(),
      dayOf,
    });
    assert.deepEqual(
      groups.map(({ key }) => key),
      ["2026-11-05", "2026-11-04", "2026-11-03", "2026-11-01"],
    );
    assert.deepEqual(numbersOf(groups), [[3], [4, 5], [2], [1]]);
  });

  it("cuts a page through a group, which still says how many it holds", () => {
    const groups = arrangeHighlights(found, { arrangement: "article", scores: null, dayOf });
    const [first, second, third] = [1, 2, 3].map((page) => cutPage(groups, page, 1));
    assert.deepEqual(
      [first, second, third].map((page) => numbersOf(page ?? [])),
      [[[3]], [[1]], [[4]]],
    );
    assert.equal(second?.[0]?.count, 2);
    assert.deepEqual(numbersOf(cutPage(groups, 1, 3)), [[3, 1], [4]]);
    assert.deepEqual(cutPage(groups, 9, 3), []);
  });
});
