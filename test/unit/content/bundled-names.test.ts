import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { readBundledNames } from "../../../src/content/bundled-names.ts";
import { compileLexicon, lexiconPartsOf } from "../../../src/core/lexicon/compile-lexicon.ts";
import { sieveText } from "../../../src/core/lexicon/sieve-text.ts";
import { findCandidates } from "../../../src/core/matching/find-candidates.ts";
import { readShippedKnowledge } from "../../../src/tools/read-knowledge-files.ts";

const pack = readShippedKnowledge();
assert.ok(pack.ok);
const bytes = compileLexicon(pack.value);

/** What build.mjs writes into content.js. */
Object.assign(globalThis, {
  BUNDLED_LEXICON: Buffer.from(bytes).toString("base64"),
  BUNDLED_SIEVE: sieveText(lexiconPartsOf(pack.value)),
});

describe("the bundled names", () => {
  const native = Object.getOwnPropertyDescriptor(Uint8Array, "fromBase64");
  afterEach(() => {
    Reflect.deleteProperty(Uint8Array, "fromBase64");
    if (native) Object.defineProperty(Uint8Array, "fromBase64", native);
  });

  for (const [name, fromBase64] of [
    ["in an engine that decodes base64", (text: string) => new Uint8Array(Buffer.from(text, "base64"))],
    ["in one that doesn't (Chromium before 140)", undefined],
  ] as const) {
    it(`are those of the knowledge base, ${name}`, () => {
      Object.defineProperty(Uint8Array, "fromBase64", { value: fromBase64, configurable: true });
      const names = readBundledNames();
      const lexicons = names.lexicons();
      assert.equal(names.lexicons(), lexicons, "decoded once");
      const text = "The Cyberspace Administration of China spoke of 华为.";
      const found = findCandidates(text, lexicons).map(({ entity }) => entity.id);
      assert.deepEqual(found, ["cac", "huawei"]);
      assert.deepEqual(names.sieve?.search(text).telling().sort(), [4, 48]);
    });
  }
});
