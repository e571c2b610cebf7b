import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import fc from "fast-check";
import type { EntityListing } from "../../../../src/core/model/entity-listing.ts";
import { type EntityRef, parseEntityKey } from "../../../../src/core/model/ids.ts";
import type { MarkedPiece } from "../../../../src/core/model/marked-piece.ts";
import { createEntitySearch, findReading } from "../../../../src/core/search/create-entity-search.ts";

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

const READINGS = new Map([
  ["国家互联网信息办公室", "guó jiā hù lián wǎng xìn xī bàn gōng shì"],
  ["网信办", "wǎng xìn bàn"],
  ["中国科学院", "zhōng guó kē xué yuàn"],
  ["物联网", "wù lián wǎng"],
  ["工业和信息化部", "gōng yè hé xìn xī huà bù"],
  ["工信部", "gōng xìn bù"],
  ["国家安全部", "guó jiā ān quán bù"],
  ["奇虎360", "qí hǔ 360"],
  ["汤晓鸥", "tāng xiǎo ōu"],
  ["绿色计算", "lǜ sè jì suàn"],
  ["华为", "huá wèi"],
]);

const LISTINGS = [
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
  listing("green", ["Green Computing", "绿色计算"]),
  listing("huawei", ["Huawei", "華為"]),
  listing("cafe", ["Cafe\u0301 Zu\u0308rich"]),
];
const search = createEntitySearch(LISTINGS, READINGS);

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
  ["words of two of its names", "miit 工信部", "miit", "MIIT"],
  ["a Chinese name", "网信办", "cac", "网信办"],
  ["Chinese inside a name", "信息化", "miit", "工业和信息化部"],
  ["one Chinese character", "鸥", "tang", "汤晓鸥"],
  ["a name of Chinese and digits", "奇虎360", "q360", "奇虎360"],
  ["digits inside a name", "360", "q360", "Qihoo 360"],
  ["a letter missing", "minstry of state security", "mss", "Ministry of State Security"],
  ["two letters changed round", "cyebrspace", "cac", "Cyberspace Administration of China"],
  ["a straight apostrophe for a curly one", "Tang Xiao'ou", "tang", "Tang Xiao’ou"],
  ["an apostrophe left out", "chinas cybersecurity", "market", "China’s cybersecurity market"],
  ["a traditional name typed in simplified characters", "华为", "huawei", "華為"],
  ["a simplified name typed in traditional characters", "工業和信息化部", "miit", "工业和信息化部"],
  ["joined pinyin", "gongxinbu", "miit", "工信部"],
  ["spaced pinyin", "gong xin bu", "miit", "工信部"],
  ["pinyin with tones", "gōngxìnbù", "miit", "工信部"],
  ["pinyin with tones in full spelling", "GŌNG XÌN BÙ", "miit", "工信部"],
  ["pinyin with tone digits", "gong1xin4bu4", "miit", "工信部"],
  ["pinyin with a wrong tone", "gong4xin4bu4", "miit", "工信部"],
  ["the beginning of pinyin", "gongx", "miit", "工信部"],
  ["pinyin from a later syllable on", "xinxihua", "miit", "工业和信息化部"],
  ["pinyin initials", "gxb", "miit", "工信部"],
  ["pinyin initials in capitals", "GYHXXHB", "miit", "工业和信息化部"],
  ["pinyin and digits", "qihu360", "q360", "奇虎360"],
  ["v for ü", "lvse", "green", "绿色计算"],
  ["ü", "lüsè", "green", "绿色计算"],
  ["ü with its tone", "lǜ sè", "green", "绿色计算"],
  ["u for ü", "luse", "green", "绿色计算"],
  ["an apostrophe between syllables", "guojia'anquanbu", "mss", "国家安全部"],
  ["a letter missing in pinyin", "gonxinbu", "miit", "工信部"],
  ["letters changed round in pinyin", "gognxinbu", "miit", "工信部"],
  ["a letter too many in pinyin", "gonggxinbu", "miit", "工信部"],
  ["another letter in spaced pinyin", "gong xin pu", "miit", "工信部"],
  ["letters changed round in an acronym", "MITI", "miit", "MIIT"],
  ["a typing error in one of several words", "ministry securty", "mss", "Ministry of State Security"],
  [
    "a typing error in each of two words",
    "minstry industri",
    "miit",
    "Ministry of Industry and Information Technology",
  ],
  ["letters without their accents", "cafe zurich", "cafe", "Cafe\u0301 Zu\u0308rich"],
];

