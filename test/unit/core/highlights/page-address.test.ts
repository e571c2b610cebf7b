import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { pageKeyOf, visitedAddress } from "../../../../src/core/highlights/page-address.ts";
import { arbitraryAddress } from "./arbitrary-address.ts";

/** Addresses in one row have one key: the first is the key itself. */
const SAME: readonly (readonly string[])[] = [
  [
    "https://example.com/2026/11/rules",
    "http://example.com/2026/11/rules",
    "https://www.example.com/2026/11/rules/",
    "https://WWW.Example.com:443/2026/11/rules/index.html",
    "https://m.example.com/2026/11/rules",
    "https://mobile.example.com./2026/11/rules",
    "https://amp.example.com/2026/11/rules",
    "https://example.com/2026/11/rules/amp",
    "https://example.com/2026/11/rules/amp/",
    "https://example.com/amp/2026/11/rules",
    "https://example.com/2026/11/rules.amp",
    "https://example.com/2026/11/rules?amp",
    "https://example.com/2026/11/rules?amp=1",
    "https://example.com/2026/11/rules?outputType=amp",
    "https://example.com/2026/11/rules#comments",
    "https://example.com/2026/11/rules#:~:text=a%20passage",
    "https://example.com/2026/11/rules?utm_source=x&utm_medium=y&fbclid=z",
    "https://example.com/2026/11/rules?gclid=1&mc_cid=2&igshid=3&_ga=4&ref=hn",
    "https://reader:secret@example.com/2026/11/rules",
    "https://example-com.cdn.ampproject.org/c/s/example.com/2026/11/rules",
    "https://example-com.cdn.ampproject.org/v/s/www.example.com/2026/11/rules/amp?amp_js_v=0.1&usqp=mq331AQ",
    "https://cdn.ampproject.org/c/www.example.com/2026/11/rules",
    "https://www.google.com/amp/s/www.example.com/2026/11/rules",
    "https://www.google.co.uk/amp/s/amp.example.com/2026/11/rules",
    "https://www.bing.com/amp/s/www.example.com/2026/11/rules",
    "https://www.bing-amp.com/c/s/www.example.com/2026/11/rules",
    "https://www-example-com.bing-amp.com/c/s/www.example.com/2026/11/rules",
  ],
  [
    "https://example.com/story.html",
    "https://example.com/story.amp.html",
    "https://example.com/amp/story.html",
  ],
  [
    "https://example.com/",
    "https://www.example.com",
    "http://m.example.com/index.php",
    "https://example.com/#/",
  ],
  [
    "https://en.wikipedia.org/wiki/CAC_(China)",
    "https://en.m.wikipedia.org/wiki/CAC_%28China%29#History",
    "https://en.wikipedia.org/wiki/CAC_%28%43hina%29",
  ],
  [
    "https://example.com/view?a=1&b=2",
    "https://example.com/view?b=2&a=1",
    "https://example.com/view?&b=2&spm=x&a=1&",
  ],
  ["https://example.com/q?s=a%20b", "https://example.com/q?s=a+b"],
  ["https://example.com/app#/news/7", "https://example.com/app/#/news/7:~:text=x"],
  ["https://example.com/app#!news/7", "https://www.example.com/app#!news/7"],
  [
    "https://163.com/news/article/K1.html",
    "https://3g.163.com/news/article/K1.html",
    "http://wap.163.com/news/article/K1.html",
  ],
  [
    "https://mp.weixin.qq.com/s?__biz=a&idx=1&mid=2&sn=b",
    "https://mp.weixin.qq.com/s?__biz=a&mid=2&idx=1&sn=b&chksm=c#rd",
  ],
  ["https://xn--fsqu00a.com/%E6%96%87", "https://例子.com/文", "https://www.例子.com/%e6%96%87"],
  ["https://example.com/a?id=1", "https://example.com/a?id=1&from=timeline&isappinstalled=0"],
  ["file:///home/reader/saved/index.html?x=1", "file:///home/reader/saved/index.html?x=1#part"],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ["https://example.com/a", "https://example.com/b"],
  ["https://example.com/a", "https://example.org/a"],
  ["https://example.com/a?id=1", "https://example.com/a?id=2"],
  ["https://example.com/a?from=2020", "https://example.com/a?from=2021"],
  ["https://example.com/a?x=1&x=2", "https://example.com/a?x=2&x=1"],
  ["https://example.com/a?ref=main", "https://example.com/a"],
  ["https://example.com/a?ref=John%203", "https://example.com/a"],
  ["https://example.com/a?ref=32016R0679", "https://example.com/a"],
  ["https://example.com/play?act=1&scene=1", "https://example.com/play?act=1&scene=2"],
  ["https://example.com/app#/a", "https://example.com/app#/b"],
  ["https://example.com/ampere", "https://example.com/ere"],
  ["https://example.com/campus", "https://example.com/c"],
  ["https://example.com:8080/a", "https://example.com/a"],
  ["https://m.com/a", "https://com/a"],
  ["https://zh.example.com/a", "https://en.example.com/a"],
  // A stranger who would pass for another site.
  ["https://google.evil.com/amp/s/bank.com/a", "https://bank.com/a"],
  ["https://cdn.ampproject.org.evil.com/c/s/bank.com/a", "https://bank.com/a"],
  ["https://evil.com/cdn.ampproject.org/c/s/bank.com/a", "https://bank.com/a"],
  ["file:///a/index.html", "file:///a/"],
];

