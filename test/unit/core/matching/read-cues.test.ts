import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { distinct, readCues } from "../../../../src/core/matching/read-cues.ts";

function homeWordsOf(text: string): string[] {
  return distinct(readCues(text).hits, "home").map(({ start, end }) => text.slice(start, end));
}

describe("the cues of a text", () => {
  it("have a person's name in pinyin speak of China", () => {
    for (const name of ["Xu Yanjun", "Hu\n      Jintao", "Liu Enlai", "Li Yuanchao", "Zhang Chunxian"])
      assert.deepEqual(homeWordsOf(`Yesterday ${name} left.`), [name]);
  });
  it("take no other words for one", () => {
    for (const text of [
      "He Made them wait.",
      "The Fan Zone opens at noon.",
      "Then hu Jintan and li Yuanchao, in small letters, are none",
      "Chen Shui-bian, Lin Chuan and Hu Tao",
      "Hu/Jintan, Xu.Yanjun",
      "Ma Rainey and Lu Xun",
      "Wei Ling Tan",
    ])
      assert.deepEqual(homeWordsOf(text), [], text);
  });
  it("know acronyms written with points", () => {
    assert.deepEqual(homeWordsOf("the P.R.C.'s rules and P.R. for all"), ["P.R.C."]);
  });
  it("come in the order of the text, a name's own with its first word", () => {
    const starts = readCues("In Beijing Zhou Enlai met Chinese officials, Zhou Enlai said.").hits.map(
      ({ start }) => start,
    );
    assert.deepEqual(
      starts,
      starts.toSorted((one, other) => one - other),
    );
  });
  it("know a party from a third party", () => {
    const partiesIn = (text: string) => distinct(readCues(text).hits, "party").map(({ cue }) => cue);
    assert.deepEqual(partiesIn("the party said"), ["party"]);
    for (const text of ["a third party said", "a third-party app", "a third\n   party"])
      assert.deepEqual(partiesIn(text), []);
  });
});
