import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { makePageFilter } from "../../../../src/core/highlights/make-page-filter.ts";
import { pageKeyOf } from "../../../../src/core/highlights/page-address.ts";
import { coarsePageHash, filterMayHold } from "../../../../src/core/highlights/page-filter.ts";
import { arbitraryAddress } from "./arbitrary-address.ts";

const hashOf = (url: string) => coarsePageHash(url) ?? assert.fail(`no hash for ${url}`);

describe("coarsePageHash", () => {
  it("is that of the page's key, for every address that has one", () => {
    fc.assert(
      fc.property(arbitraryAddress, (url) => {
        const key = pageKeyOf(url);
        if (key !== null) assert.equal(coarsePageHash(url), coarsePageHash(key));
      }),
      { numRuns: 3000 },
    );
  });

  it("leaves the query and the fragment out, and no more than that", () => {
    assert.equal(hashOf("https://example.com/a?id=1"), hashOf("https://example.com/a?id=2#/b"));
    assert.notEqual(hashOf("https://example.com/a"), hashOf("https://example.com/b"));
    assert.notEqual(hashOf("https://example.com/a"), hashOf("https://example.org/a"));
  });

  it("is none where there is no address to come back to", () => {
    assert.equal(coarsePageHash("about:blank"), null);
    assert.equal(coarsePageHash("data:text/html,x"), null);
  });
});

describe("the page filter", () => {
  it("holds every page it was made of", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 2000 }), (hashes) => {
        const filter = makePageFilter(hashes);
        assert.ok(hashes.every((hash) => filterMayHold(filter, hash)));
      }),
    );
  });

  for (const pages of [100, 1000, 20_000]) {
    it(`lets fewer than 1 in 100 strangers pass, with ${pages} pages`, () => {
      const filter = makePageFilter(
        Array.from({ length: pages }, (_, at) => hashOf(`https://news.example.com/2026/story-${at}`)),
      );
      const strangers = Array.from({ length: 20_000 }, (_, at) =>
        hashOf(`https://site-${at}.example/a/${at}`),
      );
      const passed = strangers.filter((hash) => filterMayHold(filter, hash)).length;
      assert.ok(passed / strangers.length <= 0.01, `${passed} of ${strangers.length} passed`);
    });
  }

  it("is the same text for the same pages in any order, and JSON holds it as it is", () => {
    const hashes = ["a", "b", "c"].map((name) => hashOf(`https://example.com/${name}`));
    const filter = makePageFilter(hashes);
    assert.equal(makePageFilter([...hashes, ...hashes].reverse()), filter);
    assert.match(filter, /^[0-o]{342}$/);
    assert.equal(JSON.parse(JSON.stringify(filter)), filter);
  });

  it("holds nothing where it is empty", () => {
    assert.equal(filterMayHold("", 7), false);
    assert.equal(filterMayHold(makePageFilter([]), 7), false);
  });
});
