import assert from "node:assert/strict";
import { it } from "node:test";
import { followDay } from "../../../src/library/follow-day.ts";

it("tells the reader's day each time a tab comes in sight again, until it ends", () => {
  const told: string[] = [];
  let now = new Date(2026, 11, 31, 23);
  const page = Object.assign(new EventTarget(), { visibilityState: "hidden" as DocumentVisibilityState });
  const turn = (state: DocumentVisibilityState) => {
    page.visibilityState = state;
    page.dispatchEvent(new Event("visibilitychange"));
  };
  const end = new AbortController();
  followDay({ page, now: () => now, onDay: (today) => told.push(today) }, end.signal);
  turn("visible");
  turn("hidden");
  now = new Date(2027, 0, 1, 8);
  turn("visible");
  assert.deepEqual(told, ["2026-12-31", "2027-01-01"]);
  end.abort();
  turn("visible");
  assert.equal(told.length, 2);
});
