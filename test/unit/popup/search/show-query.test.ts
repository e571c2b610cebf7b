import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { showQuery } from "../../../../src/popup/search/show-query.ts";

const bare = (query: string) => showQuery(query).slice(1, -1);

describe("a query inside a sentence", () => {
  it("keeps its own direction and leaves the sentence its own", () => {
    assert.equal(showQuery("شركة"), "\u2068شركة\u2069");
  });

  const cases: readonly (readonly [what: string, query: string, shown: string])[] = [
    ["is what was typed", "c++ (a|b)* [工信部]", "c++ (a|b)* [工信部]"],
    ["loses marks that turn the text around", "\u202Eevil\u2066\u200F", "evil"],
    ["stands on one line", "a\n\tb\u0000c", "a b c"],
    ["is cut where it is long", "x".repeat(100_000), `${"x".repeat(80)} …`],
    ["is cut between whole characters", `${"x".repeat(79)}😀y`, `${"x".repeat(79)} …`],
    ["loses half a character", "a\uD83D", "a"],
  ];
  for (const [what, query, shown] of cases) it(what, () => assert.equal(bare(query), shown));
});
