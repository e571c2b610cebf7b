import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { planMerge } from "../../../../src/core/highlights/merge-highlights.ts";
import { isSameContent } from "../../../../src/core/highlights/same-highlight.ts";
import type { Highlight, HighlightId } from "../../../../src/core/model/highlight.ts";
import { actsOf } from "../../../../src/storage/import-highlights.ts";
import { anyHighlight } from "./arbitrary-highlight.ts";
import { OTHER_ID, sampleHighlight } from "./sample-highlight.ts";

const moment = (hour: number) => `2026-11-25T${String(hour).padStart(2, "0")}:00:00.000Z`;
const version = (note: string, modified: number, ...lineage: readonly number[]): Highlight =>
  sampleHighlight({ note, modified: moment(modified), lineage: lineage.map(moment) });

const library = (...highlights: readonly Highlight[]) => new Map(highlights.map((each) => [each.id, each]));

function applied(current: ReadonlyMap<HighlightId, Highlight>, incoming: readonly Highlight[]) {
  const written = actsOf(planMerge(current, incoming)).flatMap(({ after }) => after ?? []);
  return new Map([...current, ...library(...written)]);
}

function counts(current: ReadonlyMap<HighlightId, Highlight>, incoming: readonly Highlight[]) {
  const { added, updated, unchanged, both } = planMerge(current, incoming);
  return [added.length, updated.length, unchanged.length, both.length];
}

describe("planMerge", () => {
  const cases: readonly {
    readonly name: string;
    readonly mine: readonly Highlight[];
    readonly theirs: readonly Highlight[];
    /** added, updated, unchanged, both */
    readonly counts: readonly number[];
  }[] = [
    { name: "adds what is not here", mine: [], theirs: [version("a", 1)], counts: [1, 0, 0, 0] },
    {
      name: "leaves the same version",
      mine: [version("a", 1)],
      theirs: [version("a", 1)],
      counts: [0, 0, 1, 0],
    },
    {
      name: "leaves an older copy",
      mine: [version("b", 2, 1)],
      theirs: [version("a", 1)],
      counts: [0, 0, 1, 0],
    },
    {
      name: "takes a newer version of mine",
      mine: [version("a", 1)],
      theirs: [version("b", 3, 1, 2)],
      counts: [0, 1, 0, 0],
    },
    {
      name: "keeps both where both changed",
      mine: [version("b", 2, 1)],
      theirs: [version("c", 3, 1)],
      counts: [0, 0, 0, 1],
    },
    {
      name: "keeps both though theirs is the older change",
      mine: [version("b", 3, 1)],
      theirs: [version("c", 2, 1)],
      counts: [0, 0, 0, 1],
    },
    {
      name: "keeps both where a file was edited by hand",
      mine: [version("a", 1)],
      theirs: [version("b", 1)],
      counts: [0, 0, 0, 1],
    },
    {
      name: "leaves the same change made on both sides",
      mine: [version("b", 2, 1)],
      theirs: [version("b", 3, 1)],
      counts: [0, 0, 1, 0],
    },
    {
      name: "takes the later of two versions in one file",
      mine: [],
      theirs: [version("a", 1), version("b", 2, 1)],
      counts: [1, 0, 0, 0],
    },
    {
      name: "takes them in the other order too",
      mine: [],
      theirs: [version("b", 2, 1), version("a", 1)],
      counts: [1, 0, 1, 0],
    },
    {
      name: "takes two newer versions as one update",
      mine: [version("a", 1)],
      theirs: [version("b", 2, 1), version("c", 3, 1, 2)],
      counts: [0, 1, 0, 0],
    },
    {
      name: "keeps both of two that part in one file",
      mine: [],
      theirs: [version("b", 2, 1), version("c", 3, 1)],
      counts: [1, 0, 0, 1],
    },
  ];
  for (const { name, mine, theirs, counts: expected } of cases) {
    it(name, () => {
      assert.deepEqual(counts(library(...mine), theirs), expected);
    });
  }

  it("tells what an update replaces, though it comes in two steps", () => {
    const plan = planMerge(library(version("a", 1)), [version("b", 2, 1), version("c", 3, 1, 2)]);
    assert.deepEqual(plan.updated, [{ mine: version("a", 1), theirs: version("c", 3, 1, 2) }]);
  });
});

describe("what an import writes", () => {
  it("leaves mine as it is and puts theirs beside it", () => {
    const mine = version("b", 2, 1);
    const theirs = version("c", 3, 1);
    const after = applied(library(mine), [theirs]);
    assert.equal(after.size, 2);
    assert.deepEqual(after.get(mine.id), mine);
    const variant = [...after.values()].find(({ id }) => id !== mine.id) ?? assert.fail("no variant");
    assert.equal(variant.variantOf, mine.id);
    assert.ok(isSameContent(variant, theirs));
  });

  it("makes no second variant of a file read twice, even after mine and the variant were changed", () => {
    const theirs = version("c", 3, 1);
    const after = applied(library(version("b", 2, 1)), [theirs]);
    const edited = new Map([...after].map(([id, each]) => [id, { ...each, note: `${each.note}!` }]));
    assert.deepEqual(counts(edited, [theirs]), [0, 0, 1, 0]);
  });

  it("takes a variant that comes along in the file for the same one", () => {
    const theirs = version("c", 3, 1);
    const other = applied(library(version("b", 2, 1)), [theirs]);
    assert.deepEqual(counts(library(version("b", 2, 1)), [theirs, ...other.values()]), [1, 0, 2, 0]);
  });

  const related = fc
    .record({
      mine: fc.array(anyHighlight, { maxLength: 4 }),
      others: fc.array(anyHighlight, { maxLength: 4 }),
      edits: fc.array(
        fc.record({
          at: fc.nat(3),
          note: fc.constantFrom("x", "y"),
          hour: fc.integer({ min: 1, max: 4 }),
          knows: fc.boolean(),
        }),
        { maxLength: 6 },
      ),
    })
    .map(({ mine, others, edits }) => ({
      mine: library(...mine),
      theirs: [
        ...others,
        ...edits.flatMap(({ at, note, hour, knows }) => {
          const base = mine[at];
          const lineage = knows && base !== undefined ? [base.modified] : [];
          return base === undefined ? [] : [{ ...base, note, modified: moment(hour), lineage }];
        }),
      ],
    }));

  it("done twice is done once", () => {
    fc.assert(
      fc.property(related, ({ mine, theirs }) => {
        const after = applied(mine, theirs);
        const [added, , , both] = counts(after, theirs);
        assert.deepEqual([added, both], [0, 0]);
        assert.deepEqual(applied(after, theirs), after);
      }),
    );
  });

  it("loses nothing: what either side says is there, or a version that knows of it", () => {
    fc.assert(
      fc.property(related, ({ mine, theirs }) => {
        const after = [...applied(mine, theirs).values()];
        for (const each of [...mine.values(), ...theirs]) {
          const isThere = after.some(
            (one) => isSameContent(one, each) || one.lineage.includes(each.modified),
          );
          assert.ok(isThere, JSON.stringify(each));
        }
      }),
    );
  });

  it("merges 100,000 in a moment", () => {
    const many = Array.from({ length: 100_000 }, (_, at) => {
      const id = `${OTHER_ID.slice(0, -6)}${String(at).padStart(6, "0")}` as HighlightId;
      return sampleHighlight({ id, note: `${at}` });
    });
    const start = performance.now();
    assert.deepEqual(counts(library(...many), many), [0, 0, 100_000, 0]);
    assert.ok(performance.now() - start < 20_000);
  });
});
