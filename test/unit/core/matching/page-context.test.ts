import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createContextReader, type PageContext } from "../../../../src/core/matching/page-context.ts";

function read(context: PageContext): Partial<Record<string, number>> {
  return createContextReader(() => context)();
}

describe("a page's context", () => {
  it("says what its title and address name", () => {
    assert.deepEqual(
      read({ title: "Hanoi and Beijing talk", url: "https://news.example/vietnam/1", lang: "en" }),
      {
        titleHome: 1,
        titleForeign: 2,
        titleOther: 0,
        pageOtherTongue: 0,
      },
    );
  });
  it("is about China on a host in its domain, and on one for its readers", () => {
    for (const url of [
      "https://www.example.cn/a",
      "https://cn.example.com/",
      "http://cn-sec.example/archives",
    ])
      assert.equal(read({ url })["titleHome"], 1, url);
  });
  it("isn't by two letters anywhere else", () => {
    for (const url of [
      "https://example.ca/cn-rail-strike",
      "https://example.org/docs/cn",
      "https://example.org?q=cn",
    ])
      assert.equal(read({ url })["titleHome"], 0, url);
    assert.equal(read({ title: "The cn() helper", lang: "zh-cn" })["titleHome"], 0);
    assert.equal(read({ lang: "uk" })["titleForeign"], 0, "Ukrainian");
  });
  it("isn't about a country whose domain its host stands in", () => {
    for (const url of [
      "https://risap.example.eu/the-party",
      "https://paper.co.uk/x",
      "https://paper.uk:8080",
      "https://p.uk",
    ])
      assert.equal(read({ url })["titleForeign"], 0, url);
    assert.equal(read({ url: "https://example.com/uk/politics" })["titleForeign"], 1);
  });
  it("is in another tongue than English or Chinese where it says so", () => {
    assert.deepEqual(
      ["", "en-GB", "zh-Hant", "pt-BR"].map((lang) => read({ lang })["pageOtherTongue"]),
      [0, 0, 0, 1],
    );
  });
  it("is read anew when it changes", () => {
    let title = "One";
    const reader = createContextReader(() => ({ title }));
    assert.equal(reader().titleHome, 0);
    title = "China";
    assert.equal(reader().titleHome, 1);
  });
});