describe("pageKeyOf", () => {
  for (const [key = "", ...others] of SAME) {
    it(`gives ${key} for all its forms`, () => {
      assert.equal(pageKeyOf(key), key);
      for (const other of others) assert.equal(pageKeyOf(other), key, other);
    });
  }

  for (const [one, other] of DIFFERENT) {
    it(`tells ${one} from ${other}`, () => {
      assert.notEqual(pageKeyOf(one), pageKeyOf(other));
    });
  }

  for (const url of [
    "about:blank",
    "data:text/html,x",
    "blob:https://example.com/1",
    "javascript:1",
    "",
    "no",
    "https://",
  ]) {
    it(`has none for ${JSON.stringify(url)}`, () => {
      assert.equal(pageKeyOf(url), null);
      assert.equal(visitedAddress(url), null);
    });
  }

  it("is the key of itself", () => {
    fc.assert(
      fc.property(arbitraryAddress, (url) => {
        const key = pageKeyOf(url);
        if (key !== null) assert.equal(pageKeyOf(key), key);
      }),
      { numRuns: 3000 },
    );
  });

  const long: readonly (readonly [string, string])[] = [
    ["slashes", `https://example.com${"/".repeat(8000)}x`],
    ["indexes", `https://example.com${"/index.html".repeat(740)}`],
    ["caches inside caches", `https://${"www.google.com/amp/s/".repeat(380)}example.com/`],
    ["percent signs", `https://example.com/?${"%".repeat(8000)}`],
  ];
  for (const [name, url] of long) {
    it(`is done in a moment with the longest address of ${name}`, () => {
      const start = performance.now();
      pageKeyOf(url);
      assert.ok(performance.now() - start < 2000);
    });
  }

  it("has none for an address of 100 kB", () => {
    assert.equal(pageKeyOf(`https://example.com/${"a".repeat(100_000)}`), null);
  });
});

describe("visitedAddress", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["https://www.example.com/a/?utm_source=x", "https://www.example.com/a/?utm_source=x"],
    ["https://example.com/a#part", "https://example.com/a"],
    ["https://example.com/a#:~:text=x", "https://example.com/a"],
    ["https://example.com/a#/route:~:text=x", "https://example.com/a#/route"],
    ["https://reader:secret@example.com/a", "https://example.com/a"],
    ["file:///a/b.html#c", "file:///a/b.html"],
  ];
  for (const [url, expected] of cases) {
    it(`gives ${expected} for ${url}`, () => {
      assert.equal(visitedAddress(url), expected);
    });
  }
});