for (const [name, query, id, matched] of BEST_HITS) {
  test(`${name} finds its entity first and says by which name`, () => {
    const [hit] = search(query, 5);
    assert.equal(hit?.listing.entity.id, id);
    assert.equal(hit?.matched, matched);
  });
}

/** What a hit shows, the letters that answer in brackets. */
function show(pieces: readonly MarkedPiece[] | null | undefined): string | null {
  return pieces?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("") ?? null;
}

const MARKS: readonly (readonly [query: string, pieces: string, reading: string | null])[] = [
  ["cac", "[CAC]", null],
  ["ministry of ind", "[Ministry of Ind]ustry and Information Technology", null],
  ["techno", "Ministry of Industry and Information [Techno]logy", null],
  ["security state", "Ministry of [State] [Security]", null],
  ["信息化", "工业和[信息化]部", null],
  ["工業", "[工业]和信息化部", null],
  ["华", "[華]為", null],
  ["chinas c", "[China’s c]ybersecurity market", null],
  ["360", "Qihoo [360]", null],
  ["caf", "[Caf]e\u0301 Zu\u0308rich", null],
  ["cafe", "[Cafe\u0301] Zu\u0308rich", null],
  ["minstry of sta", "[Min]i[stry of Sta]te Security", null],
  ["cyebrsp", "[Cybersp]ace Administration of China", null],
  ["cyberapace", "[Cyber]s[pace] Administration of China", null],
  ["miit 工信", "[MIIT]", null],
  ["gongxinbu", "[工信部]", "[gōng xìn bù]"],
  ["gongxi", "[工信]部", "[gōng xì]n bù"],
  ["xinxi", "工业和[信息]化部", "gōng yè hé [xìn xī] huà bù"],
  ["gxb", "[工信部]", "[g]ōng [x]ìn [b]ù"],
  ["gonxinbu", "[工信部]", "[gōn]g [xìn bù]"],
  ["gognxinbu", "[工信部]", "[gōng xìn bù]"],
  ["qihu36", "[奇虎36]0", "[qí hǔ 36]0"],
  ["qihu3", "[奇虎]360", "[qí hǔ] 360"],
  ["lvs", "[绿色]计算", "[lǜ s]è jì suàn"],
];

for (const [query, pieces, reading] of MARKS) {
  test(`${query} marks ${pieces}${reading === null ? "" : ` and ${reading}`}`, () => {
    const [hit] = search(query, 5);
    assert.equal(show(hit?.pieces), pieces);
    assert.equal(show(hit?.reading), reading);
  });
}

test("each kind of match comes before the next", () => {
  const ladder = createEntitySearch(
    [
      listing("near", ["Bonking"]),
      listing("words", ["King of Ban"]),
      listing("sound", ["班金办"]),
      listing("word", ["Old Banking Act"]),
      listing("prefix", ["Bankinger"]),
      listing("exact", ["Banking"]),
    ],
    new Map([["班金办", "bān kīng bàn"]]),
  );
  const order = (query: string) => ladder(query, 9).map((hit) => hit.listing.entity.id as string);
  assert.deepEqual(order("banking"), ["exact", "prefix", "word", "sound"]);
  assert.deepEqual(order("ban king"), ["sound", "words"]);
  assert.deepEqual(order("bonkng"), ["near"]);
});

test("a traditional name, and one with a dot, has the reading of its plain form", () => {
  const readings = new Map([
    ["爱德华斯诺登", "ài dé huá sī nuò dēng"],
    ["华为", "huá wèi"],
  ]);
  assert.equal(findReading(readings, "愛德華·斯諾登"), "ài dé huá sī nuò dēng");
  assert.equal(findReading(readings, "華為"), "huá wèi");
  assert.equal(findReading(readings, "Huawei"), undefined);
});

