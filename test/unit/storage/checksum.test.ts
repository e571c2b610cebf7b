import assert from "node:assert/strict";
import { test } from "node:test";
import { checksum } from "../../../src/storage/checksum.ts";

// FNV-1a test vectors, which hold for ASCII: http://www.isthe.com/chongo/tech/comp/fnv/
const VECTORS: readonly (readonly [text: string, sum: number])[] = [
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
];

for (const [text, sum] of VECTORS) {
  test(`the checksum of ${JSON.stringify(text)} is the published one`, () =>
    assert.equal(checksum(text), sum));
}

test("one character more, less or other gives another checksum", () => {
  const text = "灯局 wants 2 times as many lamps";
  const others = [`${text}.`, text.slice(1), text.replace("2", "3"), text.replace("灯", "燈"), ""];
  assert.equal(new Set([text, ...others].map(checksum)).size, others.length + 1);
});
