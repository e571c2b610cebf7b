import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findCandidates } from "../../../../src/core/matching/find-candidates.ts";
import { makeEntity, makeName } from "../lexicon/make-entity.ts";
import { describeFound, FIXTURE_LEXICON, makeLexicon } from "./fixture-lexicon.ts";

const LEXICONS = [FIXTURE_LEXICON];

function checkAll(cases: readonly { why: string; text: string; found: readonly string[] }[]): void {
  for (const { why, text, found } of cases) {
    it(why, () => assert.deepEqual(describeFound(text, findCandidates(text, LEXICONS)), found));
  }
}

describe("findCandidates folds what a reader takes for the same", () => {
  checkAll([
    { why: "capitals of a headline", text: "HUAWEI AND CLOUD", found: ["HUAWEI=huawei"] },
    {
      why: "another mix of capitals",
      text: "Beidou, BeiDou, BEIDOU",
      found: ["Beidou=beidou", "BeiDou=beidou", "BEIDOU=beidou"],
    },
    {
      why: "a common noun at the head of a sentence",
      text: "Ransomware hits",
      found: ["Ransomware=ransomware"],
    },
    { why: "a soft hyphen in a word", text: "Hua\u00ADwei", found: ["Hua\u00ADwei=huawei"] },
    { why: "a zero-width space before a name", text: "\u200BHuawei", found: ["Huawei=huawei"] },
    { why: "a no-break space", text: "Xi\u00A0Jinping", found: ["Xi\u00A0Jinping=xi-jinping"] },
    {
      why: "a line break and an indent",
      text: "Ministry of State\n   Security",
      found: ["Ministry of State\n   Security=mss"],
    },
    { why: "a Windows line break", text: "Xi\r\nJinping", found: ["Xi\r\nJinping=xi-jinping"] },
    {
      why: "a curly or straight apostrophe",
      text: "China's industry ministry, National People’s Congress",
      found: ["China's industry ministry=miit", "National People’s Congress=npc"],
    },
    {
      why: "an apostrophe left out, in the first word too",
      text: "Peoples; National Peoples Congress; Tang Xiaoou",
      found: ["National Peoples Congress=npc", "Tang Xiaoou=tang-xiaoou"],
    },
    {
      why: "spaces for hyphens",
      text: "military civil fusion",
      found: ["military civil fusion=military-civil-fusion"],
    },
    {
      why: "dashes for hyphens",
      text: "military–civil fusion, 14th Five‑Year Plan",
      found: ["military–civil fusion=military-civil-fusion", "14th Five‑Year Plan=five-year-plan"],
    },
    { why: "tones", text: "Xí Jìnpíng, Běidǒu", found: ["Xí Jìnpíng=xi-jinping", "Běidǒu=beidou"] },
    {
      why: "tones written as combining accents",
      text: "Běidǒu".normalize("NFD"),
      found: [`${"Běidǒu".normalize("NFD")}=beidou`],
    },
    { why: "full-width letters", text: "ＭＩＩＴ　５Ｇ", found: ["ＭＩＩＴ=miit", "５Ｇ=5g"] },
    {
      why: "traditional characters",
      text: "中國國務院與華為",
      found: ["國務院=state-council", "華為=huawei"],
    },
    {
      why: "both spellings of cybersecurity",
      text: "cyber security review",
      found: ["cyber security review=cybersecurity-review"],
    },
    {
      why: "quotation marks inside a Chinese name",
      text: "“十四五”规划，社會「信用」體系",
      found: ["十四五”规划=five-year-plan", "社會「信用」體系=social-credit"],
    },
    {
      why: "a wrapped line inside a Chinese name",
      text: "工业和信\n息化部",
      found: ["工业和信\n息化部=miit"],
    },
  ]);
});

