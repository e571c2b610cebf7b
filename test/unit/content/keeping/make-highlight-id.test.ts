import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeHighlightId } from "../../../../src/content/keeping/make-highlight-id.ts";

describe("makeHighlightId", () => {
  it("makes UUIDs of version 4 in lower case, each another one", () => {
    const ids = Array.from({ length: 200 }, () => makeHighlightId());
    for (const id of ids)
      assert.match(id, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    assert.equal(new Set(ids).size, ids.length);
  });
});
