import assert from "node:assert/strict";
import { test } from "node:test";
import { collectWordRuns, findSharedWords } from "../../../../src/tools/source-checks/find-shared-words.ts";

const SOURCES = collectWordRuns([
  "The bureau’s old plan wants 2.5 million new lamps, all lit by 2035, it says.",
]);

const TEXTS: readonly (readonly [name: string, text: string, shared: string | null])[] = [
  ["seven words in a row", "They say the plan wants 2.5 million new lamps, all bright.", null],
  [
    "eight words in a row",
    "Our old plan wants 2.5 million new lamps, all right.",
    "old plan wants 2.5 million new lamps all",
  ],
  ["eight words with other case and marks", "OLD plan — wants “2.5” million", null],
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
  ["eight words parted by a quotation", "old plan wants “2.5 million” new lamps, all lit by 2035", null],
  ["other words", "Lamps are to be many more in ten years from now.", null],
];

for (const [name, text, shared] of TEXTS) {
  test(`${name}: ${shared === null ? "nothing" : "the run"} is found`, () => {
    assert.equal(findSharedWords(text, SOURCES), shared);
  });
}