describe("findCandidates keeps to words", () => {
  checkAll([
    { why: "not inside a longer word", text: "Huaweis xHuawei Huaweiï PreMIIT", found: [] },
    { why: "nor after a letter with an accent", text: "éHuawei e\u0301Huawei", found: [] },
    { why: "nor after a letter of another script", text: "яHuawei Huaweiя", found: [] },
    {
      why: "but beside punctuation and emoji",
      text: "(Huawei)“Huawei”/Huawei…😀Huawei😀",
      found: ["Huawei=huawei", "Huawei=huawei", "Huawei=huawei", "Huawei=huawei"],
    },
    {
      why: "Latin names beside Chinese characters",
      text: "与Huawei合作的5G芯片",
      found: ["Huawei=huawei", "5G=5g"],
    },
    { why: "Chinese names inside Chinese text", text: "中国工信部称", found: ["工信部=miit"] },
    {
      why: "Chinese names that end with figures",
      text: "中国制造2025计划；中国制造20255",
      found: ["中国制造2025=made-in-china"],
    },
    {
      why: "the core of a possessive",
      text: "Huawei’s, MIIT's and Alibabas’",
      found: ["Huawei=huawei", "MIIT=miit"],
    },
    {
      why: "plurals of things there can be several of",
      text: "two cybersecurity reviews",
      found: ["cybersecurity reviews=cybersecurity-review"],
    },
    { why: "hyphened on", text: "CAC-led, Huawei-made", found: ["CAC=cac", "Huawei=huawei"] },
    {
      why: "an acronym in parentheses after its name",
      text: "the Ministry of State Security (MSS)",
      found: ["Ministry of State Security=mss", "MSS=mss"],
    },
    {
      why: "a name that ends with a full stop",
      text: "Baidu, Inc. said; Baidu, Incident",
      found: ["Baidu, Inc.=baidu", "Baidu=baidu"],
    },
    { why: "no name over a blank line", text: "Xi\n\nJinping", found: ["Xi=xi-jinping"] },
    { why: "no 5G inside a number", text: "3.5G 1,5G 5G", found: ["5G=5g"] },
  ]);

  it("tells a plural that an institution can't have as another thing", () => {
    const [found] = findCandidates("central counterparties, or CCPs,", LEXICONS);
    assert.deepEqual([found?.isOther, found?.entity.id], [true, "ccp"]);
  });
});

describe("findCandidates keeps to case and guards", () => {
  checkAll([
    { why: "acronyms letter for letter", text: "Miit miit MIit MIIT", found: ["MIIT=miit"] },
    { why: "names with a capital first", text: "huawei hUAWEI Huawei", found: ["Huawei=huawei"] },
    { why: "5G letter for letter", text: "5g 5G", found: ["5G=5g"] },
    {
      why: "a word after it that makes it another thing",
      text: "CAC 40, CAC\u00A040, CAC 400",
      found: ["CAC=cac"],
    },
    {
      why: "a character before or after it that does",
      text: "才华为人，公安部门，北斗七星，公安部",
      found: ["公安部=mps"],
    },
  ]);
});

describe("findCandidates takes the longest", () => {
  checkAll([
    { why: "of forms that begin alike", text: "Didi Chuxing", found: ["Didi Chuxing=didi"] },
    {
      why: "and what is left of a longer one",
      text: "Communist Party of Spain",
      found: ["Communist Party=ccp"],
    },
    {
      why: "joined where two names of an entity overlap",
      text: "President Xi Jinping",
      found: ["President Xi Jinping=xi-jinping"],
    },
    {
      why: "side by side",
      text: "Huawei Tencent华为腾讯",
      found: ["Huawei=huawei", "Tencent=tencent", "华为=huawei", "腾讯=tencent"],
    },
    { why: "at the end of a text", text: "the MIIT", found: ["MIIT=miit"] },
    { why: "nothing in an empty text", text: "", found: [] },
  ]);

  it("over all lexicons, and the earlier one's of two as long", () => {
    const own = makeLexicon("own", [
      makeEntity("huawei-cloud", "company", [makeName("Huawei Cloud")]),
      makeEntity("my-miit", "agency", [makeName("MIIT", "acronym")]),
    ]);
    const found = findCandidates("Huawei Cloud and MIIT", [FIXTURE_LEXICON, own]);
    assert.deepEqual(
      found.map(({ entity }) => `${entity.pack}/${entity.id}`),
      ["own/huawei-cloud", "test/miit"],
    );
  });

  it("and finds nothing without a lexicon", () => {
    assert.deepEqual(findCandidates("Huawei", []), []);
  });
});
