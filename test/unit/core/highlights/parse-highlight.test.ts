import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseChanges } from "../../../../src/core/highlights/parse-changes.ts";
import { parseDraft } from "../../../../src/core/highlights/parse-draft.ts";
import { parseHighlight } from "../../../../src/core/highlights/parse-highlight.ts";
import { parseSighting } from "../../../../src/core/highlights/parse-sighting.ts";
import { anyHighlight } from "./arbitrary-highlight.ts";
import { SAMPLE_DRAFT, SAMPLE_ID, SAMPLE_TARGET, sampleHighlight } from "./sample-highlight.ts";

/** A JSON copy with one value, found by its path, replaced. */
function withValue(source: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(source);
  const keys = path.split(".");
  const last = keys.pop() ?? assert.fail("no path");
  let inner = copy;
  for (const key of keys) inner = Reflect.get(Object(inner), key);
  Reflect.set(Object(inner), last, value);
  return copy;
}

function errorOf(result: { readonly ok: boolean; readonly error?: string }): string {
  return result.ok ? assert.fail("was accepted") : (result.error ?? "");
}

describe("parseHighlight", () => {
  const cases: readonly (readonly [path: string, value: unknown, error: string])[] = [
    ["id", "7", "highlight.id: must be a UUID"],
    ["id", undefined, "highlight.id: must be a UUID"],
    ["page", null, "highlight.page: must be an object"],
    ["page.url", "javascript:alert(1)", "highlight.page.url: must be a web or file address"],
    [
      "page.url",
      `https://example.com/${"a".repeat(9000)}`,
      "highlight.page.url: is longer than 8192 characters",
    ],
    ["page.keys", [], "highlight.page.keys: must not be empty"],
    ["page.keys", [7], "highlight.page.keys[0]: must be a text"],
    ["page.title", ["x"], "highlight.page.title: must be a text"],
    ["target.quote.exact", 7, "highlight.target.quote.exact: must be a text"],
    ["target.quote.exact", "", "highlight.target.quote.exact: must not be empty"],
    [
      "target.quote.exact",
      "x".repeat(30_000),
      "highlight.target.quote.exact: is longer than 20000 characters",
    ],
    ["target.position.start", -1, "highlight.target.position.start: must be a whole number from 0"],
    ["target.position.start", 1.5, "highlight.target.position.start: must be a whole number from 0"],
    ["target.position.end", 3, "highlight.target.position.end: must not be before the start"],
    ["target.shadowHosts", { length: 1 }, "highlight.target.shadowHosts: must be a list"],
    ["colour", "red", "highlight.colour: must be one of yellow, green, blue, pink, purple"],
    ["colour", "__proto__", "highlight.colour: must be one of yellow, green, blue, pink, purple"],
    ["tags", Array(100_000).fill("x"), "highlight.tags: holds 100000, at most 50 are allowed"],
    ["entities.0.id", "a/b", "highlight.entities[0].id: must not hold a slash"],
    ["created", "yesterday", "highlight.created: must be a date with time and zone (2026-11-25T08:00:00Z)"],
    [
      "created",
      "2026-02-30T00:00:00Z",
      "highlight.created: must be a date with time and zone (2026-11-25T08:00:00Z)",
    ],
    [
      "created",
      "2026-11-25T08:00:00",
      "highlight.created: must be a date with time and zone (2026-11-25T08:00:00Z)",
    ],
    ["created", "0000-01-01T00:00:00+14:00", "highlight.created: must lie in the years 0 to 9999"],
    ["lineage", "2026", "highlight.lineage: must be a list"],
    ["variantOf", "x", "highlight.variantOf: must be a UUID"],
  ];
  for (const [path, value, error] of cases) {
    it(`says "${error}"`, () => {
      assert.equal(errorOf(parseHighlight(withValue(sampleHighlight(), path, value))), error);
    });
  }

  const moments: readonly (readonly [string, string])[] = [
    ["2026-11-25T08:00:00Z", "2026-11-25T08:00:00.000Z"],
    ["2026-11-25T08:00:00.5+08:00", "2026-11-25T00:00:00.500Z"],
    ["2026-11-25T08:00:00.123456789-0530", "2026-11-25T13:30:00.123Z"],
    ["2026-11-25 08:00z", "2026-11-25T08:00:00.000Z"],
    ["2026-12-31T23:59:59-14", "2027-01-01T13:59:59.000Z"],
  ];
  for (const [moment, expected] of moments) {
    it(`reads ${moment} as ${expected}`, () => {
      const parsed = parseHighlight(sampleHighlight({ created: moment }));
      assert.equal(parsed.ok && parsed.value.created, expected);
    });
  }

  it("gives back what it is given, where that is whole", () => {
    fc.assert(
      fc.property(anyHighlight, (highlight) => {
        const parsed = parseHighlight(JSON.parse(JSON.stringify(highlight)));
        assert.deepEqual(parsed, { ok: true, value: highlight });
      }),
    );
  });

  it("leaves behind what highlights don't have, prototypes included", () => {
    const source = JSON.stringify(sampleHighlight());
    const hostile = JSON.parse(`{"__proto__": {"polluted": 1}, "constructor": 2, ${source.slice(1)}`);
    const parsed = parseHighlight(hostile);
    assert.deepEqual(parsed, { ok: true, value: sampleHighlight() });
    assert.equal("polluted" in {}, false);
  });

  it("takes no field from a prototype", () => {
    const { note, ...rest } = sampleHighlight();
    assert.equal(
      errorOf(parseHighlight(Object.assign(Object.create({ note }), rest))),
      "highlight.note: must be a text",
    );
  });

  it("makes texts well-formed and ids lower case", () => {
    const parsed = parseHighlight({
      ...sampleHighlight({ note: "half \ud83d" }),
      id: SAMPLE_ID.toUpperCase(),
    });
    assert.ok(parsed.ok);
    assert.equal(parsed.value.note, "half \ufffd");
    assert.equal(parsed.value.id, SAMPLE_ID);
  });

  it("refuses whatever else without throwing", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const parse of [parseHighlight, parseDraft, parseSighting]) assert.equal(parse(value).ok, false);
      }),
    );
  });
});

