import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildEntityCard } from "../../../../src/core/knowledge/build-card.ts";
import { indexPack } from "../../../../src/core/knowledge/index-pack.ts";
import { findRelationVoices } from "../../../../src/core/knowledge/relation-voices.ts";
import type { Claim } from "../../../../src/core/model/claim.ts";
import type { RelationType } from "../../../../src/core/model/entity.ts";
import type { ClaimId, EntityId } from "../../../../src/core/model/ids.ts";
import { samplePack } from "../library/knowledge-fixture.ts";

const CRITIC = "critic" as EntityId;
const PLAN = "plan" as EntityId;

type Changes = Partial<Pick<Claim, "kind" | "speaker" | "via">>;

/** The voices of a relation of the critic's to the plan, resting on claims of these kinds. */
function voicesOf(type: RelationType, ...changes: readonly Changes[]) {
  const pack = samplePack();
  const [first] = pack.claims;
  assert.ok(first);
  const claims = changes.map((change, at) => ({ ...first, ...change, id: `made-${at}` as ClaimId }));
  const relation = { type, target: PLAN, claims: claims.map(({ id }) => id) };
  return findRelationVoices(indexPack({ ...pack, claims: [...pack.claims, ...claims] }), CRITIC, relation);
}

const speaker = { name: "Lin Critic" };
const view = { kind: "opinion", speaker, via: [] } as const;

describe("whose view a relation is", () => {
  it("is told where it rests on views and estimates alone, each speaker once", () => {
    const estimate = { kind: "estimate", speaker: null, via: [{ name: "The Gazette" }] } as const;
    assert.deepEqual(voicesOf("uses", view, view, estimate), [
      { kind: "opinion", speaker: "Lin Critic", via: [] },
      { kind: "estimate", speaker: null, via: ["The Gazette"] },
    ]);
  });

  it("is not told of one that a plainer claim bears out, nor of one without claims", () => {
    assert.deepEqual(voicesOf("uses", view, { ...view, kind: "statement" }), []);
    assert.deepEqual(voicesOf("uses"), []);
  });

  it("is not told where the relation itself names the speaker as the one who judges or writes", () => {
    const own = { ...view, speaker: { ...speaker, entity: CRITIC } };
    assert.deepEqual(voicesOf("assesses", own), []);
    assert.equal(voicesOf("assesses", view).length, 1);
    assert.equal(voicesOf("supports", own).length, 1);
  });

  it("stands on the card of the entity at the other end, too", () => {
    const pack = samplePack();
    const index = new Map([[pack.id, indexPack(pack)]]);
    const voices = (id: EntityId, other: EntityId) =>
      buildEntityCard(index, [{ pack: pack.id, id }])
        ?.related.find(({ entity, relation }) => entity.id === other && relation === "responds-to")
        ?.voices.map(({ speaker: name }) => name);
    assert.deepEqual(voices(PLAN, CRITIC), ["Lin Critic"]);
  });
});
