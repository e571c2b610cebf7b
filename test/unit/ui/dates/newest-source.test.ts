import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ConflictId } from "../../../../src/core/model/ids.ts";
import { findNewestSource } from "../../../../src/ui/dates/newest-source.ts";
import { bareCard, claimOf, sourceAt } from "../../../dom/fixtures/card-fixture.ts";

function claimFrom(...published: readonly string[]) {
  return claimOf({
    id: published.join(),
    sources: published.map((date) => sourceAt(1, { published: date })),
  });
}

describe("the newest source of a card", () => {
  const cases: readonly (readonly [published: readonly (readonly string[])[], newest: string])[] = [
    [[["2021-07-20"], ["2024"], ["2015-05-06"]], "2024"],
    [[["2015"], ["2015-05-06", "2019"]], "2019"],
    [[["2021"], ["2021-07-20"]], "2021-07-20"],
    [[["2021-07-20"], ["2021"]], "2021-07-20"],
  ];
  for (const [published, newest] of cases) {
    it(`is ${newest} of ${published.join(" and ")}`, () => {
      const claims = published.map((dates) => claimFrom(...dates));
      assert.equal(findNewestSource({ ...bareCard, claims })?.published, newest);
    });
  }

  it("is none where nothing is said", () => assert.equal(findNewestSource(bareCard), null));

  it("is not one that only another side of a conflict rests on", () => {
    const side = { label: "Others", claims: [claimFrom("2026")], figures: [] };
    const conflict = {
      id: "c" as ConflictId,
      kind: "views" as const,
      topic: "T",
      explanation: "E",
      sides: [side],
    };
    const card = { ...bareCard, claims: [claimFrom("2015")], conflicts: [conflict] };
    assert.equal(findNewestSource(card)?.published, "2015");
  });
});
