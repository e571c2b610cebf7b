import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readSitePattern } from "../../../src/settings/read-site-pattern.ts";
import { matchesSite } from "../../../src/settings/site-rules.ts";

describe("a pattern for sites", () => {
  const good: readonly (readonly [written: string, pattern: string])[] = [
    ["news.example", "news.example"],
    ["  News.Example ", "news.example"],
    ["https://www.news.example/a/b?c=*", "www.news.example"],
    ["http://localhost:8080/", "localhost:8080"],
    ["http://news.example:80", "news.example"],
    ["HTTP://news.example:80/a", "news.example"],
    ["https://news.example:443", "news.example"],
    ["http://news.example:443", "news.example:443"],
    ["https://news.example:80", "news.example:80"],
    ["*://*.news.example:80/*", "*.news.example"],
    ["news.example:80", "news.example"],
    ["news.example:443", "news.example"],
    ["news.example:8080", "news.example:8080"],
    ["*.news.example", "*.news.example"],
    ["*://*.news.example/*", "*.news.example"],
    ["**.news.example", "*.news.example"],
    ["news.*", "news.*"],
    ["192.168.*", "192.168.*"],
    ["a*b*c*d*e*f.example", "a*b*c*d*e*f.example"],
    ["新闻.example", "xn--efvy88h.example"],
    ["*.新闻.example", "*.xn--efvy88h.example"],
  ];
  for (const [written, pattern] of good) {
    it(`is ${pattern} where ${JSON.stringify(written)} is written`, () => {
      assert.deepEqual(readSitePattern(written), { ok: true, value: pattern });
    });
  }

  const bad: readonly (readonly [written: string, problem: string])[] = [
    [" ", "empty"],
    ["*", "everything"],
    ["*.*", "everything"],
    [".", "no-site"],
    ["。", "no-site"],
    ["two words", "no-site"],
    ["me@news.example", "no-site"],
    ["ftp://news.example", "no-site"],
    ["javascript:alert(1)", "no-site"],
    ["file:///home", "no-site"],
    ["https://", "no-site"],
    ["新*闻.example", "no-site"],
    [`${"a".repeat(300)}.example`, "too-long"],
  ];
  for (const [written, problem] of bad) {
    it(`is none where ${JSON.stringify(written.slice(0, 30))} is written: ${problem}`, () => {
      assert.deepEqual(readSitePattern(written), { ok: false, error: problem });
    });
  }

  it("stands for the very host it was read from, and is read as itself again", () => {
    fc.assert(
      fc.property(fc.domain(), (host) => {
        const pattern = readSitePattern(host);
        assert.ok(pattern.ok && matchesSite(pattern.value, new URL(`https://${host}`).host));
        assert.deepEqual(readSitePattern(pattern.value), pattern);
      }),
    );
  });

  it("is read from any text without throwing", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => void readSitePattern(text)));
  });
});
