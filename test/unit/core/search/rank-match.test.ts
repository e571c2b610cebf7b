import assert from "node:assert/strict";
import { test } from "node:test";
import { type MatchRank, rankMatch } from "../../../../src/core/search/rank-match.ts";

const MATCHES: readonly (readonly [query: string, name: string, rank: MatchRank])[] = [
  ["mss", "mss", "exact"],
  ["ministry", "ministry of state security", "prefix"],
  ["state", "ministry of state security", "word"],
  ["state sec", "ministry of state security", "word"],
  ["security", "cybersecurity security", "word"],
  ["security", "cybersecurity", "loose"],
  ["信息", "工业和信息化部", "inside"],
  ["security state", "ministry of state security", "loose"],
];

for (const [query, name, rank] of MATCHES) {
  test(`${query} is ${rank === "exact" ? "an" : "a"} ${rank} match for ${name}`, () => {
    assert.equal(rankMatch(query, name), rank);
  });
}
