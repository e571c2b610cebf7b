import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildEntityRecord, type EntityRecord } from "../../../../src/core/library/entity-record.ts";
import { bundledPack, inPack, openPack, samplePack } from "./knowledge-fixture.ts";

function recordOf(id: string, opened = openPack(samplePack())): EntityRecord {
  const record = buildEntityRecord(opened, inPack(opened.pack, id));
  assert.ok(record, `there is no record of ${id}`);
  return record;
}

describe("the record of an entity", () => {
  it("has every name, also those a card prints elsewhere, with the language of each", () => {
    assert.deepEqual(
      recordOf("bureau").names.map(({ text, lang }) => [text, lang]),
      [
        ["Bureau of Lamps", "en"],
        ["BOL", "en"],
        ["燈局", "zh-Hant"],
        ["灯局", "zh-Hans"],
        ["Dengju", "zh-Latn-pinyin"],
      ],
    );
  });

  it("tells relations from both ends with the claims they rest on, telling ones first", () => {
    const told = recordOf("plan").relations.map(({ relation, direction, entity, claims }) => [
      relation,
      direction,
      entity.id,
      ...claims.map(({ id }) => id),
    ]);
    assert.deepEqual(told, [
      ["issued-by", "out", "bureau", "plan-out"],
      ["responds-to", "in", "critic", "critic-view"],
      ["related-to", "out", "critic", "critic-count"],
    ]);
  });

  it("has figures with the claims they stand in, events with theirs, and documents with how much they tell", () => {
    const { figures, events, documents } = recordOf("bureau");
    assert.deepEqual(
      figures.map(({ figure, claim }) => [figure.id, claim.id]),
      [["plan-target-lamps", "plan-target"]],
    );
    assert.deepEqual(
      events.map(({ event, claims }) => [event.id, ...claims.map(({ id }) => id)]),
      [["plan-out", "plan-out"]],
    );
    assert.deepEqual(
      documents.map(({ document, claimCount }) => [document.id, claimCount]),
      [["gazette-2031", 3]],
    );
  });

  it("is none for ids that name nothing, whatever they look like", () => {
    const opened = openPack(samplePack());
    for (const id of ["", "nobody", "__proto__", "constructor", "a/b", "\u0000"]) {
      assert.equal(buildEntityRecord(opened, inPack(opened.pack, id)), null, id);
    }
  });

  it("rests, for every entity of the bundled pack, on claims that each have a source", () => {
    const opened = openPack(bundledPack());
    for (const { id } of opened.pack.entities) {
      const { card, relations, events, documents } = recordOf(id, opened);
      const claims = [...card.claims, ...[...relations, ...events].flatMap((part) => part.claims)];
      assert.ok(
        claims.every(({ sources }) => sources.length > 0),
        id,
      );
      assert.ok(
        [...relations, ...events].every((part) => part.claims.length > 0),
        id,
      );
      assert.ok(documents.length > 0, id);
    }
  });
});
