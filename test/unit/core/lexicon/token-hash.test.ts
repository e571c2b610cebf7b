import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hashFirstToken, hashHanPair } from "../../../../src/core/lexicon/token-hash.ts";

describe("a token's hash", () => {
  it("is never that of no token, and stays a small integer", () => {
    // Their letters alone come to 0.
    const words = ["Cinezeld", "gotugeng", "nuvuzifq", "tevevear", "a", "5G", "Z".repeat(60)];
    const hashes = [...words.map((word) => hashFirstToken(word)?.hash ?? 0), hashHanPair(0xffff, 0xffff)];
    for (const hash of hashes) assert.ok(hash > 0 && hash < 2 ** 25, `${hash}`);
  });

  it("tells words by their letters, whatever their case", () => {
    const hashOf = (word: string) => hashFirstToken(word)?.hash;
    assert.equal(hashOf("Huawei"), hashOf("HUAWEI and more"));
    assert.notEqual(hashOf("Huawei"), hashOf("Huaewi"));
  });
});
