import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stableId } from "../../../../src/core/highlights/stable-id.ts";

describe("stableId", () => {
  it("is a UUID of version 8", () => {
    for (let at = 0; at < 100; at++) {
      assert.match(stableId(`${at}`), /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
  });

  it("is the same for the same texts, and tells where one text ends", () => {
    assert.equal(stableId("a", "b"), stableId("a", "b"));
    assert.notEqual(stableId("a", "b"), stableId("ab"));
    assert.notEqual(stableId("a", "b"), stableId("b", "a"));
  });

  it("tells 200,000 like texts apart", () => {
    const ids = new Set(Array.from({ length: 200_000 }, (_, at) => stableId("hypothesis", `"${at}"`)));
    assert.equal(ids.size, 200_000);
  });
});
