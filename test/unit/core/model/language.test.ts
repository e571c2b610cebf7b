import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chooseLanguage } from "../../../../src/core/model/language.ts";

describe("the language a reader is spoken to in", () => {
  const cases: readonly (readonly [tag: string, language: string, lang: string])[] = [
    ["en", "en", "en"],
    ["en-GB", "en", "en-GB"],
    ["EN-us", "en", "EN-us"],
    ["de-DE", "en", "en"],
    ["ja", "en", "en"],
    ["", "en", "en"],
    ["not a tag", "en", "en"],
    ["en_US", "en", "en"],
    ["zh", "zh-Hans", "zh-Hans"],
    ["zh-CN", "zh-Hans", "zh-CN"],
    ["zh_CN", "zh-Hans", "zh-Hans"],
    ["zh-Hans-SG", "zh-Hans", "zh-Hans-SG"],
    ["zh-TW", "zh-Hans", "zh-Hans"],
    ["zh-Hant-HK", "zh-Hans", "zh-Hans"],
  ];
  for (const [tag, language, lang] of cases) {
    it(`is ${language}, declared ${lang}, for ${JSON.stringify(tag)}`, () => {
      assert.deepEqual(chooseLanguage(tag), { language, lang });
    });
  }
});
