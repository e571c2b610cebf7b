import assert from "node:assert/strict";
import process from "node:process";
import { describe, it } from "node:test";
import {
  browseEntities,
  ENTITIES_A_PAGE,
  type EntityBrowsing,
} from "../../../../src/core/library/browse-entities.ts";
import { ALL_ENTITIES, type EntitiesRoute } from "../../../../src/core/library/knowledge-routes.ts";
import type { EntityId } from "../../../../src/core/model/ids.ts";
import { bundledPack, openPack, samplePack } from "./knowledge-fixture.ts";

const bundled = openPack(bundledPack());

function browse(changes: Partial<EntitiesRoute>, opened = bundled): EntityBrowsing {
  const { catalogue, search } = opened;
  return browseEntities({ catalogue, search, route: { ...ALL_ENTITIES, ...changes } });
}

function namesOf({ groups }: EntityBrowsing): readonly string[] {
  return groups.flatMap(({ rows }) => rows.map(({ entry }) => entry.listing.name));
}

describe("the list of entities", () => {
  it("stands by group and name, each with how it begins, where that stands, and how much there is of it", () => {
    const { groups, foundCount } = browse({}, openPack(samplePack()));
    assert.equal(foundCount, 3);
    assert.deepEqual(
      groups.map(({ group, rows, count }) => [group, count, ...rows.map(({ entry }) => entry.listing.name)]),
      [
        ["authority", 1, "Bureau of Lamps"],
        ["rule", 1, "Lamp plan"],
        ["person", 1, "Lin Critic"],
      ],
    );
    const bureau = groups[0]?.rows[0]?.entry;
    assert.equal(bureau?.nativeName?.text, "灯局");
    assert.equal(bureau?.opening?.text, "It wants twice as many lamps by 2035.");
    assert.deepEqual(
      bureau?.opening?.sources.map(({ publisher }) => publisher),
      ["The Gazette"],
    );
    assert.equal(bureau?.claimCount, 3);
    assert.deepEqual([...(bureau?.years ?? [])], ["2031"]);
    assert.equal(groups[2]?.rows[0]?.entry.opening, null);
  });

  it("lists each entity on exactly one of its pages", () => {
    const first = browse({});
    assert.equal(first.foundCount, bundled.catalogue.length);
    assert.equal(first.pageCount, Math.ceil(bundled.catalogue.length / ENTITIES_A_PAGE));
    const pages = Array.from({ length: first.pageCount }, (_, at) => namesOf(browse({ page: at + 1 })));
    assert.deepEqual(
      pages.flat(),
      bundled.catalogue.map(({ listing }) => listing.name),
    );
    assert.equal(browse({ page: 99 }).page, first.pageCount);
  });

  it("widens by a second type and narrows by a document and a year", () => {
    const laws = browse({ types: ["law"] });
    assert.deepEqual(
      laws.groups.map(({ group }) => group),
      ["rule"],
    );
    const both = browse({ types: ["law", "person"] });
    assert.equal(
      both.foundCount,
      (laws.facets.types.get("law") ?? 0) + (laws.facets.types.get("person") ?? 0),
    );
    const document = `${bundled.pack.id}/diplomat-2015`;
    const narrowed = browse({ types: ["law", "person"], documents: [document], years: ["2015"] });
    assert.ok(narrowed.foundCount > 0 && narrowed.foundCount < both.foundCount);
    for (const { entry } of narrowed.groups.flatMap(({ rows }) => rows)) {
      assert.ok(entry.documents.has(document) && entry.years.has("2015"));
    }
  });

  it("counts for every choice what it would list", () => {
    const from = { types: ["company"], years: ["2021"] } as const;
    const { facets } = browse(from);
    for (const [type, count] of facets.types)
      assert.equal(browse({ ...from, types: [type] }).foundCount, count);
    for (const [year, count] of facets.years)
      assert.equal(browse({ ...from, years: [year] }).foundCount, count);
    for (const [document, count] of facets.documents) {
      assert.equal(browse({ ...from, documents: [document] }).foundCount, count);
    }
  });

  it("answers words best first, under no heading, and filters the answers", () => {
    const found = browse({ query: "工信部" });
    assert.equal(namesOf(found)[0], "Ministry of Industry and Information Technology");
    assert.equal(found.groups[0]?.rows[0]?.hit?.matched, "工信部");
    assert.deepEqual(
      found.groups.map(({ group }) => group),
      [null],
    );
    const laws = browse({ query: "security", types: ["law"] });
    assert.ok(laws.foundCount > 0 && laws.foundCount < laws.answerCount);
    const none = browse({ query: "security", years: ["1983"] });
    assert.deepEqual([none.foundCount, none.answerCount > 0, none.nearest], [0, true, []]);
  });

  it("offers the nearest names where words find nothing, and takes any text for words", () => {
    const { foundCount, groups, nearest } = browse({ query: "Huawei zzqqx" });
    assert.deepEqual([foundCount, groups], [0, []]);
    assert.equal(nearest[0]?.listing.name, "Huawei");
    for (const query of ["(", "[a-", "\\", "\u202e\u200f", "x".repeat(100_000), "💡", "__proto__"]) {
      assert.equal(browse({ query }).page, 1);
    }
    assert.equal(browse({ query: " \u00a0 " }).foundCount, bundled.catalogue.length);
  });

  it("says of names that are found by typing errors that they are but near", () => {
    const near = browse({ query: "Huawie" });
    assert.equal(near.isNear, true);
    assert.equal(near.groups[0]?.rows[0]?.entry.listing.name, "Huawei");
    for (const query of ["Huawei", "", "Huawei zzqqx"]) assert.equal(browse({ query }).isNear, false);
  });

  it("stays quick over ten thousand entities", () => {
    const pack = bundledPack();
    const many = Array.from({ length: 10_000 }, (_, at) => {
      const entity = pack.entities[at % pack.entities.length];
      if (!entity) throw new Error("The bundled pack has no entities");
      return { ...entity, id: `${entity.id}-${at}` as EntityId, name: `${entity.name} ${at}`, relations: [] };
    });
    const opened = openPack({ ...pack, entities: many });
    const began = process.cpuUsage();
    const { groups } = browse({ types: ["company"], years: ["2021"], page: 3 }, opened);
    const { user } = process.cpuUsage(began);
    // In microseconds of processor time, so that other work does not count. Measured at 15,000; ten times that is felt.
    assert.ok(user < 150_000, `${user} µs`);
    assert.ok(groups.reduce((sum, { rows }) => sum + rows.length, 0) <= ENTITIES_A_PAGE);
  });
});
