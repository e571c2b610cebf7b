import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readTypedSound, toneOf } from "../../../../src/core/search/typed-sound.ts";

/** What is typed, its letters, and the tones typed by the letter they stand at. */
const TYPED: readonly (readonly [typed: string, letters: string | null, tones: string])[] = [
  ["gongxinbu", "gongxinbu", ""],
  ["gong xin bu", "gongxinbu", ""],
  ["Gōng Xìn Bù", "gongxinbu", "o1 i4 u4"],
  ["go\u0304ngxi\u0300nbu\u0300", "gongxinbu", "o1 i4 u4"],
  ["gong1xin4bu4", "gongxinbu", "g1 n4 u4"],
  ["gong'an'bu", "gonganbu", ""],
  ["ｇｏｎｇ１", "gong", "g1"],
  ["lǜ", "lu", "u4"],
  ["lv4", "lu", "u4"],
  ["lü4", "lu", "u4"],
  ["lu:4", "lu", "u4"],
  ["zhizao2025", "zhizao2025", ""],
  ["qihu360", "qihu360", ""],
  ["ma5", "ma", "a5"],
  ["5g", "5g", ""],
  ["băi", "bai", "a3"],
  ["\u200fgong\u200e", "gong", ""],
  ["工信bu", null, ""],
  ["гун", null, ""],
  ["", null, ""],
  ["\u0304", null, ""],
];

describe("a query taken for pinyin", () => {
  for (const [typed, letters, tones] of TYPED) {
    it(`${JSON.stringify(typed)} is ${letters ?? "none"}${tones && ` with ${tones}`}`, () => {
      const sound = readTypedSound(typed);
      assert.equal(sound?.letters ?? null, letters);
      const heard = sound?.tones.map(({ letter, tone }) => `${sound.letters[letter]}${tone}`) ?? [];
      assert.equal(heard.join(" "), tones);
    });
  }

  it("may be any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const sound = readTypedSound(typed);
        assert.match(sound?.letters ?? "a", /^[a-z\d]+$/);
        for (const { letter } of sound?.tones ?? []) assert.ok(letter < (sound?.letters.length ?? 0));
      }),
    );
  });
});

describe("the tone of a syllable", () => {
  for (const [syllable, tone] of [
    ["gōng", 1],
    ["rén", 2],
    ["fǎ", 3],
    ["lǜ", 4],
    ["de", 5],
    ["360", 5],
  ] as const) {
    it(`of ${syllable} is ${tone}`, () => assert.equal(toneOf(syllable), tone));
  }
});
