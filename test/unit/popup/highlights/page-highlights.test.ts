import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { FrameHighlight } from "../../../../src/messaging/content-api.ts";
import { combineHighlights } from "../../../../src/popup/highlights/page-highlights.ts";
import { highlightId, keptOf } from "../../core/library/kept-fixture.ts";

const highlight = (number: number, note = "") => keptOf({ number, note }).highlight;
const inFrame = (number: number, status: FrameHighlight["status"], found: string | null = null) => ({
  highlight: highlight(number),
  status,
  found,
});

describe("the highlights of a tab", () => {
  it("stand in the order of the frames, the top frame first, and then what no frame speaks of", () => {
    const listed = combineHighlights(
      [highlight(1), highlight(9)],
      [
        { frameId: 4, value: [inFrame(3, "anchored")] },
        { frameId: 0, value: [inFrame(2, "moved", "other words"), inFrame(1, "orphaned")] },
      ],
    );
    assert.deepEqual(
      listed.map(({ highlight: { id }, status, isReworded, frameId }) => [id, status, isReworded, frameId]),
      [
        [highlightId(2), "moved", true, 0],
        [highlightId(1), "orphaned", false, 0],
        [highlightId(3), "anchored", false, 4],
        [highlightId(9), null, false, null],
      ],
    );
  });

  it("are told by the frame that found them, where another did not", () => {
    const [only, ...others] = combineHighlights(
      [],
      [
        { frameId: 0, value: [inFrame(1, "orphaned")] },
        { frameId: 2, value: [inFrame(1, "anchored")] },
        { frameId: 5, value: [inFrame(1, "seeking")] },
      ],
    );
    assert.deepEqual(others, []);
    assert.deepEqual([only?.status, only?.frameId], ["anchored", 2]);
  });

  it("have the words that are stored, which are newer than a frame's", () => {
    const [only] = combineHighlights(
      [highlight(1, "new note")],
      [{ frameId: 0, value: [inFrame(1, "anchored")] }],
    );
    assert.equal(only?.highlight.note, "new note");
  });
});
