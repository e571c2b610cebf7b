import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pairsInUse, simplify } from "../../../../src/core/lexicon/han-variants.ts";

const simplified = (text: string) =>
  [...text].map((sign) => String.fromCharCode(simplify(sign.charCodeAt(0)))).join("");

describe("simplify", () => {
  for (const [traditional, expected] of [
    ["國家互聯網信息辦公室", "国家互联网信息办公室"],
    ["習近平", "习近平"],
    ["華為", "华为"],
    ["网信办", "网信办"],
    ["Huawei", "Huawei"],
  ] as const) {
    it(`reads ${traditional} as ${expected}`, () => assert.equal(simplified(traditional), expected));
  }
});

describe("pairsInUse", () => {
  it("keeps the pairs that some text has in either script, and no other", () => {
    assert.equal(pairsInUse(["网信办", "華"]), "網网辦办華华");
  });

  it("keeps nothing for texts without such characters", () => {
    assert.equal(pairsInUse(["MIIT", "工信部"]), "");
  });
});
