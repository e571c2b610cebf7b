import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { displayNames, pickNames } from "../../../../src/core/knowledge/display-names.ts";

const ENGLISH = { text: "Huawei", lang: "en" };
const NATIVE = { text: "华为", lang: "zh-Hans", kind: "native" } as const;

describe("the names of an entity", () => {
  it("stand in the reader's language first", () => {
    const both = { name: "Huawei", nativeName: NATIVE };
    assert.deepEqual(displayNames(both, "en"), { main: ENGLISH, other: NATIVE });
    assert.deepEqual(displayNames(both, "zh-Hans"), { main: NATIVE, other: ENGLISH });
  });

  it("are picked out of all it has, without the rules of their matching", () => {
    const names = [
      { text: "華為", lang: "zh-Hant", kind: "native", match: { needs: "context" } },
      { ...NATIVE, match: { needs: "none" } },
    ] as const;
    assert.deepEqual(pickNames({ name: "Huawei", names }), { name: "Huawei", nativeName: NATIVE });
  });

  it("are the English one alone where there is no other", () => {
    const alone = { name: "Huawei", nativeName: null };
    for (const language of ["en", "zh-Hans"] as const)
      assert.deepEqual(displayNames(alone, language), { main: ENGLISH, other: null });
  });
});
