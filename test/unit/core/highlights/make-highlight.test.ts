import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { makeHighlight } from "../../../../src/core/highlights/make-highlight.ts";
import { parseDraft } from "../../../../src/core/highlights/parse-draft.ts";
import { parseHighlight } from "../../../../src/core/highlights/parse-highlight.ts";
import type { HighlightDraft } from "../../../../src/core/model/highlight.ts";
import type { EntityId, PackId } from "../../../../src/core/model/ids.ts";
import { anyHighlight, anyText } from "./arbitrary-highlight.ts";
import { SAMPLE_DRAFT, SAMPLE_TARGET } from "./sample-highlight.ts";

const NOW = Date.parse("2026-11-25T08:00:00Z");
const PAGE = { url: "https://www.example.com/a?utm_source=x#part", keys: ["https://example.com/a"] };

const make = (parts: Partial<HighlightDraft>, page = PAGE) =>
  makeHighlight({ draft: { ...SAMPLE_DRAFT, ...parts }, page, now: NOW });

function made(parts: Partial<HighlightDraft>, page = PAGE) {
  const outcome = make(parts, page);
  return outcome.kind === "made" ? outcome.highlight : assert.fail(outcome.reason);
}

const quoting = (exact: string) => ({
  target: { ...SAMPLE_TARGET, quote: { ...SAMPLE_TARGET.quote, exact } },
});

describe("makeHighlight", () => {
  it("makes what the parser of highlights reads", () => {
    const highlight = made({ note: " as it is \n", title: "  Draft \n rules " });
    assert.deepEqual(parseHighlight(highlight), { ok: true, value: highlight });
    assert.equal(highlight.note, " as it is \n");
    assert.equal(highlight.page.title, "Draft rules");
    assert.equal(highlight.page.url, "https://www.example.com/a?utm_source=x");
    assert.equal(highlight.created, "2026-11-25T08:00:00.000Z");
    assert.equal(highlight.modified, highlight.created);
  });

  const refused: readonly (readonly [reason: string, parts: Partial<HighlightDraft>, page?: typeof PAGE])[] =
    [
      ["no-address", {}, { url: "about:blank", keys: [] }],
      ["no-address", {}, { url: "https://example.com/", keys: [] }],
      ["address-too-long", {}, { url: `https://example.com/${"a".repeat(100_000)}`, keys: [] }],
      ["quote-too-short", quoting("a")],
      ["quote-too-short", quoting("\u00ad 的 \n")],
      ["quote-too-long", quoting("x".repeat(1_000_000))],
      ["note-too-long", { note: "x".repeat(20_001) }],
      ["too-many-tags", { tags: Array.from({ length: 51 }, (_, at) => `tag ${at}`) }],
      ["tag-too-long", { tags: ["x".repeat(101)] }],
    ];
  for (const [reason, parts, page] of refused) {
    it(`refuses with ${reason}: ${JSON.stringify({ ...parts, page }).slice(0, 60)}`, () => {
      assert.deepEqual(make(parts, page), { kind: "refused", reason });
    });
  }

  it("makes of any draft what can be stored, or says why not", () => {
    fc.assert(
      fc.property(anyHighlight, anyText, (highlight, text) => {
        const title = text.repeat(100);
        const parsed = parseDraft({ ...highlight, title, lang: text, tags: [text, text], canonical: text });
        assert.ok(parsed.ok);
        const outcome = makeHighlight({ draft: parsed.value, page: highlight.page, now: NOW });
        const isRefused = outcome.kind === "refused";
        if (isRefused) assert.ok(["tag-too-long", "quote-too-short"].includes(outcome.reason));
        else {
          assert.deepEqual(parseHighlight(outcome.highlight), { ok: true, value: outcome.highlight });
        }
      }),
    );
  });

  it("tidies tags", () => {
    const { tags } = made({
      tags: ["  Data\n security ", "data security", "", " \t", "DATA  SECURITY", "数据"],
    });
    assert.deepEqual(tags, ["Data security", "数据"]);
  });

  it("counts tags once tidied", () => {
    assert.equal(made({ tags: Array(60).fill("one") }).tags.length, 1);
  });

  it("cuts a long title with a sign, not through a character", () => {
    const { title } = made({ title: `${"x".repeat(498)}${"👩".repeat(1_000_000)}` }).page;
    assert.equal(title, `${"x".repeat(498)}…`);
  });

  const langs: readonly (readonly [string | null, string | null])[] = [
    ["zh-Hans", "zh-Hans"],
    [" en_US ", "en-US"],
    ["", null],
    ["<b>", null],
    ["x".repeat(1_000_000), null],
    [null, null],
  ];
  for (const [lang, expected] of langs) {
    it(`takes ${JSON.stringify(lang)?.slice(0, 20)} for the language ${expected}`, () => {
      assert.equal(made({ lang }).page.lang, expected);
    });
  }

  it("links each entity once", () => {
    const entity = { pack: "sinogloss" as PackId, id: "cac" as EntityId };
    assert.deepEqual(made({ entities: [entity, { ...entity }] }).entities, [entity]);
  });
});