describe("parseDraft", () => {
  it("reads a passage to be kept", () => {
    assert.deepEqual(parseDraft(SAMPLE_DRAFT), { ok: true, value: SAMPLE_DRAFT });
  });

  it("lets a passage of 1 MB through, to be refused with a reason", () => {
    const exact = "x".repeat(1_000_000);
    const parsed = parseDraft(withValue(SAMPLE_DRAFT, "target.quote.exact", exact));
    assert.ok(parsed.ok);
  });

  it("stops at what no page has", () => {
    const hostile = withValue(SAMPLE_DRAFT, "note", "x".repeat(4_000_001));
    assert.equal(errorOf(parseDraft(hostile)), "draft.note: is longer than 4000000 characters");
  });
});

describe("parseChanges", () => {
  it("reads the fields that are there", () => {
    const changes = { note: { from: "", to: "x" }, target: { from: SAMPLE_TARGET, to: SAMPLE_TARGET } };
    assert.deepEqual(parseChanges(changes), { ok: true, value: changes });
    assert.deepEqual(parseChanges({}), { ok: true, value: {} });
  });

  it("names the side that is wrong", () => {
    assert.equal(errorOf(parseChanges({ note: { from: "", to: 7 } })), "changes.note.to: must be a text");
    assert.equal(errorOf(parseChanges({ tags: { to: [] } })), "changes.tags.from: must be a list");
    assert.equal(errorOf(parseChanges([])), "changes: must be an object");
  });
});

describe("parseSighting", () => {
  it("reads how a highlight was found", () => {
    const sighting = { id: SAMPLE_ID, status: "moved", found: "now", at: "2026-11-25T08:00:00.000Z" };
    assert.deepEqual(parseSighting(sighting), { ok: true, value: sighting });
    assert.match(
      errorOf(parseSighting({ ...sighting, status: "lost" })),
      /^sighting\.status: must be one of/,
    );
  });
});
