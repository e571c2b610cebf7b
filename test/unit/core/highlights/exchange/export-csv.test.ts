import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { exportCsv } from "../../../../../src/core/highlights/exchange/export-csv.ts";
import { anyHighlight } from "../arbitrary-highlight.ts";
import { sampleHighlight } from "../sample-highlight.ts";

/** Reads CSV as RFC 4180 has it, every cell in quotes. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const cell = /"((?:[^"]|"")*)"(,|\r\n)/y;
      cell.lastIndex = at;
      const found = cell.exec(text) ?? assert.fail(`no cell at ${at}: ${text.slice(at, at + 40)}`);
      row.push((found[1] ?? "").replaceAll('""', '"'));
      at = cell.lastIndex;
      if (found[2] === "\r\n") break;
    }
    rows.push(row);
  }
  return rows;
}

describe("exportCsv", () => {
  it("writes one row a highlight under named columns, with a byte order mark", () => {
    const text = exportCsv([sampleHighlight({ note: 'He said "no",\nthen left' })]);
    assert.ok(text.startsWith("\ufeff"));
    assert.deepEqual(readCsv(text.slice(1)), [
      "quote note tags colour title site url language created modified entities before after id".split(" "),
      [
        "The agency published draft rules.",
        'He said "no",\nthen left',
        "rules",
        "yellow",
        "Draft rules",
        "example.com",
        "https://www.example.com/news/draft-rules",
        "en",
        "2026-11-25T08:00:00.000Z",
        "2026-11-25T09:00:00.000Z",
        "sinogloss/cac",
        "On Monday, ",
        " They take effect in March.",
        "3f0e4a86-3a0e-4f0f-9a0e-0123456789ab",
      ],
    ]);
  });

  for (const start of ["=", "+", "-", "@", "\t", "\r", "\n", " =", "\u00a0+", "＝", "＋", "－", "＠"]) {
    it(`makes a cell harmless that begins with ${JSON.stringify(start)}`, () => {
      const [, row] = readCsv(exportCsv([sampleHighlight({ note: `${start}1+1` })]).slice(1));
      assert.equal(row?.[1], `'${start}1+1`);
    });
  }

  it("leaves no cell that a spreadsheet would run, and loses no text", () => {
    fc.assert(
      fc.property(fc.array(anyHighlight, { maxLength: 3 }), (highlights) => {
        const [, ...rows] = readCsv(exportCsv(highlights).slice(1));
        for (const [index, row] of rows.entries()) {
          for (const cell of row) assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
          const quote = highlights[index]?.target.quote.exact.replaceAll("\0", "\ufffd") ?? "";
          assert.equal(row[0]?.endsWith(quote), true);
        }
      }),
    );
  });
});
