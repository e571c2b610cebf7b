import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { simplify } from "../../../../src/core/lexicon/han-variants.ts";
import {
  classOf,
  DROPPED,
  foldedOf,
  HAN,
  isCapital,
  LOOK_UP,
  OTHER,
  QUICK_FOLD,
  QUOTE,
  SEPARATOR,
  textUnit,
  WORD,
} from "../../../../src/core/lexicon/text-unit.ts";

describe("textUnit", () => {
  const cases = [
    { sign: "a", is: WORD, folded: "a" },
    { sign: "Z", is: WORD, folded: "z", capital: true },
    { sign: "7", is: WORD, folded: "7" },
    { sign: "É", is: WORD, folded: "e", capital: true },
    { sign: "ǎ", is: WORD, folded: "a" },
    { sign: "ǚ", is: WORD, folded: "u" },
    { sign: "ø", is: WORD, folded: "o" },
    { sign: "Ж", is: WORD, folded: "ж", capital: true },
    { sign: "Ｍ", is: WORD, folded: "m", capital: true },
    { sign: "５", is: WORD, folded: "5" },
    { sign: "ा", is: WORD, folded: "ा" },
    { sign: "網", is: HAN, folded: "网" },
    { sign: "网", is: HAN, folded: "网" },
    { sign: "の", is: HAN, folded: "の" },
    { sign: "한", is: HAN, folded: "한" },
    { sign: "\u00AD", is: DROPPED },
    { sign: "\u200B", is: DROPPED },
    { sign: "\u2060", is: DROPPED },
    { sign: "\uFEFF", is: DROPPED },
    { sign: "\u0301", is: DROPPED },
    { sign: " ", is: SEPARATOR, folded: " " },
    { sign: "\u00A0", is: SEPARATOR, folded: " " },
    { sign: "\u3000", is: SEPARATOR, folded: " " },
    { sign: "\n", is: SEPARATOR, folded: " " },
    { sign: "-", is: SEPARATOR, folded: " " },
    { sign: "\u2011", is: SEPARATOR, folded: " " },
    { sign: "–", is: SEPARATOR, folded: " " },
    { sign: "’", is: QUOTE, folded: "'" },
    { sign: "ʼ", is: QUOTE, folded: "'" },
    { sign: ".", is: OTHER, folded: "." },
    { sign: "_", is: OTHER, folded: "_" },
    { sign: "（", is: OTHER, folded: "(" },
    { sign: "\uDC00", is: OTHER },
  ];
  for (const { sign, is, folded, capital = false } of cases) {
    const code = sign.charCodeAt(0);
    it(`reads U+${code.toString(16).toUpperCase().padStart(4, "0")} as class ${is}${capital ? ", a capital" : ""}`, () => {
      const unit = textUnit(code);
      assert.equal(classOf(unit), is);
      assert.equal(isCapital(unit), capital);
      if (folded !== undefined) assert.equal(String.fromCharCode(foldedOf(unit)), folded);
    });
  }

  it("says the same of every code unit when asked again", () => {
    for (let code = 0; code < 0x10000; code++) assert.equal(textUnit(code), textUnit(code));
  });

  it("agrees with the quick table wherever that has an answer", () => {
    for (let code = 0; code < 0x10000; code++) {
      const quick = QUICK_FOLD[code];
      const unit = textUnit(code);
      if (quick !== LOOK_UP)
        assert.equal(quick, classOf(unit) === WORD ? foldedOf(unit) : 0, `U+${code.toString(16)}`);
    }
  });
});

describe("simplify", () => {
  it("takes each traditional character to a simplified one, which stays", () => {
    let pairs = 0;
    for (let code = 0x4e00; code < 0xa000; code++) {
      const simple = simplify(code);
      if (simple === code) continue;
      pairs++;
      assert.equal(simplify(simple), simple, String.fromCharCode(code, simple));
    }
    assert.ok(pairs > 600, `${pairs} pairs`);
  });

  const names = [
    ["國家互聯網信息辦公室", "国家互联网信息办公室"],
    ["中國共產黨中央政治局", "中国共产党中央政治局"],
    ["習近平與溫家寶", "习近平与温家宝"],
    ["華為、騰訊、螞蟻集團", "华为、腾讯、蚂蚁集团"],
    ["網絡安全審查辦法", "网络安全审查办法"],
    ["軍民融合發展戰略", "军民融合发展战略"],
  ] as const;
  for (const [traditional, simplified] of names) {
    it(`writes ${traditional} in simplified characters`, () => {
      const written = [...traditional]
        .map((sign) => String.fromCharCode(simplify(sign.charCodeAt(0))))
        .join("");
      assert.equal(written, simplified);
    });
  }
});
