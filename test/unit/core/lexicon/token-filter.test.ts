import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  beginningOf,
  filterFor,
  isBeginning,
  isInFilter,
  makeFilter,
} from "../../../../src/core/lexicon/token-filter.ts";
import { hashFirstToken } from "../../../../src/core/lexicon/token-hash.ts";

const hashOf = (word: string) => hashFirstToken(word)?.hash ?? 0;
const wordsFrom = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `w${((from + index) * 7919).toString(36)}`);

const startOf = (word: string) => beginningOf(word.charCodeAt(0), word.charCodeAt(1));
const filterOf = (words: readonly string[]) =>
  makeFilter({ hashes: new Set(words.map(hashOf)), beginnings: new Set(words.map(startOf)) });

describe("a token filter", () => {
  const known = wordsFrom(0, 1_000);
  const filter = filterOf(known);

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

  it("knows what tokens begin with, the first sign as it stands", () => {
    const few = filterOf(["Huawei", "5g", "ipv6"]);
    const passed = ["Hu", "5g", "ip", "hu", "Ha", "5h", "Ip", "zz"].filter((two) =>
      isBeginning(few, startOf(two)),
    );
    assert.deepEqual(passed, ["Hu", "5g", "ip"]);
  });

  it("of several lexicons lets through what any of them does, and is made once for a list", () => {
    const other = wordsFrom(20_000, 40);
    const lexicons = [{ filter }, { filter: filterOf(other) }];
    const both = filterFor(lexicons);
    assert.deepEqual(
      [...known, ...other].filter((word) => !isInFilter(both, hashOf(word))),
      [],
    );
    const starts = [...known, ...other].map(startOf);
    assert.deepEqual(
      starts.filter((start) => !isBeginning(both, start)),
      [],
    );
    assert.equal(filterFor(lexicons), both);
  });

  it("of no lexicon lets nothing through", () => {
    assert.equal(
      known.some(
        (word) => isInFilter(filterFor([]), hashOf(word)) || isBeginning(filterFor([]), startOf(word)),
      ),
      false,
    );
  });
});
