import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findDefinition } from "../../../../src/core/matching/find-definition.ts";

describe("findDefinition finds what a text says a short form stands for", () => {
  const cases = [
    {
      text: "the Corporate Affairs Commission (CAC) said",
      short: "CAC",
      long: "Corporate Affairs Commission",
    },
    { text: "its customer acquisition cost (“CAC”) rose", short: "CAC", long: "customer acquisition cost" },
    { text: "Metropolitan Police Service (the MPS)", short: "MPS", long: "Metropolitan Police Service" },
    { text: "compare-and-swap (CAS) operations", short: "CAS", long: "compare-and-swap" },
    { text: "central counterparties (CCPs), which", short: "CCP", long: "central counterparties" },
    {
      text: "a Central Counterparty (hereinafter referred to as “CCP”) of",
      short: "CCP",
      long: "Central Counterparty",
    },
    { text: "CAC (customer acquisition cost) is", short: "CAC", long: "customer acquisition cost" },
    { text: "Citation Style Language (CSL; see below)", short: "CSL", long: "Citation Style Language" },
    { text: "the Northern People’s Congress, NPC.", short: "NPC", long: "Northern People’s Congress" },
    { text: "a customer acquisition cost, or “CAC”, of", short: "CAC", long: "customer acquisition cost" },
    { text: "customs and the cyberspace office, CAC, said", short: "CAC", long: null },
    { text: "在中国人民大学（下称人大）任教", short: "人大", long: "人民大学" },
    { text: "在中国人民大学（以下简称“人大”）任教", short: "人大", long: "人民大学" },
    { text: "從 CAC（客戶獲取成本）轉為", short: "CAC", long: "客戶獲取成本" },
    { text: "人大（中国人民大学）招生", short: "人大", long: "中国人民大学" },
    { text: "《网络安全法（修正草案）》公布", short: "网络安全法", long: null },
    { text: "公安部（记者王洋）通报", short: "公安部", long: null },
    { text: "the regulator (CAC) said", short: "CAC", long: null },
    { text: "the CAC (since 2014) has", short: "CAC", long: null },
    { text: "Its head (CAC director Zhuang) said", short: "CAC", long: null },
    { text: "the CAC said", short: "CAC", long: null },
    { text: "(CAC)", short: "CAC", long: null },
  ];
  for (const { text, short, long } of cases) {
    it(`${short} in “${text}”: ${long ?? "nothing"}`, () => {
      const start = text.indexOf(short);
      const plural = text[start + short.length] === "s" ? 1 : 0;
      const found = findDefinition({ text, start, end: start + short.length + plural });
      assert.equal(found?.text ?? null, long);
      if (found !== null) assert.equal(text.slice(found.start, found.end), found.text);
    });
  }
});
