import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countKnowledge } from "../../../../src/core/library/knowledge-facts.ts";
import { bundledPack, samplePack } from "./knowledge-fixture.ts";

describe("the facts about the knowledge base", () => {
  it("are counted from the packs", () => {
    const facts = countKnowledge([samplePack()]);
    assert.deepEqual(
      [facts.entities, facts.claims, facts.figures, facts.events, facts.conflicts, facts.documents],
      [3, 4, 2, 1, 1, 2],
    );
    assert.deepEqual([facts.opinions, facts.inferences, facts.undatedDocuments], [1, 0, 0]);
    assert.deepEqual(facts.publishers, ["The Gazette", "The Courier"]);
    assert.deepEqual(facts.packs, [{ title: "A sample", revision: "r1" }]);
  });

  it("of the bundled pack name its newest and oldest source, and count every entity in a group", () => {
    const pack = bundledPack();
    const { newest, oldest, groups, entities } = countKnowledge([pack]);
    const dates = pack.documents.map(({ published }) => published).sort();
    assert.equal(newest?.published, dates.at(-1));
    assert.equal(oldest?.published, dates[0]);
    assert.equal(
      groups.reduce((sum, { count }) => sum + count, 0),
      entities,
    );
  });

  it("of no pack are noughts", () => {
    const { newest, documents, groups } = countKnowledge([]);
    assert.deepEqual([newest, documents, groups], [null, 0, []]);
  });
});