test("the right tones come before other ones", () => {
  const twins = createEntitySearch(
    [listing("other", ["公新部"]), listing("right", ["工信部"])],
    new Map([
      ["公新部", "gōng xīn bù"],
      ["工信部", "gōng xìn bù"],
    ]),
  );
  const order = (query: string) => twins(query, 5).map((hit) => hit.listing.entity.id as string);
  assert.deepEqual(order("gōng xìn bù"), ["right", "other"]);
  assert.deepEqual(order("gong1xin1bu4"), ["other", "right"]);
  assert.deepEqual(order("gongxinbu"), ["other", "right"]);
});

test("a name spelt right brings no neighbours up", () => {
  assert.deepEqual(idsFor("huawei"), ["huawei"]);
});

test("a year is a number, not tones", () => {
  const plan = createEntitySearch(
    [listing("plan", ["中国制造2025"])],
    new Map([["中国制造2025", "zhōng guó zhì zào 2025"]]),
  );
  assert.equal(show(plan("zhizao2025", 1)[0]?.reading), "zhōng guó [zhì zào 2025]");
});

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

for (const query of [
  "",
  "   ",
  "\ud800",
  "\udc00\ud800",
  "\u0301",
  "\u0000",
  "\u200f",
  "*",
  ".*",
  "(",
  "[",
  "\\",
  "^$",
  "'",
  "——",
]) {
  test(`${JSON.stringify(query)} finds nothing and breaks nothing`, () =>
    assert.deepEqual(idsFor(query), []));
}

const PASTED: readonly (readonly [name: string, text: string])[] = [
  ["words", "lamp ".repeat(200_000)],
  ["Chinese", "灯".repeat(1_000_000)],
  ["spaces", " ".repeat(1_000_000)],
  ["different words", Array.from({ length: 200_000 }, (_, at) => at.toString(36)).join(" ")],
  ["accents", "\u0301".repeat(1_000_000)],
  ["lone surrogates", "\ud83d".repeat(1_000_000)],
  ["letters like a name's", "minist".repeat(200_000)],
];

for (const [name, text] of PASTED) {
  test(`a megabyte of ${name} pasted into the search box is answered in no time`, () => {
    const before = process.cpuUsage();
    assert.deepEqual(idsFor(text), []);
    // Processor time: a machine that does other things too does not count.
    assert.ok(process.cpuUsage(before).user < 250_000);
  });
}

/** Text of any kind, and text made of what names and queries are made of. */
const anyQuery = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.uint16Array().map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ..."gong xin bu 1 4 ō ì v ü ' ’ 工 信 部 華 為 ministry of security MIIT ( [ .* \u200f".split(" "),
        ),
        fc.constantFrom(" ", "", "\t"),
        fc.string({ maxLength: 2 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

test("any text is a valid query, and what is shown is the name, cut", () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const hits = search(query, 3);
      assert.ok(hits.length <= 3);
      for (const { listing: found, matched, pieces, reading } of hits) {
        assert.equal(pieces.map(({ text }) => text).join(""), matched);
        assert.ok([found.name, ...found.names.map(({ text }) => text)].includes(matched));
        if (reading) assert.ok([...READINGS.values()].includes(reading.map(({ text }) => text).join("")));
        assert.ok(
          [...pieces, ...(reading ?? [])].some(({ isMatch }) => isMatch),
          `${query}: ${show(pieces)}`,
        );
        assert.ok(pieces.every(({ text }) => text !== ""));
      }
    }),
    { numRuns: 3000 },
  );
});

test("every name finds its own entity, whole or by its beginning", () => {
  for (const { entity, names } of LISTINGS) {
    for (const { text } of names) {
      assert.equal(idsFor(text)[0], entity.id, text);
      const half = text.slice(0, Math.ceil(text.length / 2));
      assert.ok(idsFor(half, 99).includes(entity.id), half);
    }
  }
});

test("every sound finds its own entity, with any one letter left out", () => {
  for (const [name, reading] of READINGS) {
    const letters = reading.normalize("NFD").replace(/\P{ASCII}| /gu, "");
    for (let at = 1; at < letters.length; at++) {
      const typed = letters.slice(0, at) + letters.slice(at + 1);
      const found = search(typed, 99).some(({ listing: { names } }) =>
        names.some(({ text }) => text.replace("華為", "华为") === name),
      );
      assert.ok(found || typed.length < 4, typed);
    }
  }
});

test("a search over nothing finds nothing", () => {
  assert.deepEqual(createEntitySearch([])("cac", 5), []);
});
