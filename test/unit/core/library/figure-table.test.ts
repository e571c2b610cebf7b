import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  collectFigures,
  createFigureSearch,
  type FigureRow,
  sortFigures,
} from "../../../../src/core/library/figure-table.ts";
import { FIGURE_COLUMNS } from "../../../../src/core/library/knowledge-routes.ts";
import type { Language } from "../../../../src/core/model/language.ts";
import { bundledPack, openPack, samplePack } from "./knowledge-fixture.ts";

const rowsOf = (pack = samplePack()) => collectFigures([pack], openPack(pack).index);
const bundled = rowsOf(bundledPack());

describe("the table of figures", () => {
  it("has every figure with its claim, and the entity the claim stands with", () => {
    assert.deepEqual(
      rowsOf().map(({ figure, claim, entityNames }) => [figure.id, claim.id, entityNames.name]),
      [
        ["plan-target-lamps", "plan-target", "Lamp plan"],
        ["critic-count-lamps", "critic-count", "Lin Critic"],
      ],
    );
    const pack = bundledPack();
    assert.equal(bundled.length, pack.claims.flatMap(({ figures }) => figures).length);
  });

  it("finds by words of name, measure, amount, speaker and source, all of them", () => {
    const ids = (query: string) =>
      createFigureSearch(rowsOf(), () => [])(query).map(({ figure }) => figure.id);
    assert.equal(ids("").length, 2);
    assert.deepEqual(ids("  LAMP   plan "), ["plan-target-lamps"]);
    assert.deepEqual(ids("lin estimate"), []);
    assert.deepEqual(ids("lin target"), ["critic-count-lamps"]);
    assert.equal(ids("number of lamps").length, 2);
    assert.deepEqual(ids("courier"), ["critic-count-lamps"]);
    assert.deepEqual(ids("bureau courier"), []);
    assert.deepEqual(ids("(.*[+"), []);
  });

  it("finds by any name of any entity of the claim, and by what the page prints in its language", () => {
    const find = createFigureSearch(bundled, ({ figure }) => (figure.role === "target" ? ["目标"] : []));
    const ids = (query: string) => find(query).map(({ figure }) => figure.id as string);
    assert.ok(ids("工业和信息化部").includes("plan-target-2023-size"));
    assert.ok(ids("miit 目标").includes("plan-target-2023-size"));
    assert.deepEqual(
      ids("目标"),
      bundled.filter(({ figure }) => figure.role === "target").map(({ figure }) => figure.id),
    );
  });

  it("never sets amounts of one unit among those of another, whichever way it is sorted", () => {
    for (const descending of [false, true]) {
      const sorted = sortFigures(bundled, { sort: "value", descending }, "en");
      const units = sorted.map(({ figure }) => figure.unit);
      const blocks = units.filter((unit, at) => unit !== units[at - 1]);
      assert.equal(blocks.length, new Set(units).size, "each unit stands together");
      for (const unit of blocks) {
        const values = sorted.filter(({ figure }) => figure.unit === unit).map(({ figure }) => figure.value);
        const ordered = values.toSorted((one, other) => (descending ? other - one : one - other));
        assert.deepEqual(values, ordered, unit);
      }
    }
  });

  it("sorts by every column both ways without losing a row", () => {
    for (const sort of FIGURE_COLUMNS) {
      const [up, down] = [false, true].map((descending) => sortFigures(bundled, { sort, descending }, "en"));
      assert.equal(new Set(up).size, bundled.length);
      assert.equal(new Set(down).size, bundled.length);
    }
    const names = (descending: boolean) =>
      sortFigures(rowsOf(), { sort: "entity", descending }, "en").map((row) => row.entityNames.name);
    assert.deepEqual(names(false), ["Lamp plan", "Lin Critic"]);
    assert.deepEqual(names(true), ["Lin Critic", "Lamp plan"]);
  });

  it("sorts entities by their names in the reader's language", () => {
    const [first, second] = rowsOf();
    assert.ok(first && second);
    const named = (row: FigureRow, name: string, native: string): FigureRow => ({
      ...row,
      key: name,
      entityNames: { name, nativeName: { text: native, lang: "zh-Hans", kind: "native" } },
    });
    const rows = [named(first, "Alibaba", "中国移动"), named(second, "Zhejiang", "阿里巴巴")];
    const sorted = (language: Language) =>
      sortFigures(rows, { sort: "entity", descending: false }, language).map(({ key }) => key);
    assert.deepEqual(sorted("en"), ["Alibaba", "Zhejiang"]);
    assert.deepEqual(sorted("zh-Hans"), ["Zhejiang", "Alibaba"]);
  });

  it("sets what has no date last both ways", () => {
    const [first, second] = rowsOf();
    assert.ok(first && second);
    const undated: FigureRow = {
      ...first,
      key: "undated",
      figure: { ...first.figure, period: null, asOf: null },
      claim: { ...first.claim, due: null, date: null },
    };
    for (const descending of [false, true]) {
      assert.equal(sortFigures([undated, second], { sort: "date", descending }, "en").at(-1)?.key, "undated");
    }
  });
});
