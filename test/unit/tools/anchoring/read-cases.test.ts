import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, it } from "node:test";
import { readCases } from "../../../../src/tools/anchoring/read-cases.ts";

const folder = mkdtempSync(path.join(tmpdir(), "anchoring-"));
after(() => rmSync(folder, { recursive: true }));

const line = (fields: object) =>
  JSON.stringify({
    id: "1",
    category: "moved",
    doc: "a",
    pageA: "p",
    pageB: "q",
    selection: { start: 1, end: 2 },
    expected: { status: "orphan" },
    ...fields,
  });

describe("reading cases", () => {
  const cases: readonly { name: string; content: string; error: RegExp }[] = [
    { name: "a line that isn't JSON", content: `${line({})}\n{`, error: /line 2 is not JSON/ },
    { name: "a case without a page", content: line({ pageB: 3 }), error: /line 1 lacks one of the texts/ },
    { name: "a case without a selection", content: line({ selection: {} }), error: /selection has no start/ },
    { name: "a case that expects nothing", content: line({ expected: {} }), error: /neither an orphan/ },
    { name: "a folder without cases", content: "\n", error: /no cases/ },
  ];
  for (const { name, content, error } of cases) {
    it(`refuses ${name}`, () => {
      writeFileSync(path.join(folder, "dev.jsonl"), content);
      const read = readCases(folder);
      assert.ok(!read.ok);
      assert.match(read.error, error);
    });
  }

  it("says that there is no folder", () => {
    const read = readCases(path.join(folder, "none"));
    assert.ok(!read.ok);
    assert.match(read.error, /There is no folder/);
  });

  it("reads cases to be found and to be orphaned", () => {
    const expected = { status: "found", start: 4, end: 5, text: "x" };
    writeFileSync(path.join(folder, "dev.jsonl"), `${line({})}\n${line({ id: "2", expected })}\n`);
    const read = readCases(folder);
    assert.ok(read.ok);
    assert.deepEqual(
      read.value.cases.map((each) => each.expected),
      [null, { start: 4, end: 5 }],
    );
  });
});
