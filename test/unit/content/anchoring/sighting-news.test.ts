import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import { createSightingNews } from "../../../../src/content/anchoring/sighting-news.ts";
import type { HighlightId } from "../../../../src/core/model/highlight.ts";
import { MAX_SIGHTINGS_PER_REQUEST } from "../../../../src/messaging/background-api.ts";
import type { FrameHighlight } from "../../../../src/messaging/content-api.ts";
import { sampleHighlight } from "../../../support/sample-highlight.ts";

const AT = "2026-11-27T12:00:00.000Z";

function states(count: number, status: FrameHighlight["status"] = "moved"): FrameHighlight[] {
  return Array.from({ length: count }, (_, index) => ({
    highlight: { ...sampleHighlight(), id: `h${index}` as HighlightId },
    status,
    found: "words",
  }));
}

describe("the news about a frame's highlights", () => {
  const places = ["location", "document"] as const;
  beforeEach(() => {
    Reflect.set(globalThis, "location", { protocol: "https:" });
    Reflect.set(globalThis, "document", { querySelectorAll: () => [] });
  });
  afterEach(() => {
    for (const place of places) Reflect.deleteProperty(globalThis, place);
  });

  it("are told once, as long as nothing changes", () => {
    const news = createSightingNews();
    assert.deepEqual(
      news.take(states(1), AT).map((part) => part.map(({ id, status }) => `${id} ${status}`)),
      [["h0 moved"]],
    );
    assert.deepEqual(news.take(states(1), AT), []);
    assert.equal(news.take(states(1, "orphaned"), AT).length, 1);
    assert.deepEqual(news.take(states(1, "seeking"), AT), []);
  });

  it("come in parts that one request may hold", () => {
    const parts = createSightingNews().take(states(MAX_SIGHTINGS_PER_REQUEST * 2 + 1), AT);
    assert.deepEqual(
      parts.map(({ length }) => length),
      [MAX_SIGHTINGS_PER_REQUEST, MAX_SIGHTINGS_PER_REQUEST, 1],
    );
  });

  it("are news again where they could not be told", () => {
    const news = createSightingNews();
    const [part = []] = news.take(states(2), AT);
    news.putBack(part.slice(1));
    assert.deepEqual(
      news.take(states(2), AT).map((again) => again.map(({ id }) => id)),
      [["h1"]],
    );
  });
});
