import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changeHighlight } from "../../../../src/core/highlights/change-highlight.ts";
import type { Highlight, HighlightId } from "../../../../src/core/model/highlight.ts";
import type { ChangeOutcome, Undo } from "../../../../src/library/acts/library-acts.ts";
import { createEditMerger } from "../../../../src/library/acts/merge-edits.ts";
import { sampleHighlight } from "../../../support/sample-highlight.ts";

/** One stored highlight, its note written by the library or by another tab. */
function startEditing() {
  let stored: Highlight = { ...sampleHighlight(), note: "" };
  let offered: Undo | null = null;
  const change = async (_: Highlight, changes: Parameters<typeof changeHighlight>[0]["changes"]) => {
    const outcome = changeHighlight({ stored, changes, now: 0, newId: "another" as HighlightId });
    assert.equal(outcome.kind, "written");
    if (outcome.kind === "written") stored = outcome.highlight;
    return {
      kind: "done",
      count: 1,
      undo: async () => ({ kind: "undone", left: 0 }),
    } satisfies ChangeOutcome;
  };
  const merge = createEditMerger({ change }, (undo) => undo === offered);
  return {
    note: () => stored.note,
    writeElsewhere: (note: string) => change(stored, { note: { from: stored.note, to: note } }),
    write: async (from: string, to: string) => {
      const changes = { note: { from, to } };
      await change(stored, changes);
      const undo: Undo = async () => {
        await change(stored, { note: { from: to, to: from } });
        return { kind: "undone", left: 0 };
      };
      offered = merge({ highlight: stored, changes, undo });
    },
    undo: async () => offered?.(),
  };
}

describe("createEditMerger", () => {
  it("gives a note that was saved bit by bit one way back", async () => {
    const editing = startEditing();
    for (const [from, to] of [
      ["", "a"],
      ["a", "ab"],
      ["ab", "abc"],
    ] as const)
      await editing.write(from, to);
    await editing.undo();
    assert.equal(editing.note(), "");
  });

  it("gives back what another tab wrote in between", async () => {
    const editing = startEditing();
    await editing.write("", "x");
    await editing.writeElsewhere("y");
    await editing.write("y", "z");
    await editing.undo();
    assert.equal(editing.note(), "y");
  });
});
