import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { viewConflict } from "../../../../../src/core/knowledge/view-conflict.ts";
import type { Comparator, Figure } from "../../../../../src/core/model/claim.ts";
import type { ConflictView } from "../../../../../src/core/model/entity-card.ts";
import type { ConflictId, FigureId } from "../../../../../src/core/model/ids.ts";
import { plotConflict } from "../../../../../src/library/plots/figures/figure-plot.ts";
import { printTick } from "../../../../../src/library/plots/figures/print-tick.ts";
import { bundledPack, openPack } from "../../../core/library/knowledge-fixture.ts";

function bundledConflict(id: string): ConflictView {
  const { pack, index } = openPack(bundledPack());
  const indexed = index.get(pack.id);
  const conflict = pack.conflicts.find((each) => each.id === id);
  assert.ok(indexed && conflict);
  return viewConflict(conflict, indexed.claims, { pack: pack.id, documents: indexed.documents });
}

function figure(id: string, value: number, comparator: Comparator = "exactly"): Figure {
  return {
    id: id as FigureId,
    value,
    unit: "companies",
    shown: String(value),
    comparator,
    of: "number of companies",
    period: null,
    asOf: null,
    role: "reported",
    equivalents: [],
  };
}

function conflictOf(...figures: readonly Figure[]): ConflictView {
  return {
    id: "made" as ConflictId,
    kind: "figures",
    topic: "How many",
    explanation: "They count differently.",
    sides: figures.map((each) => ({ label: each.id, claims: [], figures: [each] })),
  };
}

describe("the plot of conflicting figures", () => {
  it("sets the market's figures on one scale from zero, in dollars, each with its claim", () => {
    const { plots, rest } = plotConflict(bundledConflict("market-size"));
    const [plot] = plots;
    assert.equal(plots.length, 1);
    assert.equal(plot?.unit, "USD");
    assert.equal(plot.form, "linear");
    assert.deepEqual(rest, []);
    assert.deepEqual(plot.ticks[0], { value: 0, at: 0 });
    const at = new Map(plot.figures.map((each) => [each.figure.id as string, each]));
    const plan = at.get("plan-target-2023-size");
    assert.equal(plan?.claim?.speaker?.name, "Ministry of Industry and Information Technology");
    assert.ok((at.get("idc-market-2021-size")?.at ?? 0) < (at.get("idc-market-2023-size")?.at ?? 0));
    assert.ok((at.get("miit-implied-size-2021")?.at ?? 0) < (plan.at ?? 0));
    assert.equal(at.get("miit-implied-size-2021")?.open, "around");
  });

  it("draws nothing on a scale that the pack calls not comparable, though units agree", () => {
    const { plots, rest } = plotConflict(bundledConflict("growth-rates"));
    assert.deepEqual(plots, []);
    assert.equal(rest.length, 4);
  });

  it("tells figures far apart on a logarithmic scale, on which no bar begins at zero", () => {
    const [plot] = plotConflict(conflictOf(figure("few", 20), figure("many", 200_000))).plots;
    assert.equal(plot?.form, "logarithmic");
    assert.deepEqual(
      plot.ticks.map(({ value }) => value),
      [10, 100, 1000, 10_000, 100_000, 1_000_000],
    );
    assert.ok(plot.figures.every(({ from, at }) => from === at && at > 0 && at < 100));
  });

  it("draws a comparator as what it leaves open, with room for more where more is meant", () => {
    const [plot] = plotConflict(
      conflictOf(
        figure("least", 100, "at-least"),
        figure("over", 100, "more-than"),
        figure("most", 90, "up-to"),
      ),
    ).plots;
    assert.deepEqual(
      plot?.figures.map(({ open }) => open),
      ["above", "above", "below"],
    );
    assert.ok(plot.figures.every(({ at }) => at < 95));
  });

  it("sets apart what has no unit in common with another side", () => {
    const years = { ...figure("years", 3), unit: "years" };
    const { plots, rest } = plotConflict(conflictOf(figure("one", 3), figure("two", 5), years));
    assert.equal(plots[0]?.figures.length, 2);
    assert.deepEqual(
      rest.map(({ figure: { id } }) => id),
      ["years"],
    );
  });
});

describe("a tick", () => {
  const cases = [
    [20_000_000_000, "USD", "en", "$20B"],
    [250_000_000_000, "CNY", "zh-Hans", "¥2500亿"],
    [15, "percent/year", "en", "15%"],
    [4, "times", "en", "4×"],
    [45_000, "companies", "en", "45K"],
  ] as const;
  for (const [value, unit, lang, printed] of cases) {
    it(`of ${value} ${unit} is ${printed}`, () => assert.equal(printTick(value, unit, lang), printed));
  }
});
