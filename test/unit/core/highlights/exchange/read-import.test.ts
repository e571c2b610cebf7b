import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { exportW3c } from "../../../../../src/core/highlights/exchange/export-w3c.ts";
import { readImport } from "../../../../../src/core/highlights/exchange/read-import.ts";
import type { Highlight, HighlightId } from "../../../../../src/core/model/highlight.ts";
import { OTHER_ID, SAMPLE_ID, sampleHighlight } from "../sample-highlight.ts";
import { readWholeImport } from "./read-whole-import.ts";

const NOW = Date.parse("2026-11-25T12:00:00Z");
const read = (text: string) => readWholeImport(text, NOW);

/** Highlights with ids of their own. */
function many(count: number): Highlight[] {
  return Array.from({ length: count }, (_, at) => {
    const id = `${OTHER_ID.slice(0, -6)}${String(at).padStart(6, "0")}` as HighlightId;
    return sampleHighlight({ id, note: `Note ${at}` });
  });
}

/** A list with one annotation whose every value is a list in a list in a list … */
function nestedNames(key: string, word: string): string {
  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  const target = `[{"source": ${deep}, "selector": [{"type": "TextQuoteSelector", "exact": ${deep}}]}]`;
  return `[{"${key}": ${word}, "id": ${deep}, "created": ${deep}, "body": ${deep}, "tags": ${deep}, "target": ${target}}]`;
}

/** An annotation of somebody else's program. */
const foreign = (parts: object = {}) => ({
  "@context": "http://www.w3.org/ns/anno.jsonld",
  id: "https://annotations.example/7",
  type: "Annotation",
  created: "2026-11-25T16:00:00+08:00",
  target: {
    source: "https://example.com/a#part",
    selector: { type: "TextQuoteSelector", exact: "two  \n words" },
  },
  ...parts,
});

function only(record: unknown): Highlight {
  const { highlights, problems } = read(JSON.stringify(record));
  assert.deepEqual(problems, []);
  return highlights[0] ?? assert.fail("nothing read");
}

