import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { escapeMarkdown } from "../../../../../src/core/highlights/escape-markdown.ts";
import { exportMarkdown } from "../../../../../src/core/highlights/exchange/export-markdown.ts";
import { anyHighlight, anyText } from "../arbitrary-highlight.ts";
import { OTHER_ID, SAMPLE_TARGET, sampleHighlight } from "../sample-highlight.ts";

const highlight = sampleHighlight({ created: "2026-11-25T12:00:00.000Z" });

describe("exportMarkdown", () => {
  it("groups passages by article, in reading order", () => {
    const earlier = sampleHighlight({
      ...highlight,
      id: OTHER_ID,
      note: "",
      tags: [],
      target: {
        ...SAMPLE_TARGET,
        quote: { ...SAMPLE_TARGET.quote, exact: "An earlier passage of the article" },
        position: { start: 7, end: 40 },
      },
    });
    const other = sampleHighlight({
      ...highlight,
      created: "2026-11-26T12:00:00.000Z",
      note: "First\n\n    second",
      tags: ["data law", "2024", "网络/安全", "***"],
      page: {
        ...highlight.page,
        keys: ["https://example.com/b"],
        url: "https://example.com/b_(c)",
        title: "[B] *bold*",
      },
    });
    assert.equal(
      exportMarkdown([other, highlight, earlier], "en"),
      `# Highlights

## [Draft rules](https://www.example.com/news/draft-rules)

> An earlier passage of the article
>
> — [Draft rules](https://www.example.com/news/draft-rules#:~:text=An%20earlier%20passage%20of%20the%20article), example.com, kept 25 November 2026.

^hl-11111111-2222-4333-8444-555555555555

> The agency published draft rules.
>
> — [Draft rules](https://www.example.com/news/draft-rules#:~:text=The%20agency%20published%20draft%20rules), example.com, kept 25 November 2026.

^hl-3f0e4a86-3a0e-4f0f-9a0e-0123456789ab

**Note**

Compare with 2023

**Tags** #rules

## [\\[B\\] \\*bold\\*](https://example.com/b_%28c%29)

> The agency published draft rules.
>
> — [\\[B\\] \\*bold\\*](https://example.com/b_%28c%29#:~:text=The%20agency%20published%20draft%20rules), example.com, kept 26 November 2026.

^hl-3f0e4a86-3a0e-4f0f-9a0e-0123456789ab

**Note**

First

second

**Tags** #data-law #_2024 #网络/安全 \\*\\*\\*
`,
    );
  });

  it("lets no line of a page or a reader become a block of its own", () => {
    fc.assert(
      fc.property(fc.array(anyHighlight, { maxLength: 3 }), (highlights) => {
        for (const line of exportMarkdown(highlights, "en").split("\n")) {
          // Code by four spaces, fences, rules, lists, tables, HTML, comments.
          assert.doesNotMatch(
            line.replace(/^> /, ""),
            /^(?:\s|```|~~~|-{3}|[-+*] |\d+[.)] |<|\||%%|\$\$|={2})/,
          );
        }
      }),
    );
  });

  it("links to the web and to files only", () => {
    fc.assert(
      fc.property(anyHighlight, (each) => {
        const links = exportMarkdown([each], "zh").matchAll(/(?<!\\)\]\((.*?)\)/g);
        for (const [, target = ""] of links) assert.match(target, /^(?:https?|file):\/\/[^\s()<>]*$/);
      }),
    );
  });
});

describe("escapeMarkdown", () => {
  it("leaves no mark that means anything", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeMarkdown(text);
        assert.doesNotMatch(
          escaped.replace(/\\[\\`*_{}[\]<>#|~$=%^&!@:.+)-]/g, "x"),
          /[\\`*_{}[\]<>#|~$=%^&!@:\n]|^[-+]/,
        );
      }),
    );
  });

  it("can be undone, so nothing was lost but white space", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(
          escapeMarkdown(text).replace(/\\(.)/gs, "$1"),
          text.replace(/[\s\p{Cc}]+/gu, " ").trim(),
        );
      }),
    );
  });

  const cases: readonly (readonly [string, string])[] = [
    ["1. one", "1\\. one"],
    ["- item", "\\- item"],
    ["obsidian://open?vault=x", "obsidian\\://open?vault\\=x"],
    ["see www.example.com", "see www\\.example.com"],
    ["a@b.com", "a\\@b.com"],
    ["<img src=x onerror=y>", "\\<img src\\=x onerror\\=y\\>"],
  ];
  for (const [text, expected] of cases) {
    it(`shows ${text} as it is`, () => {
      assert.equal(escapeMarkdown(text), expected);
    });
  }
});
