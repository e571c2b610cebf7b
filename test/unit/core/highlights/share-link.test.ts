import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { TextQuoteSelector } from "../../../../src/core/anchoring/selectors.ts";
import { shareLink } from "../../../../src/core/highlights/share-link.ts";
import { anyHighlight } from "./arbitrary-highlight.ts";
import { SAMPLE_TARGET, sampleHighlight } from "./sample-highlight.ts";

const quoting = (quote: Partial<TextQuoteSelector>, url = "https://example.com/a") =>
  sampleHighlight({
    page: { ...sampleHighlight().page, url },
    target: { ...SAMPLE_TARGET, quote: { exact: "", prefix: "", suffix: "", ...quote } },
  });

const encoded = (text: string) => encodeURIComponent(text).replaceAll("-", "%2D");

const LONG =
  "The Cyberspace Administration of China published draft rules on Monday that would require platforms to label what machines write, and asked the public for comments until the end of the year.";
const LONG_HAN =
  "国家互联网信息办公室星期一公布了一份征求意见稿，要求平台对人工智能生成的内容加以标识，并向社会公开征求意见，意见反馈截止时间为今年年底，征求意见稿共三十二条，自明年三月一日起施行，相关部门将另行发布配套的实施细则。";

describe("shareLink", () => {
  const cases: readonly (readonly [name: string, quote: Partial<TextQuoteSelector>, directive: string])[] = [
    [
      "a sentence, whole",
      { exact: "The agency published draft rules", prefix: "On Monday " },
      "The%20agency%20published%20draft%20rules",
    ],
    [
      "marks that are syntax",
      { exact: "self-reliance, R&D and (more) of it" },
      "self%2Dreliance%2C%20R%26D%20and%20%28more%29%20of%20it",
    ],
    [
      "a word with its context, marks included",
      { exact: "rules", prefix: "the agency’s “draft ", suffix: ",” which took effect" },
      `${encoded("agency’s “draft")}-,rules,-${encoded(",” which took")}`,
    ],
    [
      "a quote from the middle of a word",
      { exact: "ministration of China published", prefix: "Cyberspace Ad", suffix: " it" },
      "Administration-,of%20China%20published",
    ],
    [
      "a quote to the middle of a word",
      { exact: "China published the draft ru", suffix: "les" },
      "China%20published%20the%20draft",
    ],
    [
      "a long quote by its ends",
      { exact: LONG },
      "The%20Cyberspace%20Administration%20of%20China,the%20end%20of%20the%20year",
    ],
    ["signs without words", { exact: "👩🏽‍💻🇨🇳" }, encodeURIComponent("👩🏽‍💻🇨🇳")],
  ];
  for (const [name, quote, directive] of cases) {
    it(`points at ${name}`, () => {
      assert.equal(shareLink(quoting(quote)), `https://example.com/a#:~:text=${directive}`);
    });
  }

  it("takes more of the end where its words stand in the quote before", () => {
    const exact = `${"one two three four five six seven eight nine ten, ".repeat(3)}at last one two three four five`;
    const [, end = ""] =
      shareLink(quoting({ exact })).split(":~:text=")[1]?.split(",").map(decodeURIComponent) ?? [];
    assert.ok(exact.endsWith(end));
    assert.equal(exact.indexOf(end), exact.length - end.length);
  });

  it("cuts Chinese between words", () => {
    const [start = "", end = ""] =
      shareLink(quoting({ exact: LONG_HAN }))
        .split(":~:text=")[1]
        ?.split(",")
        .map(decodeURIComponent) ?? [];
    assert.ok(start.startsWith("国家互联网信息") && LONG_HAN.startsWith(start) && start.length < 20, start);
    assert.ok(end.endsWith("实施细则") && end.length < 20, end);
  });

  it("follows a route that is a fragment already", () => {
    const link = shareLink(
      quoting({ exact: "draft rules of the agency" }, "https://example.com/app#/news/7"),
    );
    assert.equal(link, "https://example.com/app#/news/7:~:text=draft%20rules%20of%20the%20agency");
  });

  it("is an address that says no more than the page and the words, and is bounded in length", () => {
    const gigantic = fc
      .tuple(fc.constantFrom("的", "word ", "𠮷", "x", "👩🏽‍💻", "-,&"), fc.integer({ min: 1, max: 19_000 }))
      .map(([unit, times]) =>
        quoting({
          exact: unit
            .repeat(times)
            .slice(0, 19_999)
            .replace(/\p{Cs}/gu, ""),
        }),
      );
    fc.assert(
      fc.property(fc.oneof(anyHighlight, gigantic), (highlight) => {
        const link = shareLink(highlight);
        const [before = "", directive = ""] = link.split(/#?:~:text=/);
        assert.equal(before, highlight.page.url);
        assert.match(directive, /^(?:[\w.%]+-,)?[\w.%]+(?:,[\w.%]+)?(?:,-[\w.%]+)?$/);
        assert.equal(new URL(link).href, link);
        assert.ok(directive.length < 3000, `${directive.length}`);
      }),
    );
  });
});
