import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { joinedUp, spellingsOf } from "../../../../src/core/lexicon/spelling-variants.ts";

describe("spellingsOf gives every usual spelling of", () => {
  const cases = [
    { text: "Huawei", all: ["Huawei"] },
    { text: "International Data Corporation", all: ["International Data Corp"] },
    { text: "Cybersecurity Law", all: ["Cyber Security Law"] },
    { text: "cyber-security review", all: ["cybersecurity review"] },
    { text: "Treaty Organization", all: ["Treaty Organisation"] },
    { text: "Ministry of Informatisation", all: ["Ministry of Informatization"] },
    { text: "digitalised services", all: ["digitalized services"] },
    { text: "defence programme", all: ["defense program", "defence program", "defense programme"] },
    { text: "Data Center", all: ["Data Centre"] },
    { text: "Labour Dialogue", all: ["Labor Dialog"] },
    { text: "labelled goods", all: ["labeled goods"] },
    { text: "Industry and Technology", all: ["Industry & Technology"] },
    { text: "Research & Development", all: ["Research and Development"] },
    { text: "14th Five-Year Plan", all: ["14th 5-Year Plan"] },
    { text: "Xi’an Park", all: ["Xian Park"] },
  ];
  for (const { text, all } of cases) {
    it(text, () => {
      const spellings = spellingsOf(text);
      assert.equal(spellings[0], text);
      for (const spelling of all) assert.ok(spellings.includes(spelling), spellings.join(", "));
    });
  }

  it("nothing where a word only looks like one of two spellings", () => {
    for (const text of ["enterprise", "supervision", "exercise", "advised", "China’s size"])
      assert.deepEqual(spellingsOf(text), [text]);
  });

  it("no more than a name is worth", () => {
    assert.equal(spellingsOf("Defence and Labour Programme for Centres of Standardisation").length, 8);
  });
});

describe("joinedUp", () => {
  it("joins pinyin", () => assert.deepEqual(joinedUp("Junmin Ronghe"), ["Junminronghe"]));
  it("leaves one word and figures as they are", () =>
    assert.deepEqual([...joinedUp("Gongxinbu"), ...joinedUp("Zhizao 2025")], []));
});
