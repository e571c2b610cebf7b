import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { filterFor, isInFilter, makeFilter } from "../../../../src/core/lexicon/token-filter.ts";
import { hashFirstToken } from "../../../../src/core/lexicon/token-hash.ts";

const hashOf = (word: string) => hashFirstToken(word)?.hash ?? 0;
const wordsFrom = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `w${((from + index) * 7919).toString(36)}`);

describe("a token filter", () => {
  const known = wordsFrom(0, 1_000);
  const filter = makeFilter(new Set(known.map(hashOf)));

  it("lets every token through that it was made of", () => {
    assert.deepEqual(
      known.filter((word) => !isInFilter(filter, hashOf(word))),
      [],
    );
  });

  it("lets few others through", () => {
    const others = wordsFrom(5_000, 10_000);
    const passed = others.filter((word) => isInFilter(filter, hashOf(word))).length;
    assert.ok(passed < 600, `${passed} of 10,000`);
  });

  it("of several lexicons lets through what any of them does, and is made once for a list", () => {
    const other = wordsFrom(20_000, 40);
    const lexicons = [{ filter }, { filter: makeFilter(new Set(other.map(hashOf))) }];
    const both = filterFor(lexicons);
    assert.deepEqual(
      [...known, ...other].filter((word) => !isInFilter(both, hashOf(word))),
      [],
    );
    assert.equal(filterFor(lexicons), both);
  });

  it("of no lexicon lets nothing through", () => {
    assert.equal(
      known.some((word) => isInFilter(filterFor([]), hashOf(word))),
      false,
    );
  });
});
