import assert from "node:assert/strict";
import fc from "fast-check";
import { pageKeyOf, visitedAddress } from "../../../../src/core/highlights/page-address.ts";
import { parseHighlight } from "../../../../src/core/highlights/parse-highlight.ts";
import { tidyTags } from "../../../../src/core/highlights/tidy-tags.ts";
import { HIGHLIGHT_COLOURS, type Highlight, type HighlightId } from "../../../../src/core/model/highlight.ts";
import type { EntityId, EntityRef, PackId } from "../../../../src/core/model/ids.ts";

/** Pieces that formats stumble over: emoji, right-to-left, Han beyond the basic plane, half characters, markup. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "👩🏽‍💻🇨🇳",
      "مرحبا بالعالم",
      "שלום",
      "网络安全法",
      "𠮷野家",
      "\ud83d",
      "\ude00x",
      "\u202eevil\u2069",
      "soft\u00adhyphen",
      "line\nbreak\r\n\ttab",
      "<script>alert(1)</script>",
      "](javascript:alert(1))",
      "=cmd|' /C calc'!A0",
      '","',
      "&amp; #tag --- - * _a_ `b` [c] ~~d~~ $e$ %%f%% ==g==",
      "\0\u0007\u2028",
      "__proto__",
    ),
  },
);
export const anyText = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(" "));

const moment = fc
  .integer({ min: Date.parse("2000-01-01T00:00:00Z"), max: Date.parse("2099-12-31T00:00:00Z") })
  .map((ms) => new Date(ms).toISOString());

export const anyId = fc.uuid().map((id) => id as HighlightId);

const entity: fc.Arbitrary<EntityRef> = fc.record({
  pack: fc.constantFrom("sinogloss", "my own", "包").map((pack) => pack as PackId),
  id: fc.constantFrom("cac", "miit", "dsl-2021", "实体 %#?", '"<b>').map((id) => id as EntityId),
});

const page = fc
  .record({
    url: fc.constantFrom(
      "https://www.example.com/a?utm_source=x&b=[1]",
      "http://例子.com/文章/1|2",
      "https://example.com/app#/route/ü",
      "file:///home/reader/a%20b.html",
      "https://example.com/%zz?'\"<>",
    ),
    otherKeys: fc.subarray(["https://example.com/canonical", "https://example.com/other?id=1"]),
    title: anyText,
    lang: fc.constantFrom(null, "en", "zh-Hans", "ar"),
  })
  .map(({ url, otherKeys, title, lang }) => ({
    url: visitedAddress(url),
    keys: [pageKeyOf(url), ...otherKeys],
    title: title.slice(0, 400),
    lang,
  }));

const target = fc
  .record({
    exact: anyText.map((text) => `q ${text}`),
    prefix: anyText.map((text) => text.slice(0, 200)),
    suffix: anyText.map((text) => text.slice(0, 200)),
    start: fc.nat(),
    length: fc.nat(5000),
    shadowHosts: fc.subarray(["x-article:1", "x-body:12"]),
  })
  .map(({ exact, prefix, suffix, start, length, shadowHosts }) => ({
    quote: { exact, prefix, suffix },
    position: { start, end: start + length },
    shadowHosts,
  }));

/** Any highlight that could be stored: what the parser makes of anything well-shaped. */
export const anyHighlight: fc.Arbitrary<Highlight> = fc
  .record({
    id: anyId,
    page,
    target,
    colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
    note: anyText,
    tags: fc.array(anyText, { maxLength: 4 }).map((tags) => tidyTags(tags.map((tag) => tag.slice(0, 60)))),
    entities: fc.uniqueArray(entity, { maxLength: 4, selector: ({ pack, id }) => `${pack}/${id}` }),
    created: moment,
    modified: moment,
    lineage: fc.array(moment, { maxLength: 5 }),
    variantOf: fc.option(anyId),
  })
  .map((value) => {
    const parsed = parseHighlight(value);
    return parsed.ok ? parsed.value : assert.fail(parsed.error);
  });
