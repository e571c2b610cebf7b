import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  buildSourceRecord,
  isMostlyOpinion,
  listSources,
} from "../../../../src/core/library/source-record.ts";
import { bundledPack, documentId, openPack, samplePack } from "./knowledge-fixture.ts";

describe("the sources", () => {
  it("are counted by what rests on them: claims, opinions, figures, entities with most claims first", () => {
    const sources = listSources(openPack(samplePack()).index);
    assert.deepEqual(
      sources.map(({ document, claimCount, opinionCount, figureCount, entities }) => [
        document.id,
        claimCount,
        opinionCount,
        figureCount,
        entities.map((each) => `${each.entity.id} ${each.claimCount}`).join(", "),
      ]),
      [
        ["gazette-2031", 3, 1, 1, "bureau 3, plan 2, critic 1"],
        ["courier-2031", 1, 0, 1, "critic 1"],
      ],
    );
  });

  it("of the bundled pack stand newest first, and only the essay is mostly opinion", () => {
    const sources = listSources(openPack(bundledPack()).index);
    const dates = sources.map(({ document }) => document.published);
    assert.deepEqual(dates, [...dates].sort().reverse());
    assert.deepEqual(
      sources.filter(isMostlyOpinion).map(({ document }) => document.id),
      ["octavian-2019"],
    );
  });

  it("each have every claim that rests on them, once, in the order of paragraphs and sentences", () => {
    const { pack, index } = openPack(bundledPack());
    const indexed = index.get(pack.id);
    assert.ok(indexed);
    for (const { document, claimCount } of listSources(index)) {
      const record = buildSourceRecord(indexed, document.id);
      assert.ok(record);
      const numbers = record.paragraphs.map(({ paragraph }) => paragraph);
      assert.deepEqual(
        numbers,
        [...new Set(numbers)].sort((a, b) => a - b),
      );
      const ids = record.paragraphs.flatMap(({ claims }) => claims.map(({ claim }) => claim.id));
      assert.equal(new Set(ids).size, claimCount);
      assert.equal(ids.length, claimCount);
      for (const { claims } of record.paragraphs) {
        const sentences = claims.map(({ claim }) => firstSentence(claim.id, document.id));
        assert.deepEqual(
          sentences,
          [...sentences].sort((a, b) => a - b),
        );
      }
    }

    function firstSentence(claim: string, source: string): number {
      const places = pack.claims.find(({ id }) => id === claim)?.sources ?? [];
      const inSource = places.filter((place) => place.document === source);
      const paragraph = Math.min(...inSource.map((place) => place.paragraph));
      return inSource.find((place) => place.paragraph === paragraph)?.sentences[0] ?? 0;
    }
  });

  it("are none for ids that name nothing", () => {
    const { index, pack } = openPack(samplePack());
    const indexed = index.get(pack.id);
    assert.ok(indexed);
    assert.equal(buildSourceRecord(indexed, documentId("__proto__")), null);
  });
});
