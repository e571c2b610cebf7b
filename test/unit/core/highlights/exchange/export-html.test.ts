import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import fc from "fast-check";
import { exportHtml } from "../../../../../src/core/highlights/exchange/export-html.ts";
import { anyHighlight } from "../arbitrary-highlight.ts";
import { sampleHighlight } from "../sample-highlight.ts";

const TAGS =
  "!doctype html head meta title style body h1 h2 section a article blockquote p span /html /head /title /style /body /h1 /h2 /section /a /article /blockquote /p /span".split(
    " ",
  );

describe("exportHtml", () => {
  it("holds the quote with its language, source, note and tags", () => {
    const page = { ...sampleHighlight().page, lang: "zh-Hans" };
    const html = exportHtml(
      [sampleHighlight({ page, note: "a < b\nc", created: "2026-11-25T12:00:00.000Z" })],
      "en",
    );
    for (const part of [
      '<blockquote class="yellow" cite="https://www.example.com/news/draft-rules" lang="zh-Hans" dir="auto">The agency published draft rules.</blockquote>',
      "example.com, kept 25 November 2026</a>",
      '<p class="note" dir="auto">a &lt; b\nc</p>',
      '<span dir="auto">rules</span>',
    ]) {
      assert.ok(html.includes(part), part);
    }
  });

  it("lets a browser apply its own style and nothing else", () => {
    const html = exportHtml([], "zh");
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    assert.ok(
      html.includes(
        `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
      ),
      `the style's hash is ${hash}`,
    );
    assert.doesNotMatch(style, /url\(|@import/);
  });

  it("has no element but its own, whatever pages and readers wrote", () => {
    fc.assert(
      fc.property(fc.array(anyHighlight, { maxLength: 3 }), (highlights) => {
        const html = exportHtml(highlights, "en");
        for (const [, tag = "", attributes = ""] of html.matchAll(/<([^\s>]*)([^>]*)>/g)) {
          assert.ok(TAGS.includes(tag), tag);
          assert.match(attributes, /^(?: html)?(?: [\w-]+="[^"<>]*")*$/);
          assert.doesNotMatch(attributes, / (?:on\w+|style)=|="\s*(?:javascript|data):/i);
        }
        assert.doesNotMatch(html, /(?![\t\n\r])\p{Cc}/u);
      }),
    );
  });
});
