import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { citeHighlight } from "../../../../src/core/highlights/citation.ts";
import { sampleHighlight } from "./sample-highlight.ts";

const highlight = sampleHighlight({ created: "2026-11-25T12:00:00.000Z" });

describe("citeHighlight", () => {
  it("names title, site, day and address in English", () => {
    assert.equal(
      citeHighlight({ highlight, lang: "en", form: "text" }),
      "“The agency published draft rules.” — Draft rules, example.com, kept 25 November 2026. https://www.example.com/news/draft-rules",
    );
  });

  it("names them in Chinese", () => {
    assert.equal(
      citeHighlight({ highlight, lang: "zh", form: "text" }),
      "“The agency published draft rules.”——《Draft rules》，example.com，2026年11月25日摘录。https://www.example.com/news/draft-rules",
    );
  });

  it("links the title to the passage in Markdown", () => {
    assert.equal(
      citeHighlight({ highlight, lang: "en", form: "markdown" }),
      "“The agency published draft rules.” — [Draft rules](https://www.example.com/news/draft-rules#:~:text=The%20agency%20published%20draft%20rules), example.com, kept 25 November 2026.",
    );
  });

  it("does without what a page doesn't have", () => {
    const page = { ...highlight.page, url: "file:///home/reader/a.html", title: "" };
    assert.equal(
      citeHighlight({ highlight: { ...highlight, page }, lang: "en", form: "text" }),
      "“The agency published draft rules.” — file:///home/reader/a.html, kept 25 November 2026. file:///home/reader/a.html",
    );
  });
});