describe("readImport", () => {
  const forms: readonly (readonly [name: string, wrap: (items: readonly object[]) => unknown])[] = [
    ["a list", (items) => items],
    ["an AnnotationPage", (items) => ({ type: "AnnotationPage", startIndex: 0, items })],
    [
      "an AnnotationCollection",
      (items) => ({ type: "AnnotationCollection", total: 2, first: { label: "{[", items } }),
    ],
    ["a JSON-LD graph", (items) => ({ "@context": ["x", { y: "z" }], "@graph": items })],
  ];
  for (const [name, wrap] of forms) {
    it(`finds the annotations of ${name}`, () => {
      const { highlights, problems } = read(
        JSON.stringify(wrap([foreign(), foreign({ id: "urn:other" })]), null, 2),
      );
      assert.deepEqual([highlights.length, problems.length], [2, 0]);
    });
  }

  it("takes of another program's annotation what a highlight can say", () => {
    const highlight = only(
      foreign({
        bodyValue: "A remark",
        body: [
          { type: "TextualBody", value: "Another", purpose: "describing" },
          { type: "TextualBody", value: " A  tag ", purpose: ["tagging"] },
          "https://example.com/picture.png",
        ],
      }),
    );
    assert.equal(highlight.page.url, "https://example.com/a");
    assert.deepEqual(highlight.page.keys, ["https://example.com/a"]);
    assert.equal(highlight.target.quote.exact, "two words");
    assert.equal(highlight.note, "Another\n\nhttps://example.com/picture.png\n\nA remark");
    assert.deepEqual(highlight.tags, ["A tag"]);
    assert.equal(highlight.created, "2026-11-25T08:00:00.000Z");
  });

  it("gives what has a name elsewhere, or none, the same id every time", () => {
    assert.equal(only(foreign()).id, only(foreign()).id);
    assert.notEqual(only(foreign()).id, only(foreign({ id: "https://annotations.example/8" })).id);
    assert.equal(only(foreign({ id: undefined })).id, only(foreign({ id: undefined })).id);
    assert.equal(only(foreign({ id: `urn:uuid:${SAMPLE_ID.toUpperCase()}` })).id, SAMPLE_ID);
  });

  it("finds a quote that refines another selector", () => {
    const refinedBy = { type: "TextQuoteSelector", exact: "two words" };
    const target = {
      source: "https://example.com/a",
      selector: { type: "FragmentSelector", value: "x", refinedBy },
    };
    assert.equal(only(foreign({ target })).target.quote.exact, "two words");
  });

  const quote = { type: "TextQuoteSelector", exact: "two words" };
  const broken: readonly (readonly [message: string, parts: object])[] = [
    [
      "target.selector: has no TextQuoteSelector, so no words to find again",
      { target: "https://example.com/a" },
    ],
    [
      "target.selector.exact: must be a text",
      { target: { source: "https://example.com/a", selector: { ...quote, exact: ["a", "b"] } } },
    ],
    [
      "target.selector.exact: is longer than 20000 characters",
      { target: { source: "https://example.com/a", selector: { ...quote, exact: "x".repeat(1_000_000) } } },
    ],
    [
      "target.source: must be a web or file address",
      { target: { source: "javascript:alert(1)", selector: quote } },
    ],
    ["target.source: must be a text", { target: { source: 7, selector: quote } }],
    [
      "target.selector.end: must not be before the start",
      {
        target: {
          source: "https://example.com/a",
          selector: [quote, { type: "TextPositionSelector", start: 7 }],
        },
      },
    ],
    ["created: must be a date with time and zone (2026-11-25T08:00:00Z)", { created: "yesterday" }],
    ["body.value: must be a text", { body: { type: "TextualBody", value: { toString: "x" } } }],
    [
      "body.value (tagging)[0]: must be a text",
      { body: { type: "TextualBody", value: 7, purpose: "tagging" } },
    ],
    [
      "body.source (linking)[0].id: must be a text",
      { body: { source: "urn:x-sinogloss:entity:a/%ff", purpose: "linking" } },
    ],
    ["id: must be a UUID", { id: { a: 1 } }],
  ];
  for (const [message, parts] of broken) {
    it(`names the field: ${message}`, () => {
      const { highlights, problems } = read(
        JSON.stringify([foreign(), foreign({ id: "urn:bad", ...parts }), foreign()]),
      );
      assert.equal(highlights.length, 2);
      assert.deepEqual(
        problems.map((problem) => [problem.index, problem.message]),
        [[1, message]],
      );
    });
  }

  it("offers the rest where a record in the middle is broken", () => {
    const file = exportW3c(many(5), NOW);
    const lines = file.split("\n");
    const damages: readonly ((line: string) => string)[] = [
      (line) => line.replace('"type"', "type"),
      (line) => line.slice(0, 200),
      (line) => line.replace('"exact":"', '"exact":'),
      () => "garbage,",
      (line) => line.replace("{", "["),
    ];
    for (const damage of damages) {
      const damaged = lines.with(3, damage(lines[3] ?? "")).join("\n");
      const { highlights, problems } = read(damaged);
      assert.deepEqual(
        highlights.map(({ note }) => note),
        ["Note 0", "Note 1", "Note 3", "Note 4"],
        damaged.split("\n")[3],
      );
      assert.equal(problems[0]?.index, 2);
    }
  });

  it("goes on after text between two records", () => {
    const lines = exportW3c(many(4), NOW).split("\n");
    const { highlights, problems } = read(lines.with(2, `${lines[2]?.slice(0, -1)}}},`).join("\n"));
    assert.equal(highlights.length, 4);
    assert.deepEqual(
      problems.map(({ kind, index }) => [kind, index]),
      [["broken-record", 2]],
    );
  });

  it("offers what stands before the place where a file breaks off", () => {
    const file = exportW3c(many(5), NOW);
    const { highlights, problems } = read(file.slice(0, file.indexOf("Note 3")));
    assert.equal(highlights.length, 3);
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ["broken-record", "broken-off"],
    );
  });

  const wrong: readonly (readonly [kind: string, text: string])[] = [
    ["not-json", ""],
    ["not-json", "quote,note\r\n"],
    ["not-json", "{"],
    ["wrong-form", "7"],
    ["wrong-form", '{"a": 1}'],
    ["wrong-form", JSON.stringify(Array(1000).fill({ a: 1 }))],
    ["wrong-form", '{"items": [1, null, "x"]}'],
  ];
  for (const [kind, text] of wrong) {
    it(`says ${kind} once for ${JSON.stringify(text.slice(0, 30))}`, () => {
      const { highlights, problems } = read(text);
      assert.deepEqual(highlights, []);
      assert.deepEqual(
        problems.map((problem) => [problem.kind, problem.index]),
        [[kind, null]],
      );
    });
  }

  it("reads past a byte order mark", () => {
    assert.equal(read(`\ufeff${exportW3c(many(2), NOW)}`).highlights.length, 2);
    assert.equal(read(`\ufeff${exportW3c(many(1), NOW)}`).highlights.length, 1);
  });

  it("takes markup as text and nothing from prototypes", () => {
    const text = JSON.stringify(foreign({ bodyValue: "<script>alert(1)</script>" }));
    const hostile = `[{"__proto__": {"note": "x", "toString": 1}, "constructor": {"prototype": {"y": 1}}, ${text.slice(1)}]`;
    const { highlights } = read(hostile);
    assert.equal(highlights[0]?.note, "<script>alert(1)</script>");
    assert.equal("note" in {}, false);
    assert.deepEqual(
      read('[{"__proto__": {"type": "Annotation"}}]').problems.map(({ kind }) => kind),
      ["wrong-form"],
    );
  });

  const heavy: readonly (readonly [name: string, text: string])[] = [
    ["nesting 500,000 deep", "[".repeat(500_000)],
    ["closed nesting 500,000 deep", `${"[".repeat(500_000)}${"]".repeat(500_000)}`],
    ["a string of 20 MB", JSON.stringify([{ type: "Annotation", id: "x".repeat(20_000_000) }])],
    ["pages in pages 200,000 deep", '{"first":'.repeat(200_000)],
    ["names nested 200,000 deep", nestedNames("type", '"Annotation"')],
    ["names nested so in Hypothesis's form", nestedNames("uri", '"https://example.com"')],
    ["a million quotes", '["'.repeat(1_000_000)],
    ["100,000 records that never end", '{"a": "\n'.repeat(100_000).padStart(900_000, "[\n")],
    ["a million backslashes", `["${"\\".repeat(1_000_000)}`],
  ];
  for (const [name, text] of heavy) {
    it(`is done with ${name} in a moment`, () => {
      const start = performance.now();
      assert.deepEqual(read(text).highlights, []);
      assert.ok(performance.now() - start < 20_000);
    });
  }

  it("reads anything without throwing", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.json().map((text) => text.slice(1, -1)),
        ),
        (text) => {
          assert.deepEqual(read(text).highlights, []);
        },
      ),
    );
  });

  it("reads 100,000 annotations in as many steps", () => {
    const steps = readImport(exportW3c(many(100_000), NOW), NOW);
    const start = performance.now();
    let count = 0;
    let part = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      assert.ok(step.value > part && step.value <= 1);
      part = step.value;
      count++;
    }
    assert.deepEqual(
      [count, step.value.highlights.length, step.value.problems.length],
      [100_000, 100_000, 0],
    );
    assert.ok(performance.now() - start < 120_000);
  });
});
