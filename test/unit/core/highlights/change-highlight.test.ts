import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changeHighlight } from "../../../../src/core/highlights/change-highlight.ts";
import type { Highlight, HighlightChanges } from "../../../../src/core/model/highlight.ts";
import { OTHER_ID, SAMPLE_TARGET, sampleHighlight } from "./sample-highlight.ts";

const LATER = Date.parse("2026-11-25T10:00:00Z");
const change = (stored: Highlight, changes: HighlightChanges, now = LATER) =>
  changeHighlight({ stored, changes, now, newId: OTHER_ID });

describe("changeHighlight", () => {
  const stored = sampleHighlight();

  it("changes what is as the reader saw it, and notes the version before", () => {
    const outcome = change(stored, {
      colour: { from: "yellow", to: "blue" },
      note: { from: stored.note, to: "Mine" },
      tags: { from: ["rules"], to: [" New ", "new", "rules"] },
    });
    assert.deepEqual(outcome, {
      kind: "written",
      highlight: {
        ...stored,
        colour: "blue",
        note: "Mine",
        tags: ["New", "rules"],
        modified: "2026-11-25T10:00:00.000Z",
        lineage: [...stored.lineage, stored.modified],
      },
    });
  });

  it("re-attaches to another passage", () => {
    const to = { ...SAMPLE_TARGET, position: { start: 1, end: 34 } };
    const outcome = change(stored, { target: { from: structuredClone(SAMPLE_TARGET), to } });
    assert.ok(outcome.kind === "written");
    assert.deepEqual(outcome.highlight.target, to);
  });

  it("leaves what is as wanted already, whatever the reader saw", () => {
    const outcome = change(stored, {
      note: { from: "", to: stored.note },
      tags: { from: [], to: ["rules"] },
    });
    assert.deepEqual(outcome, { kind: "written", highlight: stored });
  });

  it("asked twice, changes once", () => {
    const changes: HighlightChanges = { note: { from: stored.note, to: "Mine" } };
    const first = change(stored, changes);
    assert.ok(first.kind === "written");
    assert.deepEqual(change(first.highlight, changes, LATER + 1), first);
  });

  it("keeps both where somebody else changed the same field", () => {
    const outcome = change(stored, {
      note: { from: "what I saw", to: "Mine" },
      colour: { from: "yellow", to: "green" },
    });
    assert.deepEqual(outcome, {
      kind: "kept-both",
      highlight: stored,
      variant: {
        ...stored,
        id: OTHER_ID,
        note: "Mine",
        colour: "green",
        modified: "2026-11-25T10:00:00.000Z",
        lineage: [],
        variantOf: stored.id,
      },
    });
  });

  it("knows a tag again that the reader wrote with parted accents", () => {
    const typed = "cafe\u0301";
    const first = change(stored, { tags: { from: stored.tags, to: [typed] } });
    assert.ok(first.kind === "written");
    const second = change(first.highlight, { tags: { from: [typed], to: [typed, "rules"] } });
    assert.equal(second.kind, "written");
  });

  it("merges changes of different fields without a variant", () => {
    const first = change(stored, { note: { from: stored.note, to: "Mine" } });
    assert.ok(first.kind === "written");
    const second = change(first.highlight, { colour: { from: "yellow", to: "pink" } });
    assert.ok(second.kind === "written");
    assert.deepEqual([second.highlight.note, second.highlight.colour], ["Mine", "pink"]);
  });

  it("gives every version a later moment, even after the clock was set back", () => {
    const outcome = change(stored, { note: { from: stored.note, to: "Mine" } }, 0);
    assert.ok(outcome.kind === "written");
    assert.equal(outcome.highlight.modified, "2026-11-25T09:00:00.001Z");
  });

  it("remembers the last fifty versions", () => {
    let highlight = stored;
    for (let round = 0; round < 60; round++) {
      const outcome = change(highlight, { note: { from: highlight.note, to: `${round}` } });
      assert.ok(outcome.kind === "written");
      highlight = outcome.highlight;
    }
    assert.equal(highlight.lineage.length, 50);
    assert.ok(highlight.lineage.every((moment, at, all) => at === 0 || moment > (all[at - 1] ?? "")));
  });

  const refused: readonly (readonly [string, HighlightChanges])[] = [
    ["note-too-long", { note: { from: stored.note, to: "x".repeat(20_001) } }],
    ["tag-too-long", { tags: { from: ["rules"], to: ["x".repeat(101)] } }],
    ["too-many-tags", { tags: { from: ["rules"], to: Array.from({ length: 51 }, (_, at) => `${at}`) } }],
    [
      "quote-too-short",
      {
        target: {
          from: SAMPLE_TARGET,
          to: { ...SAMPLE_TARGET, quote: { ...SAMPLE_TARGET.quote, exact: "a" } },
        },
      },
    ],
  ];
  for (const [reason, changes] of refused) {
    it(`refuses with ${reason}`, () => {
      assert.deepEqual(change(stored, changes), { kind: "refused", reason });
    });
  }
});
