import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createHighlightSearch } from "../../../../src/core/search/highlight-search.ts";
import { markMatches } from "../../../../src/core/search/mark-matches.ts";
import { highlightId, type KeptSketch, keptOf } from "../library/kept-fixture.ts";

const sketches: readonly KeptSketch[] = [
  { number: 1, quote: "The ministry’s plan aims at 250 billion yuan by 2023.", title: "The plan" },
  { number: 2, quote: "数据安全法自2021年9月1日起施行。", title: "中国数据立法" },
  { number: 3, quote: "Exports need a licence.", note: "Compare the Café report on cybersecurity" },
  { number: 4, quote: "奇虎360 said so.", title: "Companies" },
];

function searchOver(all: readonly KeptSketch[]) {
  const search = createHighlightSearch();
  for (const _ of search.update(all.map((sketch) => keptOf(sketch).highlight)));
  return search;
}

const find = (search: ReturnType<typeof searchOver>, query: string) =>
  [...(search.search(query)?.keys() ?? [])].map((id) => Number(id.slice(-4))).sort();

describe("searching highlights", () => {
  const search = searchOver(sketches);
  const cases: readonly (readonly [query: string, found: readonly number[], why: string])[] = [
    ["billion", [1], "a word of the quote"],
    ["BILLION yuan", [1], "words in any case, all of them"],
    ["billion licence", [], "words that no highlight has together"],
    ["minis", [1], "the beginning of a word"],
    ["ministrys plan", [1], "words without their apostrophe"],
    ["cafe", [3], "a word of the note, without its accent"],
    ["cybersecurty", [3], "a word with a typing error"],
    ["companies", [4], "a word of the title"],
    ["数据安全", [2], "Chinese inside a sentence"],
    ["法", [2], "one Chinese character"],
    ["立法", [2], "Chinese in a title"],
    ["安数", [], "Chinese characters in another order"],
    ["奇虎", [4], "Chinese beside other letters"],
    ["plan -- 250!", [1], "words among signs"],
  ];
  for (const [query, found, why] of cases) {
    it(`finds ${why}`, () => assert.deepEqual(find(search, query), found));
  }

  it("asks for nothing where the query has no word, or has just been begun", () => {
    for (const query of ["", "  ", "…!?", "m", "5 b"]) assert.equal(search.search(query), null);
  });

  it("puts the word itself before one that only looks like it", () => {
    const alike = searchOver([
      { number: 1, quote: "statues of the state" },
      { number: 2, quote: "status" },
    ]);
    const best = [...(alike.search("status")?.entries() ?? [])].sort(([, a], [, b]) => b.score - a.score);
    assert.equal(best[0]?.[0], highlightId(2));
  });

  it("follows what is changed, added and gone", () => {
    const changing = searchOver(sketches);
    const later = { number: 1, quote: "Another passage altogether.", created: "2026-11-21T08:00:00.000Z" };
    const now = [later, ...sketches.slice(2), { number: 5, quote: "billion" }];
    for (const _ of changing.update(now.map((sketch) => keptOf(sketch).highlight)));
    assert.deepEqual(find(changing, "billion"), [5]);
    assert.deepEqual(find(changing, "altogether"), [1]);
    assert.deepEqual(find(changing, "数据"), []);
  });
});

describe("marking what was found", () => {
  const marked = (text: string, query: string) => {
    const search = searchOver([{ number: 1, quote: text, title: "" }]);
    const terms = search.search(query)?.get(highlightId(1))?.terms ?? [];
    return markMatches(text, terms)
      .map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece))
      .join("");
  };
  const cases = [
    ["The ministry’s plan", "ministry", "The [ministry’s] plan"],
    ["Café CAFÉ cafeteria tea", "cafe", "[Café] [CAFÉ] [cafeteria] tea"],
    ["cybersecurity", "cybersecurty", "[cybersecurity]"],
    ["《数据安全法》自2021年起施行", "数据安全", "《[数据安全]法》自2021年起施行"],
    ["奇虎360", "奇虎", "[奇虎]360"],
    ["a <b>bold</b> word", "bold", "a <b>[bold]</b> word"],
  ] as const;
  for (const [text, query, shown] of cases) {
    it(`shows "${query}" in "${text}"`, () => assert.equal(marked(text, query), shown));
  }

  it("leaves a text whole where nothing was asked", () => {
    assert.deepEqual(markMatches("text", []), [{ text: "text", isMatch: false }]);
    assert.deepEqual(markMatches("", ["x"]), [{ text: "", isMatch: false }]);
  });
});
