import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { trustedKeys } from "../../../../src/core/highlights/canonical-address.ts";

/** Enough of the Public Suffix List for these cases. */
function registrableDomain(host: string): string | null {
  const suffix = /(?:co\.uk|github\.io|com|org)$/.exec(host)?.[0];
  if (suffix === undefined || host === suffix) return null;
  return `${host
    .slice(0, -suffix.length - 1)
    .split(".")
    .at(-1)}.${suffix}`;
}

const keys = (url: string, canonical: string | null) => trustedKeys({ url, canonical, registrableDomain });

describe("trustedKeys", () => {
  const believed: readonly (readonly [name: string, url: string, canonical: string])[] = [
    [
      "another host of the owner",
      "https://edition.example.com/2026/rules",
      "https://www.example.com/2026/rules",
    ],
    ["a host under .co.uk", "https://amp.news.co.uk/x/rules", "https://www.news.co.uk/x/rules-story"],
    [
      "parameters dropped where the path tells",
      "https://example.com/china-draft-rules?nav=top",
      "https://example.com/china-draft-rules",
    ],
    [
      "parameters dropped where one stays",
      "https://example.com/view?id=7&nav=top",
      "https://example.com/view?id=7",
    ],
    ["a short link of a blog", "https://example.com/?p=123", "https://example.com/2026/draft-rules"],
    [
      "a later page of an article",
      "https://example.com/china-draft-rules/2",
      "https://example.com/china-draft-rules",
    ],
    ["the print form", "https://example.com/story/print", "https://example.com/story"],
    ["the mobile form under a folder", "https://example.com/m/story", "https://example.com/story"],
    ["a front page's own other form", "https://edition.example.com/", "https://www.example.com/"],
  ];
  for (const [name, url, canonical] of believed) {
    it(`believes ${name}`, () => {
      const found = keys(url, canonical);
      assert.equal(found.length, 2, `${url} → ${canonical}`);
      assert.deepEqual(found.slice(1), keys(canonical, null));
    });
  }

  const refused: readonly (readonly [name: string, url: string, canonical: string])[] = [
    ["another owner's page", "https://evil.com/a", "https://bank.com/a"],
    ["a neighbour under a shared suffix", "https://a.github.io/x", "https://b.github.io/x"],
    ["a suffix alone", "https://co.uk/a", "https://x.co.uk/a"],
    ["another port of the host", "https://example.com:8080/a", "https://example.com/b"],
    ["another server of this machine", "http://localhost:3000/a", "http://localhost:4000/a"],
    ["the front page", "https://example.com/2026/rules", "https://www.example.com/"],
    ["the front page for a blog's short link", "https://example.com/?p=7", "https://example.com/"],
    ["the front page of the owner's main site", "https://blog.example.com/?p=7", "https://example.com/"],
    [
      "a script of another host without its query",
      "https://blog.example.com/view?id=7",
      "https://example.com/view",
    ],
    ["the section", "https://example.com/news/2026/rules", "https://example.com/news"],
    ["the section of numbered pages", "https://example.com/news/12", "https://example.com/news"],
    ["a script without its query", "https://example.com/view?id=7", "https://example.com/view"],
    ["a script with another query", "https://example.com/view?id=7", "https://example.com/view?id=8"],
    [
      "an application without its route",
      "https://example.com/china-draft-rules#/a",
      "https://example.com/china-draft-rules",
    ],
    ["a file", "https://example.com/a", "file:///home/reader/a.html"],
    ["what a file claims", "file:///home/reader/a.html", "https://example.com/a"],
    ["what is no address", "https://example.com/a", "javascript:alert(1)"],
    ["an address of 100 kB", "https://example.com/a", `https://example.com/${"a".repeat(100_000)}`],
  ];
  for (const [name, url, canonical] of refused) {
    it(`does not believe ${name}`, () => {
      assert.deepEqual(keys(url, canonical), keys(url, null));
      assert.equal(keys(url, null).length, 1);
    });
  }

  it("gives one key where the canonical is the page itself", () => {
    assert.deepEqual(keys("https://www.example.com/a?utm_source=x", "https://example.com/a"), [
      "https://example.com/a",
    ]);
  });

  it("gives a cached page its origin's key", () => {
    const cached = "https://example-com.cdn.ampproject.org/c/s/www.example.com/a/amp";
    assert.deepEqual(keys(cached, "https://www.example.com/a"), ["https://example.com/a"]);
  });

  it("gives none where there is no address", () => {
    assert.deepEqual(keys("about:blank", "https://example.com/a"), []);
  });
});
