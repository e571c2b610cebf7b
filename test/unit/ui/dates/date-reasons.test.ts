import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ClaimView } from "../../../../src/core/model/entity-card.ts";
import { collectDateReasons } from "../../../../src/ui/dates/date-reasons.ts";
import { claimOf, sourceAt } from "../../../dom/fixtures/card-fixture.ts";

const UNDATED = {
  published: "2021-07-20",
  publishedBasis: "inferred",
  publishedReasoning: "A re-listing gives it.",
} as const;

const OWN = { date: "2021-07-12", dateBasis: "inferred", reasoning: "No year is given." } as const;

function reasonsOf(changes: Partial<ClaimView>): readonly string[] {
  const reasons = collectDateReasons(claimOf({ id: "claim", ...changes } as ClaimView));
  return reasons.map(({ date, publisher, reasoning }) => [publisher ?? "own", date, reasoning].join(" | "));
}

const OF_SOURCE = "Harbour Review | 2021-07-20 | A re-listing gives it.";

describe("the inferred dates behind a claim", () => {
  const cases: readonly (readonly [name: string, claim: Partial<ClaimView>, reasons: readonly string[]])[] = [
    ["are none where all are stated", { date: "2021-07-12" }, []],
    ["are the claim's own", { ...OWN }, ["own | 2021-07-12 | No year is given."]],
    ["are its source's", { date: "2021-07-12", sources: [sourceAt(1, UNDATED)] }, [OF_SOURCE]],
    [
      "are both, where they differ",
      { ...OWN, sources: [sourceAt(1, UNDATED)] },
      ["own | 2021-07-12 | No year is given.", OF_SOURCE],
    ],
    [
      "are the source's alone for a statement that dates from it",
      { ...OWN, date: "2021-07-20", sources: [sourceAt(1, UNDATED)] },
      [OF_SOURCE],
    ],
    [
      "are both for an act of the day the source came out",
      { ...OWN, kind: "event", date: "2021-07-20", sources: [sourceAt(1, UNDATED)] },
      ["own | 2021-07-20 | No year is given.", OF_SOURCE],
    ],
    [
      "are the claim's own where the source of that day states its date",
      { ...OWN, date: "2021-07-20" },
      ["own | 2021-07-20 | No year is given."],
    ],
    [
      "name a document once, whatever paragraphs of it count",
      { date: "2021-07-12", sources: [sourceAt(1, UNDATED), sourceAt(2, UNDATED)] },
      [OF_SOURCE],
    ],
    ["leave out a date that is not there", { ...OWN, date: null }, []],
  ];
  for (const [name, claim, reasons] of cases) {
    it(name, () => assert.deepEqual(reasonsOf(claim), reasons));
  }
});
