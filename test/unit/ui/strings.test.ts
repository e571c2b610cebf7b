import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { RELATION_TYPES } from "../../../src/core/model/entity.ts";
import { REFUSALS } from "../../../src/core/model/highlight.ts";
import { aboutEn } from "../../../src/ui/strings/about-en.ts";
import { aboutZhHans } from "../../../src/ui/strings/about-zh-hans.ts";
import { en } from "../../../src/ui/strings/en.ts";
import { highlightEn } from "../../../src/ui/strings/highlight-en.ts";
import { highlightZhHans } from "../../../src/ui/strings/highlight-zh-hans.ts";
import { knowledgeEn } from "../../../src/ui/strings/knowledge-en.ts";
import { knowledgeZhHans } from "../../../src/ui/strings/knowledge-zh-hans.ts";
import { libraryDataEn } from "../../../src/ui/strings/library-data-en.ts";
import { libraryDataZhHans } from "../../../src/ui/strings/library-data-zh-hans.ts";
import { libraryEn } from "../../../src/ui/strings/library-en.ts";
import { libraryZhHans } from "../../../src/ui/strings/library-zh-hans.ts";
import { markEn } from "../../../src/ui/strings/mark-en.ts";
import { markZhHans } from "../../../src/ui/strings/mark-zh-hans.ts";
import { plotEn } from "../../../src/ui/strings/plots-en.ts";
import { plotZhHans } from "../../../src/ui/strings/plots-zh-hans.ts";
import { popupEn } from "../../../src/ui/strings/popup-en.ts";
import { popupZhHans } from "../../../src/ui/strings/popup-zh-hans.ts";
import { settingsEn } from "../../../src/ui/strings/settings-en.ts";
import { settingsZhHans } from "../../../src/ui/strings/settings-zh-hans.ts";
import { welcomeEn } from "../../../src/ui/strings/welcome-en.ts";
import { welcomeZhHans } from "../../../src/ui/strings/welcome-zh-hans.ts";
import { zhHans } from "../../../src/ui/strings/zh-hans.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");

/** Every text of a set of strings with the path to it; functions are called with what they might be given. */
function collectTexts(value: unknown, at: string): [at: string, text: string][] {
  if (typeof value === "string") return [[at, value]];
  if (typeof value === "function") return [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => collectTexts(child, `${at}.${key}`));
}

describe("the strings", () => {
  const sets = [
    ["card", en, zhHans],
    ["popup", popupEn, popupZhHans],
    ["welcome", welcomeEn, welcomeZhHans],
    ["library", libraryEn, libraryZhHans],
    ["library's data", libraryDataEn, libraryDataZhHans],
    ["highlights", highlightEn, highlightZhHans],
    ["chapter about the extension", aboutEn, aboutZhHans],
    ["plots", plotEn, plotZhHans],
    ["settings", settingsEn, settingsZhHans],
    ["knowledge base", knowledgeEn, knowledgeZhHans],
    ["marks", markEn, markZhHans],
  ] as const;
  for (const [name, english, chinese] of sets) {
    it(`of the ${name} have the same keys in both languages`, () => {
      const shared = (set: object) => Object.keys(set).sort();
      assert.deepEqual(shared(chinese), shared(english));
    });

    it(`of the ${name} are not left in English`, () => {
      const english_ = new Map(collectTexts(english, name));
      const same = collectTexts(chinese, name).filter(
        ([at, text]) => english_.get(at) === text && /[a-z]{3}/.test(text),
      );
      const allowed = [
        /\.title$/,
        /\.markdown\.name$/,
        /\.entity$/,
        /\.language$/,
        /\.onHeading$/,
        /\.pattern$/,
      ];
      assert.deepEqual(
        same.map(([at]) => at).filter((at) => !allowed.some((pattern) => pattern.test(at))),
        [],
      );
    });
  }

  it("name every relation from both ends", () => {
    for (const strings of [en, zhHans]) {
      assert.deepEqual(Object.keys(strings.relations).sort(), [...RELATION_TYPES].sort());
      for (const label of Object.values(strings.relations)) assert.ok(label.out && label.in);
    }
  });

  it("say who speaks and through whom", () => {
    const said = (strings: typeof en, speaker: string, ...via: string[]) =>
      strings.said(speaker, via).join("");
    assert.equal(said(en, "IDC"), "says IDC");
    assert.equal(said(en, "IDC", "Protocol"), "says IDC, through Protocol");
    assert.equal(said(en, "IDC", "A", "B", "C"), "says IDC, through A, B and C");
    assert.equal(said(zhHans, "IDC", "A", "B"), "IDC 称（A 和 B 转述）");
  });

  it("count in whole words", () => {
    assert.equal(popupEn.mentions(1), "1 mention");
    assert.equal(popupEn.mentions(2), "2 mentions");
    assert.equal(popupEn.resultCount(1), "1 result");
  });
});

describe("the strings of highlights", () => {
  const numbers = {
    leastQuote: 2,
    mostQuote: 20_000,
    mostAddress: 8_192,
    mostNote: 20_000,
    mostTags: 50,
    mostTag: 100,
  };

  for (const [name, strings] of [
    ["English", highlightEn],
    ["Chinese", highlightZhHans],
  ] as const) {
    it(`give every refusal a sentence of its own in ${name}`, () => {
      const sentences = REFUSALS.map((reason) => strings.refusal(reason, numbers));
      assert.equal(new Set(sentences).size, REFUSALS.length);
      for (const sentence of sentences) assert.match(sentence, /[.。]$/);
    });

    it(`name the limit that was passed in ${name}`, () => {
      assert.match(strings.refusal("quote-too-long", numbers), /20,000/);
      assert.match(strings.refusal("too-many-tags", numbers), /50/);
    });
  }
});

describe("the strings of the manifest and the background", () => {
  const read = (locale: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(path.join(ROOT, "assets/_locales", locale, "messages.json"), "utf8"));
  const manifest = readFileSync(path.join(ROOT, "manifest.json"), "utf8");
  const background = path.join(ROOT, "src/background");
  const scripts = readdirSync(background).map((file) => readFileSync(path.join(background, file), "utf8"));
  const used = [
    ...manifest.matchAll(/__MSG_(\w+)__/g),
    ...scripts.join("\n").matchAll(/getMessage\("(\w+)"\)/g),
  ].map(([, key]) => key ?? "");

  for (const locale of ["en", "zh_CN"]) {
    it(`are all there in ${locale}, and none beside`, () => {
      assert.deepEqual(Object.keys(read(locale)).sort(), [...new Set(used)].sort());
    });

    it(`keep the description within the 132 characters that stores print, in ${locale}`, () => {
      const { message = "" } = read(locale)["extDescription"] ?? {};
      assert.ok(message.length > 0 && message.length <= 132, `${message.length}`);
    });
  }
});
