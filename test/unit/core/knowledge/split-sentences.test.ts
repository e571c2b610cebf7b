import assert from "node:assert/strict";
import { test } from "node:test";
import { splitParagraphs } from "../../../../src/core/knowledge/split-paragraphs.ts";
import { splitSentences } from "../../../../src/core/knowledge/split-sentences.ts";

// All texts are of our own writing. Each is given as the sentences it should split into.
const PARAGRAPHS: readonly (readonly [name: string, sentences: readonly string[]])[] = [
  ["plain sentences", ["Lamps burn.", "They burn at night!", "Do they?", "Yes."]],
  ["a paragraph without a stop", ["A heading"]],
  ["a possessive of U.S.", ["Our market is small.", "By contrast, the U.S.'s is large this year."]],
  ["a curly possessive of U.S.", ["The U.S.’s lamps are bright."]],
  ["U.S. before a name", ["Days after its U.S. IPO, Lampco grew.", "It then shrank."]],
  ["U.S. before a small letter", ["It sent lamps to the U.S. despite the ban."]],
  ["U.S. at the end, before a word that opens sentences", ["They moved to the U.S.", "The rest stayed."]],
  ["U.S. at the end, before a name with an adverb", ["Offices stand in the U.S.", "Lampco openly says so."]],
  ["U.S. at the end, before a name with a verb", ["Offices stand in the U.S.", "Lampco has more."]],
  ["U.S. before an institution's name", ["A memo from the U.S. Treasury department leaked."]],
  ["U.S. with a comma", ["The U.S., its friends and others agree."]],
  ["initials", ["J. R. Lamp and T. Wick met.", "They talked."]],
  ["a company's abbreviations", ["Older firms such as Lamp 7 Technology Co. Ltd. and Wick fell behind."]],
  ["a company's abbreviation at the end", ["He runs Beijing Lamp Co.", "The firm is small."]],
  ["titles and numbers", ["Dr. Lamp met Mr. Wick.", "Their No. 5 lamp broke."]],
  ["decimals and money", ["It cost $4.4 billion, or 3.25 percent.", "It grew by 16.8% a year."]],
  ["a stop inside closing quotes", ['Everything should be "bright."', "Nobody minded."]],
  ["a stop inside curly closing quotes", ["They want “lamps everywhere.”", "“Soon,” they said."]],
  [
    "a quotation that goes on",
    ['"Lamps are cheap," she told us.', '"On the other hand, oil is dear.', 'Oil burns."'],
  ],
  ["a stop inside closing brackets", ["Lamps sell well.", "(They also burn.)", "Few know it."]],
  ["a question inside quotes that the sentence goes on from", ["He asked “why lamps?” and left."]],
  ["three dots inside a sentence", ["They wish to become makers … in the lamp trade."]],
  ["three dots at the end", ["They waited…", "Nothing came."]],
  ["an abbreviation with small letters after it", ["Bring lamps, e.g. oil lamps, to the party."]],
  ["a month's abbreviation", ["It opened on Jan. 5 and closed on Feb. 6.", "It was cold."]],
  ["a line break inside a paragraph", ["One lamp burns.", "Another\ndoes not."]],
  ["Chinese without spaces", ["灯很亮。", "真的吗？", "是的！"]],
  ["a Chinese stop inside closing quotes", ["他说：“灯很亮。”", "我们同意。"]],
];

for (const [name, sentences] of PARAGRAPHS) {
  test(`${name}: sentences are told apart`, () => {
    const isChinese = /\p{Script=Han}/u.test(sentences.join(""));
    assert.deepEqual(splitSentences(sentences.join(isChinese ? "" : " ")), sentences);
  });
}

test("an empty paragraph has no sentences", () => {
  assert.deepEqual(splitSentences("  "), []);
});

test("paragraphs are parted by blank lines, empty ones left out", () => {
  assert.deepEqual(splitParagraphs("\n\nOne\nstill one\r\n\r\nTwo\n  \n\n\nThree\n"), [
    "One\nstill one",
    "Two",
    "Three",
  ]);
});
