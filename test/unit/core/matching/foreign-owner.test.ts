import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Owner, ownerOf } from "../../../../src/core/matching/foreign-owner.ts";

/** Whose the name in brackets is. */
function ownerIn(marked: string): Owner {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return ownerOf({ text: marked.replace(/[[\]]/g, ""), start, end });
}

describe("the owner of an institution", () => {
  const cases: readonly [marked: string, owner: Owner][] = [
    ["Egypt’s [State Council] met.", "foreign"],
    ["the [Ministry of Foreign Affairs] (MFA) of Russia said", "foreign"],
    ["the [Ministry of State Security] (MSS), Russia’s FSB and Iran’s", null],
    ["the [State Council] (PRC), Japan’s cabinet", "home"],
    ["The Massachusetts [Data Security Law] asks", "foreign"],
    ["the [Data Security Law] in Massachusetts", "foreign"],
    ["the [Data Security Law] (Massachusetts)", "foreign"],
    ["Texas firms ask what China’s [Data Security Law] wants", "home"],
    ["Taiwan’s [Ministry of Foreign Affairs] said", "foreign"],
    ["Taiwanese [Data Security Law]", "foreign"],
    ["the [Cybersecurity Law] of Macau", "foreign"],
    ["the [Ministry of State Security] in Hong Kong", null],
    ["the [State Council], Taiwan Affairs Office and", null],
    ["the Hong Kong and Macao Affairs Office of the [State Council]", null],
    ["澳门《[网络安全法]》", "foreign"],
    ["香港[人大]代表", "home"],
    ["台湾[外交部]说", "foreign"],
    ["来访的古共[中央政治局]委员", "foreign"],
    ["中共[中央政治局]委员", null],
    ["a guard before the [Ministry of Foreign Affairs] in Taipei", "foreign"],
    ["我國[外交部]說", "foreign"],
    ["我國[社會信用體系]的建設", "home"],
    ["中國[外交部]說", "home"],
  ];
  for (const [marked, owner] of cases)
    it(`of ${marked}: ${owner ?? "nobody"}`, () => assert.equal(ownerIn(marked), owner));
});
