import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { EntityListing } from "../../../../src/core/model/entity-listing.ts";
import { type EntityRef, parseEntityKey } from "../../../../src/core/model/ids.ts";
import { createEntitySearch } from "../../../../src/core/search/create-entity-search.ts";

function refTo(id: string): EntityRef {
  const ref = parseEntityKey(`sample/${id}`);
  assert.ok(ref);
  return ref;
}

function listing(id: string, names: readonly string[], mark: EntityListing["mark"] = "shown"): EntityListing {
  const [name = id] = names;
  return {
    entity: refTo(id),
    type: "agency",
    name,
    names: names.map((text) => ({
      text,
      lang: /\p{Script=Han}/u.test(text) ? "zh-Hans" : "en",
      kind: "name",
    })),
    mark,
  };
}

const search = createEntitySearch([
  listing("cac-day", ["CAC open day (2031)"]),
  listing("cas", ["Chinese Academy of Sciences", "CAS", "中国科学院"]),
  listing("cac", ["Cyberspace Administration of China", "CAC", "国家互联网信息办公室", "网信办"]),
  listing("iot", ["Internet of Things", "IoT", "物联网"]),
  listing("miit", ["Ministry of Industry and Information Technology", "MIIT", "工业和信息化部", "工信部"]),
  listing("mss", ["Ministry of State Security", "MSS", "国家安全部"]),
  listing("q360", ["Qihoo 360", "奇虎360"]),
  listing("tang", ["Tang Xiao’ou", "汤晓鸥"]),
  listing("market", ["China’s cybersecurity market"], "quiet"),
  listing("paper", ["The Protocol"], "quiet"),
  listing("ipv6", ["Internet Protocol version 6"]),
]);

function idsFor(query: string, limit = 5): string[] {
  return search(query, limit).map(({ listing: { entity } }) => entity.id);
}

const BEST_HITS: readonly (readonly [name: string, query: string, id: string, matched: string])[] = [
  ["an acronym", "CAC", "cac", "CAC"],
  ["an acronym in small letters with space around", "  cac ", "cac", "CAC"],
  ["an acronym in full-width letters", "ＣＡＣ", "cac", "CAC"],
  ["an acronym with direction marks", "\u200fCAC\u200e", "cac", "CAC"],
  ["a full name", "ministry of state security", "mss", "Ministry of State Security"],
  ["the beginning of a name", "ministry of ind", "miit", "Ministry of Industry and Information Technology"],
  ["the beginning of a word", "techno", "miit", "Ministry of Industry and Information Technology"],
  ["words out of order", "security state", "mss", "Ministry of State Security"],
  ["words of two of its names", "miit 工信部", "miit", "Ministry of Industry and Information Technology"],
  ["a Chinese name", "网信办", "cac", "网信办"],
  ["Chinese inside a name", "信息化", "miit", "工业和信息化部"],
  ["one Chinese character", "鸥", "tang", "汤晓鸥"],
  ["a name of Chinese and digits", "奇虎360", "q360", "奇虎360"],
  ["digits inside a name", "360", "q360", "Qihoo 360"],
  ["a letter missing", "minstry of state security", "mss", "Ministry of State Security"],
  ["two letters changed round", "cyebrspace", "cac", "Cyberspace Administration of China"],
  ["a straight apostrophe for a curly one", "Tang Xiao'ou", "tang", "Tang Xiao’ou"],
  ["an apostrophe left out", "chinas cybersecurity", "market", "China’s cybersecurity market"],
];

for (const [name, query, id, matched] of BEST_HITS) {
  test(`${name} finds its entity first and says by which name`, () => {
    const [hit] = search(query, 5);
    assert.equal(hit?.listing.entity.id, id);
    assert.equal(hit?.matched, matched);
  });
}

test("an exact name comes before names that begin with it", () => {
  assert.deepEqual(idsFor("cac").slice(0, 2), ["cac", "cac-day"]);
});

test("a short acronym finds no neighbour one letter away", () => {
  assert.deepEqual(idsFor("CAS"), ["cas"]);
});

test("Chinese characters that stand apart in a name do not make a match of a pair", () => {
  assert.deepEqual(idsFor("国部"), []);
});

test("an entity that pages mark comes before a quiet one that matches as well", () => {
  const twins = createEntitySearch([listing("quiet", ["Lamp Law"], "quiet"), listing("shown", ["Lamp Law"])]);
  assert.deepEqual(
    twins("lamp", 5).map((hit) => hit.listing.entity.id),
    ["shown", "quiet"],
  );
});

test("no more hits come than asked for", () => {
  assert.equal(idsFor("of", 2).length, 2);
  assert.deepEqual(idsFor("of", 0), []);
  assert.deepEqual(idsFor("of", -1), []);
});

for (const query of ["", "   ", "\u200f", "*", ".*", "(", "[", "\\", "^$", "'", "——"]) {
  test(`${JSON.stringify(query)} finds nothing and breaks nothing`, () =>
    assert.deepEqual(idsFor(query), []));
}

test("a page pasted into the search box is answered", () => {
  assert.deepEqual(idsFor(`${"lamp ".repeat(50_000)}`), []);
  assert.deepEqual(idsFor("灯".repeat(100_000)), []);
});

test("any text is a valid query", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (query) => {
      const hits = search(query, 3);
      assert.ok(hits.length <= 3);
    }),
    { numRuns: 500 },
  );
});

test("a search over nothing finds nothing", () => {
  assert.deepEqual(createEntitySearch([])("cac", 5), []);
});
