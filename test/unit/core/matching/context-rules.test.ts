import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Evidence, judge, NO_PAGE } from "../../../../src/core/matching/context-rules.ts";

const NOTHING: Evidence = {
  ...NO_PAGE,
  hasForeignOwner: false,
  homeNear: 0,
  companiesNear: 0,
  peersNear: 0,
  homeCues: 0,
  homeBeside: 0,
  isForeignNear: false,
  foreignCues: 0,
  nationBefore: 0,
  senseNear: 0,
  senseBeside: 0,
  senseSure: 0,
  senseAgainst: 0,
};

const acronym = {
  kind: "acronym",
  needs: "context",
  type: "agency",
  group: "authority",
  isOther: false,
  start: 0,
  end: 3,
} as const;
const fullName = { ...acronym, kind: "name", end: 13 } as const;
const law = { ...acronym, type: "law" } as const;
const chinese = { ...acronym, kind: "native", end: 3 } as const;
const twoCharacters = { ...chinese, end: 2 } as const;
const surname = { ...fullName, needs: "expansion", type: "person", group: "person", end: 4 } as const;

describe("judge", () => {
  const cases = [
    { why: "an unambiguous name counts", of: { ...fullName, needs: "none" } as const, by: {}, counts: true },
    {
      why: "another country's doesn't",
      of: { ...fullName, needs: "none" } as const,
      by: { hasForeignOwner: true },
      counts: false,
    },
    {
      why: "a plural of one thing doesn't",
      of: { ...acronym, isOther: true } as const,
      by: { isExpanded: true },
      counts: false,
    },
    { why: "an acronym alone doesn't", of: acronym, by: {}, counts: false },
    {
      why: "an acronym with its full name on the page does",
      of: acronym,
      by: { isExpanded: true },
      counts: true,
    },
    {
      why: "an acronym that the page explains otherwise doesn't",
      of: acronym,
      by: { isOtherwise: true, homeNear: 2, homeCues: 3 },
      counts: false,
    },
    {
      why: "explained both ways, what stands around it decides for it",
      of: acronym,
      by: { isExpanded: true, isOtherwise: true, homeNear: 2 },
      counts: true,
    },
    { why: "or against it", of: acronym, by: { isExpanded: true, isOtherwise: true }, counts: false },
    {
      why: "two home entities near are enough for an acronym",
      of: acronym,
      by: { homeNear: 2 },
      counts: true,
    },
    { why: "one is not", of: acronym, by: { homeNear: 1 }, counts: false },
    { why: "one and a word about China are", of: acronym, by: { homeNear: 1, homeCues: 1 }, counts: true },
    { why: "two companies are not", of: acronym, by: { companiesNear: 2 }, counts: false },
    {
      why: "words of its work are not, without China",
      of: acronym,
      by: { senseNear: 5, senseBeside: 2 },
      counts: false,
    },
    { why: "but are with it", of: acronym, by: { senseNear: 1, senseBeside: 1, homeCues: 1 }, counts: true },
    {
      why: "an acronym of a law needs words of its work",
      of: law,
      by: { homeNear: 2, homeCues: 2 },
      counts: false,
    },
    { why: "and counts with one", of: law, by: { homeNear: 1, senseNear: 1 }, counts: true },
    { why: "words that tell enough are", of: acronym, by: { senseSure: 1 }, counts: true },
    {
      why: "a surname alone doesn't count, whatever is near",
      of: surname,
      by: { homeNear: 2, homeCues: 3 },
      counts: false,
    },
    { why: "a surname with its full name does", of: surname, by: { isExpanded: true }, counts: true },
    { why: "a full name beside another home entity counts", of: fullName, by: { homeNear: 1 }, counts: true },
    {
      why: "a full name where China was named last does",
      of: fullName,
      by: { homeCues: 1, nationBefore: 1 },
      counts: true,
    },
    {
      why: "a full name where another country was named last doesn't",
      of: fullName,
      by: { homeCues: 1, foreignCues: 1, nationBefore: -1 },
      counts: false,
    },
    { why: "a Chinese institution counts in Chinese text", of: chinese, by: {}, counts: true },
    {
      why: "but not where another country is named",
      of: chinese,
      by: { foreignCues: 1, nationBefore: -1 },
      counts: false,
    },
    { why: "two Chinese characters need more", of: twoCharacters, by: {}, counts: false },
    { why: "such as a word about China", of: twoCharacters, by: { homeCues: 1 }, counts: true },
    {
      why: "what counts elsewhere by itself counts more easily here",
      of: acronym,
      by: { isEstablished: true, homeCues: 1 },
      counts: true,
    },
  ];
  for (const { why, of, by, counts } of cases) {
    it(why, () => assert.equal(judge(of, { ...NOTHING, ...by }).counts, counts));
  }

  it("says what decided", () => {
    assert.equal(judge(acronym, { ...NOTHING, isExpanded: true }).reason, "isExpanded");
    assert.equal(judge(acronym, { ...NOTHING, homeNear: 2, homeCues: 1 }).reason, "homeNear");
    assert.equal(judge(fullName, { ...NOTHING, hasForeignOwner: true }).reason, "hasForeignOwner");
    assert.equal(judge(acronym, NOTHING).reason, "none");
  });
});
