import assert from "node:assert/strict";
import process from "node:process";
import { describe, it } from "node:test";
import { listEntities } from "../../../../src/core/knowledge/list-entities.ts";
import type { EntityListing } from "../../../../src/core/model/entity-listing.ts";
import { createEntitySearch } from "../../../../src/core/search/create-entity-search.ts";
import { lookUp } from "../../../../src/core/search/look-up.ts";
import { makeReadings } from "../../../../src/tools/make-readings.ts";
import { refTo } from "../../../dom/fixtures/card-fixture.ts";
import { bundledPack } from "../library/knowledge-fixture.ts";

const listings: readonly EntityListing[] = [
  ["miit", "Ministry of Industry and Information Technology", "工业和信息化部"],
  ["mps", "Ministry of Public Security", "公安部"],
  ["huawei", "Huawei", "华为"],
].map(([id = "", name = "", native = ""]) => ({
  entity: refTo(id),
  type: "agency",
  name,
  names: [
    { text: name, lang: "en", kind: "name" },
    { text: native, lang: "zh-Hans", kind: "native" },
  ],
  mark: "shown",
}));

const search = createEntitySearch(listings);

function ask(query: string) {
  const { found, nearest } = lookUp(search, query);
  const ids = (hits: typeof found) => hits.map(({ listing }) => listing.entity.id as string).sort();
  return { found: ids(found), nearest: ids(nearest) };
}

describe("asking the knowledge base", () => {
  const cases: readonly (readonly [name: string, query: string, found: string[], nearest: string[]])[] = [
    ["finds a name", "Huawei", ["huawei"], []],
    ["finds a Chinese name", "公安部", ["mps"], []],
    ["finds what a question asks for", "What is the Ministry of Public Security?", ["mps"], []],
    ["finds what a Chinese question asks for", "公安部是什么？", ["mps"], []],
    ["offers what one of the words finds", "Huawei quarterly earnings", [], ["huawei"]],
    ["offers what begins as the query does", "Minixyz", [], ["miit", "mps"]],
    ["offers a Chinese name that begins alike", "华为技术有限公司", [], ["huawei"]],
    ["offers nothing where nothing is near", "zzzz", [], []],
    ["offers what the longest word finds first", "their min near security", [], ["mps"]],
    ["offers nothing for two letters", "mizz", [], []],
    ["offers what the last of many words finds", "they met at Huawei", [], ["huawei"]],
    ["offers what a sentence in Chinese begins with", "公安部昨天在北京发布了一份新的文件", [], ["mps"]],
    ["takes any text", "  ((( ", [], []],
  ];
  for (const [name, query, found, nearest] of cases) {
    it(`${name}: ${query}`, () => assert.deepEqual(ask(query), { found, nearest }));
  }

  const named: readonly (readonly [name: string, query: string, exact: string | null])[] = [
    ["names the one entity that bears it", " huawei ", "huawei"],
    ["names it by a Chinese name", "公安部", "mps"],
    ["names none where it is a part of a name", "Ministry of", null],
    ["names none where nothing is found", "Huawei quarterly earnings", null],
    ["names none where two bear it", "Twin", null],
  ];
  for (const [name, query, exact] of named) {
    it(`${name}: ${query}`, () => {
      const twins = ["one", "other"].map(
        (id): EntityListing => ({ entity: refTo(id), type: "event", name: "Twin", names: [], mark: "shown" }),
      );
      const answer = lookUp(createEntitySearch([...listings, ...twins]), query);
      assert.equal(answer.exact?.id ?? null, exact);
    });
  }

  for (const text of ["ab ".repeat(400_000), "qx".repeat(500_000), "灯".repeat(1_000_000)]) {
    it(`takes a megabyte of ${text.slice(0, 3)}`, () => {
      const before = process.cpuUsage();
      assert.deepEqual(ask(text), { found: [], nearest: [] });
      // Processor time: a machine that does other things too does not count.
      assert.ok(process.cpuUsage(before).user < 1000_000);
    });
  }
});

describe("asking all that is known", () => {
  const known = listEntities(bundledPack());
  const names = known.flatMap((listing) => listing.names.map(({ text }) => text));
  const searchKnown = createEntitySearch(known, new Map(Object.entries(makeReadings(names))));
  const answer = (query: string) => lookUp(searchKnown, query);

  for (const query of ["Xinjiang", "Wang Yi", "Shanghai", "Hong Kong", "the Xinjiang"]) {
    it(`finds nothing of ${query}, of which nothing is known`, () => {
      assert.deepEqual(answer(query).found, []);
      assert.equal(answer(query).exact, null);
    });
  }

  for (const [query, id] of [
    ["gonxinbu", "miit"],
    ["Huawie", "huawei"],
    ["minstry of industry", "miit"],
    ["cyebrspace admin", "cac"],
    ["the minstry of industry", "miit"],
  ] as const) {
    it(`has what was meant by ${query} nearest of all`, () => {
      const { found, nearest, exact } = answer(query);
      assert.deepEqual([found, exact], [[], null]);
      assert.equal(nearest[0]?.listing.entity.id, id);
    });
  }

  for (const [query, ids] of [
    ["Jack Ma", []],
    ["Liu He", []],
    ["Pentagon", []],
    ["Cisco Talos", ["cisco"]],
    ["Huawai Technologies", ["huawei"]],
  ] as const) {
    it(`guesses ${ids.join() || "nothing"} for ${query}`, () => {
      assert.deepEqual(
        answer(query).nearest.map(({ listing }) => listing.entity.id),
        ids,
      );
    });
  }

  for (const query of ["the MIIT", "MIIT's", "MIIT’s", "The MIIT’s", "an MIIT", "the miit's"]) {
    it(`knows the ministry by ${query}`, () => {
      const { found, exact } = answer(query);
      assert.equal(exact?.id, "miit");
      assert.ok(found[0]?.pieces.some(({ isMatch }) => isMatch));
    });
  }

  for (const query of [
    "the Ministry",
    "ministry of the",
    "the ministry of an industry",
    "Industry and the Ministry",
  ]) {
    it(`finds ministries by ${query}`, () =>
      assert.ok(answer(query).found.some(({ listing }) => listing.entity.id === "miit")));
  }
});
