import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type HighlightFilter,
  isFiltering,
  NO_FILTER,
  passesFilter,
} from "../../../../src/core/library/highlight-filter.ts";
import { entityKey } from "../../../../src/core/model/ids.ts";
import { entityRef, keptOf } from "./kept-fixture.ts";

/** A reader two hours east of Greenwich. */
const dayOf = (moment: string) => new Date(Date.parse(moment) + 2 * 3_600_000).toISOString().slice(0, 10);

const kept = keptOf({
  number: 1,
  url: "https://www.News.example/plan",
  tags: ["law", "draft"],
  colour: "green",
  entities: ["miit", "cac"],
  created: "2026-11-20T22:30:00.000Z",
  status: "moved",
});
const key = (id: string) => entityKey(entityRef(id));

describe("a filter", () => {
  const cases: readonly (readonly [name: string, filter: Partial<HighlightFilter>, passes: boolean])[] = [
    ["nothing", {}, true],
    ["one of several colours", { colours: ["blue", "green"] }, true],
    ["another colour", { colours: ["blue"] }, false],
    ["both tags", { tags: ["law", "draft"] }, true],
    ["a tag it lacks beside one it has", { tags: ["law", "export"] }, false],
    ["both entities", { entities: [key("miit"), key("cac")] }, true],
    ["an entity it lacks", { entities: [key("huawei")] }, false],
    ["its site, whatever the www and the case", { sites: ["news.example"] }, true],
    ["another site", { sites: ["example"] }, false],
    ["its state", { states: ["moved", "unseen"] }, true],
    ["another state", { states: ["orphaned"] }, false],
    ["the reader's own day, which had begun", { from: "2026-11-21", to: "2026-11-21" }, true],
    ["the day before", { to: "2026-11-20" }, false],
    ["a later day", { from: "2026-11-22" }, false],
    ["all at once", { colours: ["green"], tags: ["law"], states: ["moved"], sites: ["news.example"] }, true],
    ["all at once but one", { colours: ["green"], tags: ["law"], states: ["anchored"] }, false],
  ];
  for (const [name, filter, passes] of cases) {
    it(`by ${name} ${passes ? "lets a highlight pass" : "leaves a highlight out"}`, () => {
      assert.equal(passesFilter(kept, { ...NO_FILTER, ...filter }, dayOf), passes);
    });
  }

  it("counts a highlight whose page has not been read as unseen", () => {
    assert.equal(passesFilter(keptOf({ number: 2 }), { ...NO_FILTER, states: ["unseen"] }, dayOf), true);
  });

  it("knows whether it leaves anything out", () => {
    assert.equal(isFiltering({ ...NO_FILTER, query: "  " }), false);
    assert.equal(isFiltering({ ...NO_FILTER, query: "x" }), true);
    assert.equal(isFiltering({ ...NO_FILTER, to: "2026-11-20" }), true);
    assert.equal(isFiltering({ ...NO_FILTER, sites: [""] }), true);
  });
});
