import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rareLetters } from "../../../../src/core/lexicon/rare-letters.ts";

const lettersFor = (...words: string[]) =>
  rareLetters(words.map((word) => [...word]))
    .toSorted()
    .join("");

describe("the rare letters of words", () => {
  it("are in each word", () => {
    assert.equal(lettersFor("cyber", "pub", "social"), "bc");
  });
  it("are one where one does", () => {
    assert.equal(lettersFor("network", "work", "walk"), "k");
  });
  it("leave out what the others do without", () => {
    // k is worth most at first, then both b and v are needed: of k's words each has one of them.
    assert.equal(lettersFor("kb", "kv", "kbe", "kve", "b", "v"), "bv");
  });
  it("know nothing of digits and signs, and take them where there is nothing else", () => {
    assert.equal(lettersFor("5"), "5");
  });
  it("are none of none", () => {
    assert.equal(lettersFor(), "");
    assert.equal(lettersFor("", "k"), "k");
  });
});
