import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  cutNeighbourhood,
  findMostConnected,
  findNeighbourhood,
  type Neighbourhood,
  orderByGroup,
  type RelationLink,
} from "../../../../src/core/library/neighbourhood.ts";
import type { Relation } from "../../../../src/core/model/entity.ts";
import type { EntityId } from "../../../../src/core/model/ids.ts";
import type { Language } from "../../../../src/core/model/language.ts";
import type { Pack } from "../../../../src/core/model/pack.ts";
import { openPack, samplePack } from "./knowledge-fixture.ts";

function around(id: string, pack: Pack = samplePack(), language: Language = "en"): Neighbourhood {
  const indexed = openPack(pack).index.get(pack.id);
  const found = indexed && findNeighbourhood(indexed, id as EntityId, language);
  assert.ok(found);
  return found;
}

const tell = ({ from, type, to, claims }: RelationLink) =>
  `${from.id} ${type} ${to.id} (${claims.map((claim) => claim.id).join()})`;

/** The sample pack with relations added to its entities. */
function withRelations(added: Readonly<Record<string, readonly Relation[]>>): Pack {
  const pack = samplePack();
  return {
    ...pack,
    entities: pack.entities.map((entity) => ({
      ...entity,
      relations: [...entity.relations, ...(added[entity.id] ?? [])],
    })),
  };
}

describe("a neighbourhood", () => {
  it("has relations of both directions, each read from its subject, with the claims it rests on", () => {
    assert.deepEqual(
      around("bureau").neighbours.map(({ links }) => links.map(tell)),
      [["plan issued-by bureau (plan-out)"]],
    );
    assert.equal(around("bureau").neighbours[0]?.links[0]?.claims[0]?.sources[0]?.publisher, "The Gazette");
  });

  it("has two entities once, with every relation between them, the centre's own first", () => {
    const [first, second] = around("plan").neighbours;
    assert.equal(first?.entity.id, "bureau");
    assert.deepEqual(second?.links.map(tell), [
      "plan related-to critic (critic-count)",
      "critic responds-to plan (critic-view)",
    ]);
  });

  it("knows what its neighbours are to each other, and nothing that points back at itself", () => {
    const pack = withRelations({
      bureau: [
        { type: "regulates", target: "critic" as EntityId, claims: [] },
        { type: "part-of", target: "bureau" as EntityId, claims: [] },
      ],
      critic: [{ type: "assesses", target: "bureau" as EntityId, claims: [] }],
    });
    const { neighbours, between } = around("plan", pack);
    assert.equal(neighbours.length, 2);
    assert.deepEqual(
      between.map(({ links }) => links.map(tell)),
      [["bureau regulates critic ()", "critic assesses bureau ()"]],
    );
    assert.ok(!around("bureau", pack).neighbours.some(({ entity }) => entity.id === "bureau"));
  });

  it("is cut to its first neighbours, and to what is between those", () => {
    const pack = withRelations({
      bureau: [{ type: "regulates", target: "critic" as EntityId, claims: [] }],
    });
    const whole = around("plan", pack);
    assert.equal(whole.between.length, 1);
    const cut = cutNeighbourhood(whole, 1);
    assert.equal(cut.neighbours.length, 1);
    assert.deepEqual(cut.between, []);
    assert.equal(cutNeighbourhood(whole, 2), whole);
  });

  it("is none for an entity the pack lacks", () => {
    const { index, pack } = openPack(samplePack());
    const indexed = index.get(pack.id);
    assert.ok(indexed);
    assert.equal(findNeighbourhood(indexed, "nobody" as EntityId, "en"), null);
  });

  it("sets equals in the order of their names in the reader's language", () => {
    const pack = samplePack();
    const entities = pack.entities.map((entity) => ({
      ...entity,
      names: entity.names.map((name) =>
        entity.id === "critic" ? { ...name, text: "阿灯", lang: "zh-Hans", kind: "native" as const } : name,
      ),
    }));
    const named = { ...pack, entities };
    const ids = (language: Language) =>
      around("plan", named, language).neighbours.map(({ entity }) => entity.id);
    assert.deepEqual(ids("en"), ["bureau", "critic"]);
    assert.deepEqual(ids("zh-Hans"), ["critic", "bureau"]);
  });

  it("stands by group, each group together", () => {
    const groups = orderByGroup(around("plan").neighbours).map(({ entity }) => entity.type);
    assert.deepEqual(groups, ["agency", "person"]);
  });
});

describe("the most connected entities", () => {
  it("are those with most neighbours, however often two are related", () => {
    const { index } = openPack(samplePack());
    assert.deepEqual(
      findMostConnected(index, 2, "en").map(({ entity, count }) => [entity.id, count]),
      [
        ["plan", 2],
        ["bureau", 1],
      ],
    );
  });
});
