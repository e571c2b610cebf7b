import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Evidence } from "../../../../src/core/matching/evidence.ts";
import { type Judged, judge, type Model } from "../../../../src/core/matching/judge.ts";

const acronym = {
  kind: "acronym",
  needs: "context",
  type: "agency",
  isOther: false,
  start: 0,
  end: 3,
} as const;
const fullName = { ...acronym, kind: "name", end: 13 } as const;
const surname = { ...fullName, needs: "expansion", type: "person", end: 4 } as const;

/** A model in which one home entity near is not enough for an acronym and two are. */
const MODEL: Model = {
  acronym: { start: -2, homeNear: 1.5, otherwise: -2 },
  name: { start: -1, homeNear: 1.5, short: -1 },
  han: { start: 0 },
};

interface Case {
  readonly why: string;
  readonly of: Judged;
  readonly by: Evidence;
  readonly counts: boolean;
}

describe("judge", () => {
  const cases: readonly Case[] = [
    { why: "an unambiguous name counts", of: { ...fullName, needs: "none" }, by: {}, counts: true },
    {
      why: "another country's doesn't",
      of: { ...fullName, needs: "none" },
      by: { foreignOwner: 1 },
      counts: false,
    },
    {
      why: "a plural of one thing doesn't",
      of: { ...acronym, isOther: true },
      by: { defined: 1 },
      counts: false,
    },
    { why: "an acronym alone doesn't", of: acronym, by: {}, counts: false },
    {
      why: "an acronym that the page gives its full name does",
      of: acronym,
      by: { defined: 1 },
      counts: true,
    },
    {
      why: "an acronym that the page explains otherwise doesn't",
      of: acronym,
      by: { otherwise: 1, homeNear: 2 },
      counts: false,
    },
    {
      why: "explained both ways, all evidence together decides",
      of: acronym,
      by: { otherwise: 1, expanded: 1, homeNear: 2 },
      counts: false,
    },
    { why: "one thing near is too little for an acronym", of: acronym, by: { homeNear: 1 }, counts: false },
    { why: "two are enough", of: acronym, by: { homeNear: 2 }, counts: true },
    { why: "one is enough for a full name", of: fullName, by: { homeNear: 1 }, counts: true },
    { why: "but not for a short one", of: { ...fullName, end: 5 }, by: { homeNear: 1 }, counts: false },
    {
      why: "a surname alone doesn't count, whatever is near",
      of: surname,
      by: { homeNear: 2 },
      counts: false,
    },
    { why: "a surname with its full name does", of: surname, by: { expanded: 1 }, counts: true },
  ];
  for (const { why, of, by, counts } of cases) {
    it(why, () => {
      const formClass = of.kind === "acronym" ? "acronym" : "name";
      assert.equal(judge(of, formClass, by, MODEL).counts, counts);
    });
  }

  it("says what decided", () => {
    assert.equal(judge(acronym, "acronym", { defined: 1 }, MODEL).by, "defined");
    assert.equal(judge(acronym, "acronym", { homeNear: 2 }, MODEL).by, "score");
    assert.equal(judge(fullName, "name", { foreignOwner: 1 }, MODEL).by, "foreignOwner");
  });
});
