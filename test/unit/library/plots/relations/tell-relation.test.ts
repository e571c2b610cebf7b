import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findNeighbourhood } from "../../../../../src/core/library/neighbourhood.ts";
import type { Entity, Relation } from "../../../../../src/core/model/entity.ts";
import type { EntityId } from "../../../../../src/core/model/ids.ts";
import { makePicture } from "../../../../../src/library/plots/relations/graph-model.ts";
import { tellRelation } from "../../../../../src/library/plots/relations/tell-relation.ts";
import { en } from "../../../../../src/ui/strings/en.ts";
import { plotEn } from "../../../../../src/ui/strings/plots-en.ts";
import { plotZhHans } from "../../../../../src/ui/strings/plots-zh-hans.ts";
import { zhHans } from "../../../../../src/ui/strings/zh-hans.ts";
import { bundledPack, openPack, samplePack } from "../../../core/library/knowledge-fixture.ts";

const ENGLISH = { strings: en, plotWords: plotEn };
const CHINESE = { strings: zhHans, plotWords: plotZhHans };

function around(id: string, pack = bundledPack()) {
  const indexed = openPack(pack).index.get(pack.id);
  const found = indexed && findNeighbourhood(indexed, id as EntityId, "en");
  assert.ok(found);
  return found;
}

/** What is told of the relations of a neighbour, where the reader stands at it. */
function toldAt(centre: string, neighbour: string, words = ENGLISH): readonly string[] {
  const found = around(centre).neighbours.find(({ entity }) => entity.id === neighbour);
  assert.ok(found);
  return found.links.map((link) => tellRelation(link, found.entity, words));
}

describe("a relation in words", () => {
  it("is read the way it goes, from whichever end", () => {
    assert.deepEqual(toldAt("microsoft", "exchange-hack"), ["Affects → Microsoft"]);
    assert.deepEqual(toldAt("exchange-hack", "microsoft"), [
      "Microsoft Exchange hack (2021): Affects → Microsoft",
    ]);
    assert.deepEqual(toldAt("exchange-hack", "microsoft", CHINESE), [
      "Microsoft Exchange hack (2021)：影响 → Microsoft",
    ]);
  });

  it("names both ends in the reader's language", () => {
    assert.deepEqual(toldAt("5g", "huawei", CHINESE), ["相关：第五代移动通信"]);
  });

  it("says whose view it is where it is no plain fact", () => {
    assert.deepEqual(toldAt("sensetime", "ccp"), [
      "Supports → SenseTime, in the view of The Octavian Report (unsigned essay)",
    ]);
    assert.deepEqual(toldAt("sensetime", "ccp", CHINESE), [
      "支持 → 商汤，The Octavian Report (unsigned essay) 认为",
    ]);
  });

  it("has no direction where it holds both ways", () => {
    const pack = samplePack();
    const found = around("plan", pack).neighbours.find(({ entity }) => entity.id === "critic");
    const mutual = found?.links.find(({ type }) => type === "related-to");
    assert.ok(found && mutual);
    for (const at of [mutual.from, mutual.to]) {
      const other: Entity = at === mutual.from ? mutual.to : mutual.from;
      assert.equal(
        tellRelation(mutual, at, ENGLISH),
        `Connected with ${other.name}, by the estimate of Lin Critic`,
      );
    }
  });
});

describe("a line of the picture", () => {
  const room = { width: 800, measure: (text: string) => text.length * 7, strings: en };
  const lineOf = (relations: readonly Relation[]) => {
    const pack = samplePack();
    const entities = pack.entities.map((entity) => ({
      ...entity,
      relations: relations.filter(({ target }) => target !== entity.id),
    }));
    const ends = entities.filter(({ id }) => id === "plan" || id === "critic");
    const picture = makePicture(around("plan", { ...pack, entities: ends }), room);
    assert.equal(picture.edges.length, 1);
    return picture.edges[0];
  };

  it("is broken where it rests on views alone, and says whose when it is asked", () => {
    const { edges } = makePicture(around("sensetime"), room);
    const edgeTo = (id: string) => edges.find((edge) => edge.id === id);
    assert.equal(edgeTo("ccp")?.isVoiced, true);
    assert.match(edgeTo("ccp")?.told.lines.join("") ?? "", /^Supports, in the view of The Octavian Report/);
    assert.equal(edgeTo("tang-xiaoou")?.isVoiced, false);
    assert.deepEqual(edgeTo("cic")?.label?.lines, ["Invests in"]);
  });

  it("has no head for a relation that holds both ways", () => {
    const line = lineOf([{ type: "competes-with", target: "critic" as EntityId, claims: [] }]);
    assert.deepEqual(line?.runs, { out: false, back: false });
    assert.equal(line.label?.lines[0], "Competes with");
  });

  it("says which relation goes which way where they go both", () => {
    const line = lineOf([
      { type: "regulates", target: "critic" as EntityId, claims: [] },
      { type: "assesses", target: "plan" as EntityId, claims: [] },
    ]);
    assert.deepEqual(line?.runs, { out: true, back: true });
    const { angle } = line.line;
    const [on, back] = [angle, angle + 180].map((each) => "→↓←↑"[(Math.round(each / 90) + 4) % 4]);
    assert.equal(line.told.lines[0], `Regulates ${on}, Assesses ${back}`);
  });
});
