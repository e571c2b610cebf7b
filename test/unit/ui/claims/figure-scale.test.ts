import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Figure } from "../../../../src/core/model/claim.ts";
import { scaleFigures } from "../../../../src/ui/claims/figure-scale.ts";
import { figureOf } from "../../../dom/fixtures/card-fixture.ts";

/** A figure by its amounts: the first its own, the others its equivalents. */
function figure(id: string, ...amounts: readonly (readonly [value: number, unit: string])[]): Figure {
  const [own = [1, "USD"], ...others] = amounts;
  const equivalents = others.map(([value, unit]) => ({ value, unit, shown: `${value} ${unit}` }));
  return figureOf({ id, value: own[0], unit: own[1], equivalents });
}

const read = (sides: readonly (readonly Figure[])[]) =>
  scaleFigures(sides).map(({ unit, shares }) => ({ unit, shares: Object.fromEntries(shares) }));

describe("figures of a conflict", () => {
  const cases: {
    name: string;
    sides: Figure[][];
    scales: { unit: string; shares: Record<string, number> }[];
  }[] = [
    {
      name: "share a scale in one unit",
      sides: [[figure("a", [40, "USD"])], [figure("b", [10, "USD"])]],
      scales: [{ unit: "USD", shares: { a: 1, b: 0.25 } }],
    },
    {
      name: "share a scale by an equivalent, whichever side has it",
      sides: [[figure("a", [250, "CNY"], [40, "USD"])], [figure("b", [10, "USD"]), figure("c", [20, "USD"])]],
      scales: [{ unit: "USD", shares: { a: 1, b: 0.25, c: 0.5 } }],
    },
    {
      name: "share none across currencies without an equivalent: no rate is made up",
      sides: [[figure("a", [250, "CNY"])], [figure("b", [10, "USD"])]],
      scales: [],
    },
    {
      name: "share none where one side alone has the unit",
      sides: [[figure("a", [1, "USD"]), figure("b", [2, "USD"])], [figure("c", [3, "percent"])], []],
      scales: [],
    },
    {
      name: "stand on one scale per unit",
      sides: [
        [figure("a", [40, "USD"]), figure("b", [15, "percent/year"])],
        [figure("c", [10, "USD"]), figure("d", [30, "percent/year"])],
      ],
      scales: [
        { unit: "USD", shares: { a: 1, c: 0.25 } },
        { unit: "percent/year", shares: { b: 0.5, d: 1 } },
      ],
    },
    {
      name: "take the unit that most sides share first",
      sides: [
        [figure("a", [7, "CNY"], [1, "USD"])],
        [figure("b", [14, "CNY"], [2, "USD"])],
        [figure("c", [4, "USD"])],
      ],
      scales: [{ unit: "USD", shares: { a: 0.25, b: 0.5, c: 1 } }],
    },
    {
      name: "leave out what a bar from zero cannot show",
      sides: [[figure("a", [-5, "USD"])], [figure("b", [0, "USD"])], [figure("c", [10, "USD"])]],
      scales: [],
    },
    { name: "may be none at all", sides: [[], []], scales: [] },
  ];
  for (const { name, sides, scales } of cases) {
    it(name, () => assert.deepEqual(read(sides), scales));
  }

  it("are never drawn longer than the scale or twice, whatever they are", () => {
    const amount = fc.tuple(
      fc.double({ min: -1e12, max: 1e12 }),
      fc.constantFrom("USD", "CNY", "percent", "companies"),
    );
    const side = fc.array(fc.array(amount, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(side, { maxLength: 4 }), (sides) => {
        const scales = scaleFigures(
          sides.map((own, at) => own.map((amounts, index) => figure(`${at}-${index}`, ...amounts))),
        );
        const ids = scales.flatMap(({ shares }) => [...shares.keys()]);
        assert.equal(new Set(ids).size, ids.length);
        for (const { shares } of scales) {
          assert.equal(Math.max(...shares.values()), 1);
          // Of two figures 300 places apart the smaller share underflows to 0; its bar keeps the 3 px of the style sheet.
          assert.ok([...shares.values()].every((share) => share >= 0 && share <= 1));
          assert.ok(new Set([...shares.keys()].map((id) => id.split("-")[0])).size >= 2);
        }
      }),
    );
  });
});
