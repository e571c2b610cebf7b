import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { alignTyping } from "../../../../src/core/search/align-typing.ts";
import { createNearRows } from "../../../../src/core/search/near-rows.ts";
import { createPrefixIndex } from "../../../../src/core/search/prefix-index.ts";
import { sortByText } from "../../../../src/core/search/sort-by-text.ts";
import { textCodes } from "../../../../src/core/search/text-codes.ts";

/** Few letters, so that much is alike. */
const word = fc.string({ unit: fc.constantFrom(..."abcn"), maxLength: 14 });
const words = fc.array(
  word.filter((text) => text !== ""),
  { maxLength: 60 },
);

/** The fewest errors between a query and any beginning of a text, worked out without a thought for speed. */
function countErrors(query: string, text: string): number {
  const table = Array.from({ length: text.length + 1 }, () => new Array<number>(query.length + 1).fill(0));
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= text.length; row++) {
    for (let column = 0; column <= query.length; column++) {
      const isSame = text[row - 1] === query[column - 1];
      const isTurned =
        row > 1 && column > 1 && text[row - 1] === query[column - 2] && text[row - 2] === query[column - 1];
      const ways = [
        row === 0 && column === 0 ? 0 : Number.POSITIVE_INFINITY,
        row > 0 ? at(row - 1, column) + 1 : Number.POSITIVE_INFINITY,
        column > 0 ? at(row, column - 1) + 1 : Number.POSITIVE_INFINITY,
        row > 0 && column > 0 ? at(row - 1, column - 1) + (isSame ? 0 : 1) : Number.POSITIVE_INFINITY,
        isTurned ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      ];
      (table[row] ?? [])[column] = Math.min(...ways);
    }
  }
  return Math.min(...table.map((row) => row.at(-1) ?? Number.POSITIVE_INFINITY));
}

describe("an index of beginnings", () => {
  const everyStart = (text: string) => Array.from({ length: text.length }, (_, at) => at);

  it("finds every start at which a query stands, and no other", () => {
    fc.assert(
      fc.property(words, word, (texts, query) => {
        const index = createPrefixIndex(texts.map((text) => ({ text, starts: everyStart(text) })));
        const found: string[] = [];
        index.find(query, (text, start) => found.push(`${text}:${start}`));
        const expected = texts.flatMap((text, number) =>
          everyStart(text)
            .filter((start) => text.startsWith(query, start))
            .map((start) => `${number}:${start}`),
        );
        assert.deepEqual(found.sort(), expected.sort());
      }),
    );
  });

  it("finds every start at which a query stands with errors, and counts them right", () => {
    fc.assert(
      fc.property(words, word, fc.integer({ min: 1, max: 2 }), (texts, query, most) => {
        const index = createPrefixIndex(texts.map((text) => ({ text, starts: everyStart(text) })));
        const found: string[] = [];
        index.findNear(query, most, (text, start, errors) => found.push(`${text}:${start}:${errors}`));
        const expected = texts.flatMap((text, number) =>
          everyStart(text)
            .map((start) => ({ start, errors: countErrors(query, text.slice(start)) }))
            .filter(({ errors }) => errors <= most)
            .map(({ start, errors }) => `${number}:${start}:${errors}`),
        );
        assert.deepEqual(found.sort(), expected.sort());
      }),
      { numRuns: 300 },
    );
  });

  it("tells texts apart that are alike for longer than it sorts them", () => {
    const long = "a".repeat(120);
    const texts = [`${long}c`, `${long}b`, `${long}c`];
    const index = createPrefixIndex(texts.map((text) => ({ text, starts: [0] })));
    const found: number[] = [];
    index.find(`${long}c`, (text) => found.push(text));
    assert.deepEqual(found.sort(), [0, 2]);
  });
});

describe("typing errors", () => {
  const cases: readonly (readonly [query: string, text: string, errors: number, typed: string])[] = [
    ["huawei", "huawei", 0, "huawei"],
    ["huwaei", "huawei", 1, "huawei"],
    ["hawei", "huawei", 1, "h_awei"],
    ["huuawei", "huawei", 1, "huawei"],
    ["huavei", "huawei technologies", 1, "hua_ei"],
    ["gonxinbu", "gongxinbu", 1, "gon_xinbu"],
  ];
  for (const [query, text, errors, typed] of cases) {
    it(`are ${errors} in ${query} for ${text}`, () => {
      const rows = createNearRows(textCodes(text), query, 2);
      assert.equal(rows.read(0, 0), errors);
      const shown = alignTyping(query, text).map((isTyped, at) => (isTyped ? text[at] : "_"));
      assert.equal(shown.join(""), typed);
    });
  }

  it("leave as many letters unmarked as there are errors, at most", () => {
    fc.assert(
      fc.property(word, word, (query, text) => {
        const marks = alignTyping(query, text);
        assert.ok(marks.length <= text.length);
        assert.ok(marks.filter((isTyped) => !isTyped).length <= countErrors(query, text));
      }),
    );
  });
});

describe("sorting places of a text", () => {
  it("puts them in the order of what stands there", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abn\n工"), maxLength: 300 }), (text) => {
        const places = Int32Array.from({ length: text.length }, (_, at) => at);
        sortByText(textCodes(text), places, 1000);
        const sorted = [...places].map((place) => text.slice(place));
        assert.deepEqual(
          sorted,
          sorted.toSorted((one, other) => (one < other ? -1 : 1)),
        );
      }),
    );
  });
});
