import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createHeldCounts, MOST_HELD } from "../../../../src/content/reading/held-counts.ts";
import { findCandidates } from "../../../../src/core/matching/find-candidates.ts";
import { FIXTURE_LEXICON } from "../../core/matching/fixture-lexicon.ts";

describe("how many candidates a page holds", () => {
  const [huawei, other] = findCandidates("Huawei and the NPC", [FIXTURE_LEXICON]);
  assert.ok(huawei && other);

  it("has room for no more of one entity than that, and for others all the same", () => {
    const held = createHeldCounts();
    held.add(Array.from({ length: MOST_HELD - 1 }, () => huawei));
    assert.ok(held.hasRoomFor(huawei));
    held.add([huawei]);
    assert.ok(!held.hasRoomFor(huawei));
    assert.ok(held.hasRoomFor(other));
  });

  it("has room again when some have gone", () => {
    const held = createHeldCounts();
    held.add(Array.from({ length: MOST_HELD }, () => huawei));
    held.remove([huawei]);
    assert.ok(held.hasRoomFor(huawei));
    held.remove();
    assert.ok(held.hasRoomFor(huawei));
  });
});
