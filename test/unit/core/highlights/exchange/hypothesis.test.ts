import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readWholeImport } from "./read-whole-import.ts";

const NOW = Date.parse("2026-11-25T12:00:00Z");

/** An annotation as Hypothesis's API gives it. */
const annotation = (parts: object = {}) => ({
  id: "kX3bPkzaEe2",
  created: "2026-11-20T10:00:00.123456+00:00",
  updated: "2026-11-21T10:00:00.654321+00:00",
  user: "acct:reader@hypothes.is",
  uri: "https://www.example.com/news/draft-rules?utm_source=x",
  text: "See **here**",
  tags: ["Rules", "rules", " data  law "],
  group: "__world__",
  permissions: { read: ["group:__world__"] },
  target: [
    {
      source: "https://www.example.com/news/draft-rules",
      selector: [
        {
          type: "RangeSelector",
          startContainer: "/p[1]",
          startOffset: 1,
          endContainer: "/p[2]",
          endOffset: 3,
        },
        { type: "TextPositionSelector", start: 412, end: 445 },
        {
          type: "TextQuoteSelector",
          exact: "The agency\n  published rules.",
          prefix: "Monday.\n\n",
          suffix: " They",
        },
      ],
    },
  ],
  document: { title: ["Draft rules"] },
  links: { html: "https://hypothes.is/a/kX3bPkzaEe2" },
  ...parts,
});

describe("importing from Hypothesis", () => {
  const forms: readonly (readonly [name: string, file: (rows: readonly object[]) => unknown])[] = [
    ["the API's reply", (rows) => ({ total: rows.length, rows })],
    [
      "the client's export",
      (annotations) => ({ export_date: "2026-11-25", client_version: "1", annotations }),
    ],
    ["a bare list", (rows) => rows],
  ];
  for (const [name, file] of forms) {
    it(`reads ${name}`, () => {
      const { highlights, problems } = readWholeImport(JSON.stringify(file([annotation()])), NOW);
      assert.deepEqual(problems, []);
      const [highlight] = highlights;
      assert.ok(highlight);
      assert.deepEqual(highlight, {
        id: highlight.id,
        page: {
          url: "https://www.example.com/news/draft-rules?utm_source=x",
          keys: ["https://example.com/news/draft-rules"],
          title: "Draft rules",
          lang: null,
        },
        target: {
          quote: { exact: "The agency published rules.", prefix: "Monday. ", suffix: " They" },
          position: { start: 412, end: 445 },
          shadowHosts: [],
        },
        colour: "yellow",
        note: "See **here**",
        tags: ["Rules", "data law"],
        entities: [],
        created: "2026-11-20T10:00:00.123Z",
        modified: "2026-11-21T10:00:00.654Z",
        lineage: ["2026-11-20T10:00:00.123Z"],
        variantOf: null,
      });
    });
  }

  it("gives the same annotation the same id in a later export", () => {
    const ids = [annotation(), annotation({ text: "changed" }), annotation({ id: "other" })].map(
      (each) => readWholeImport(JSON.stringify([each]), NOW).highlights[0]?.id,
    );
    assert.equal(ids[0], ids[1]);
    assert.notEqual(ids[0], ids[2]);
  });

  const left: readonly (readonly [kind: string, parts: object, message: string])[] = [
    ["reply", { references: ["abc"] }, "references: it is a reply to another annotation"],
    [
      "no-quote",
      { target: [{ source: "https://example.com" }] },
      "target.selector: it is a note on the whole page, not on a passage",
    ],
    ["no-address", { uri: "urn:x-pdf:3f2a" }, "uri: must be a web or file address"],
    ["field", { created: "soon" }, "created: must be a date with time and zone (2026-11-25T08:00:00Z)"],
    [
      "field",
      { created: undefined, updated: undefined },
      "created: must be a date with time and zone (2026-11-25T08:00:00Z)",
    ],
    ["field", { text: 7 }, "text: must be a text"],
    ["field", { text: "x".repeat(20_001) }, "text: is longer than 20000 characters"],
    ["field", { tags: [["x"]] }, "tags[0]: must be a text"],
    ["field", { document: { title: [7] } }, "document.title: must be a text"],
  ];
  for (const [kind, parts, message] of left) {
    it(`leaves what it cannot keep, and says why: ${message}`, () => {
      const file = JSON.stringify({
        rows: [annotation(), annotation({ id: "odd", ...parts }), annotation({ id: "last" })],
      });
      const { highlights, problems } = readWholeImport(file, NOW);
      assert.equal(highlights.length, 2);
      assert.deepEqual(problems, [{ index: 1, id: "odd", kind, message }]);
    });
  }
});
