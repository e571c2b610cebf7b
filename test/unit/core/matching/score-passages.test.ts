import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type LabelledPassage, scorePassage } from "./score-passages.ts";

const PASSAGE: LabelledPassage = {
  id: "one",
  text: "The State Council met; a share button says Weixin.",
  spans: [
    { start: 4, end: 17, surface: "State Council", entity: "state-council" },
    { start: 43, end: 49, surface: "Weixin", entity: "wechat", optional: true },
  ],
};

describe("the score of a passage", () => {
  it("takes a prediction over half of the label for right", () => {
    const { right, wrong, missed } = scorePassage(PASSAGE, [{ start: 10, end: 17, entity: "state-council" }]);
    assert.deepEqual({ right, wrong, missed }, { right: 1, wrong: [], missed: [] });
  });

  it("counts a second prediction on the same label as wrong", () => {
    const twice = [
      { start: 4, end: 17, entity: "state-council" },
      { start: 4, end: 9, entity: "state-council" },
    ];
    assert.deepEqual(scorePassage(PASSAGE, twice).wrong, [twice[1]]);
  });

  it("counts another entity and a stretch that is far too long as wrong, and the label as missed", () => {
    const off = [
      { start: 4, end: 17, entity: "npc" },
      { start: 0, end: 42, entity: "state-council" },
    ];
    const { right, wrong, missed } = scorePassage(PASSAGE, off);
    assert.deepEqual({ right, wrong, missed: missed.length }, { right: 0, wrong: off, missed: 1 });
  });

  it("counts an optional label neither way", () => {
    const { wrong, missed } = scorePassage(PASSAGE, [{ start: 43, end: 49, entity: "wechat" }]);
    assert.deepEqual({ wrong, missed: missed.length }, { wrong: [], missed: 1 });
  });
});
