import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { TOLD } from "../../../../src/core/lexicon/waiting-form.ts";
import { findCandidates } from "../../../../src/core/matching/find-candidates.ts";
import {
  createPageTopic,
  LONG_WITHOUT_RULES,
  readTopic,
  toldBy,
} from "../../../../src/core/matching/page-topic.ts";
import { FIXTURE_LEXICON } from "./fixture-lexicon.ts";

/** A page of some blocks, as long as pages are. */
const LONG_PAGE = { length: 20_000, title: "" };

const topicOf = (text: string) => readTopic(text, findCandidates(text, [FIXTURE_LEXICON]));

function isField(blocks: readonly string[], view = LONG_PAGE): boolean {
  const topic = createPageTopic();
  for (const block of blocks) topic.add(topicOf(block));
  return topic.isField(() => view);
}

const FIELD = [
  "China’s Cyberspace Administration of China has a new draft.",
  "The draft follows the Data Security Law, and binds Microsoft.",
  "Google left China in 2010.",
];

const PAGES: readonly { name: string; blocks: readonly string[]; view?: typeof LONG_PAGE; is: boolean }[] = [
  { name: "an article on a regulator's draft", blocks: FIELD, is: true },
  {
    name: "an article on a share spin-off that names Alibaba again and again",
    blocks: [
      "Yahoo’s stake in Alibaba",
      "waiting for Alibaba to buy it",
      "Alibaba says it has no plans",
      "Google or Facebook",
    ],
    is: false,
  },
  {
    name: "a review that names Huawei in passing",
    blocks: ["Phones by Google, Huawei and others", "5G is fast."],
    is: false,
  },
  {
    name: "a Chinese report on football with its site's names around it",
    blocks: ["腾讯体育讯 中国队今晚出战", "阿里巴巴 百度 腾讯", "5G 直播"],
    is: false,
  },
  {
    name: "a short one of the kind",
    blocks: ["腾讯体育讯 中国队今晚出战", "阿里巴巴 百度 腾讯", "5G 直播"],
    view: { length: 1200, title: "" },
    is: false,
  },
  {
    name: "a business report that names companies of China among others",
    blocks: ["Alibaba and Baidu of China rose.", "Chinese Tencent, too.", "Google and Microsoft fell."],
    view: { length: 3500, title: "" },
    is: false,
  },
  {
    name: "a Chinese article on rules for networks",
    blocks: ["工信部与网信办联合发布通知", "《网络安全法》规定，微软与谷歌也须遵守"],
    is: true,
  },
  {
    name: "a long page on Google with one paragraph on China",
    blocks: [
      ...Array.from({ length: 30 }, (_, index) => `Google’s product number ${index}`),
      "In China, the Ministry of State Security, the Chinese Communist Party and Baidu came first.",
    ],
    is: false,
  },
  {
    name: "a short item that names a company and its country",
    blocks: ["Google cut off Huawei, the Chinese maker."],
    view: { length: 42, title: "" },
    is: true,
  },
  {
    name: "the same words on a long page",
    blocks: ["Google cut off Huawei, the Chinese maker."],
    is: false,
  },
  {
    name: "a short item under a title about China",
    blocks: ["Huawei’s 5G"],
    view: { length: 11, title: "China’s industrial policy" },
    is: true,
  },
  { name: "a page that names nothing of the field", blocks: ["Google", "NATO met."], is: false },
  { name: "an empty page", blocks: [], is: false },
];

describe("createPageTopic", () => {
  for (const { name, blocks, view, is } of PAGES) {
    it(`takes ${name} for one ${is ? "about the field" : "about something else"}`, () => {
      assert.equal(isField(blocks, view), is);
    });
  }

  it("comes to the same in any order, and after blocks have come and gone", () => {
    const topic = createPageTopic();
    const passing = topicOf("Google, 5G, ransomware");
    const own = FIELD.map(topicOf);
    for (let count = 0; count < 12; count++) topic.add(passing);
    for (const block of own) topic.add(block);
    assert.equal(
      topic.isField(() => LONG_PAGE),
      false,
      "too much of the page is about something else",
    );
    for (let count = 0; count < 12; count++) topic.remove(passing);
    assert.equal(
      topic.isField(() => LONG_PAGE),
      true,
    );
    for (const block of own) topic.remove(block);
    assert.equal(
      topic.isField(() => LONG_PAGE),
      false,
    );
  });

  it("asks how long the page is only where its blocks don't decide", () => {
    let asked = 0;
    const ask = (...blocks: readonly string[]) => {
      const topic = createPageTopic();
      for (const block of blocks) topic.add(topicOf(block));
      topic.isField(() => {
        asked++;
        return LONG_PAGE;
      });
      return asked;
    };
    assert.equal(ask(...FIELD), 0);
    assert.equal(ask("Google"), 0);
    assert.equal(ask("Huawei of China"), 1);
  });

  it("takes no page for one of the field that is long and names nothing that weighs", () => {
    const titled = "China’s companies, and Beijing";
    const blocks = ["Huawei", "Baidu, Alibaba of China", "Tencent in Beijing", "China", "Chinese"];
    assert.equal(isField(blocks, { length: LONG_WITHOUT_RULES, title: titled }), true);
    assert.equal(isField(blocks, { length: LONG_WITHOUT_RULES + 1, title: titled }), false);
    const weighty = [...blocks, "the Data Security Law"];
    assert.equal(isField(weighty, { length: LONG_WITHOUT_RULES + 1, title: titled }), true);
  });
});

describe("toldBy", () => {
  const told = (text: string, isLong: boolean) =>
    toldBy(text, findCandidates(text, [FIXTURE_LEXICON]), () => isLong);

  for (const [text, short, long] of [
    ["Google and Microsoft", TOLD.nothing, TOLD.nothing],
    ["Google left China", TOLD.field, TOLD.nothing],
    ["China has provinces", TOLD.nothing, TOLD.nothing],
    ["Huawei and Google", TOLD.field, TOLD.home],
    ["the Data Security Law", TOLD.field, TOLD.field],
    ["Huawei, and the MIIT", TOLD.field, TOLD.field],
    ["", TOLD.nothing, TOLD.nothing],
  ] as const) {
    it(`hears of "${text}" what it says`, () => {
      assert.deepEqual([told(text, false), told(text, true)], [short, long]);
    });
  }
});
