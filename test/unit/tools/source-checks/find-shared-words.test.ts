import assert from "node:assert/strict";
import { test } from "node:test";
import { collectWordRuns, findSharedWords } from "../../../../src/tools/source-checks/find-shared-words.ts";

const SOURCES = collectWordRuns(
  [
    "The bureau’s old plan wants 2.5 million new lamps, all lit by 2035, it says.",
    "A rule by the Royal Board of Lamps and Lights takes effect in spring.",
  ],
  ["Royal Board of Lamps and Lights", "Royal Board"],
);

const TEXTS: readonly (readonly [name: string, text: string, shared: string | null])[] = [
  ["seven words in a row", "They say the plan wants 2.5 million new lamps, all bright.", null],
  [
    "eight words in a row",
    "Our old plan wants 2.5 million new lamps, all right.",
    "old plan wants 2.5 million new lamps all",
  ],
  [
    "eight words in other case",
    "OLD plan wants 2.5 MILLION new lamps: all lit",
    "old plan wants 2.5 million new lamps all",
  ],
  [
    "a straight apostrophe",
    "The bureau's old plan wants 2.5 million new lamps",
    "the bureau's old plan wants 2.5 million new",
  ],
  ["eight words in quotation marks", "It “wants 2.5 million new lamps, all lit by 2035”.", null],
  ["eight words in straight quotation marks", 'It "wants 2.5 million new lamps, all lit by 2035".', null],
  [
    "eight words with a quotation among them",
    "Their old plan wants “2.5 million” new lamps, all in all",
    "old plan wants 2.5 million new lamps all",
  ],
  [
    "eight words that begin in a quotation",
    "It “wants 2.5 million new lamps” all lit by 2035",
    "wants 2.5 million new lamps all lit by",
  ],
  [
    "two quotations of less than eight words",
    "It “wants 2.5 million new” or “lamps, all lit by 2035”.",
    null,
  ],
  ["other words", "Lamps are to be many more in ten years from now.", null],
  ["eight words, six of them a name", "They fear a rule by the Royal Board of Lamps and Lights.", null],
  [
    "eight words around a name",
    "A rule by the Royal Board of Lamps and Lights takes effect in autumn; a rule by the Royal Board of Lamps and " +
      "Lights takes effect in spring.",
    "a rule by the takes effect in spring",
  ],
];

for (const [name, text, shared] of TEXTS) {
  test(`${name}: ${shared === null ? "nothing" : "the run"} is found`, () => {
    assert.equal(findSharedWords(text, SOURCES), shared);
  });
}
