import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { describeTarget } from "../../../../src/core/anchoring/describe-target.ts";
import { type RootText, readRootText } from "../../../../src/core/anchoring/root-text.ts";
import type { AnchoringCase } from "../../../../src/tools/anchoring/anchoring-case.ts";
import { judgeCase } from "../../../../src/tools/anchoring/judge-case.ts";
import { type CaseFolder, readCases } from "../../../../src/tools/anchoring/read-cases.ts";
import {
  shareVerdicts,
  tabulateVerdicts,
  type VerdictShares,
} from "../../../../src/tools/anchoring/tabulate-verdicts.ts";
import { find } from "./keep-and-find.ts";

/** Real revisions of pages lie beside the repository; they are not ours to ship. */
const CASES = fileURLToPath(new URL("../../../../../shared/anchoring/cases", import.meta.url));
const skip = existsSync(CASES) ? false : "../shared/anchoring is not there";

type Column = Exclude<keyof VerdictShares, "found" | "gone">;

/** In percent, of the cases of a group: what anchoring is held to. */
const BARS: readonly { group: string; column: Column; least?: number; most?: number }[] = [
  { group: "ALL found-expected", column: "right", least: 98.5 },
  { group: "ALL found-expected", column: "wrong", most: 0.7 },
  { group: "ALL found-expected", column: "falseOrphan", most: 1 },
  { group: "deleted", column: "orphanFound", least: 97 },
  { group: "deleted-twin", column: "orphanFound", least: 85 },
  { group: "repeated", column: "right", least: 97 },
  { group: "moved", column: "right", least: 96 },
  { group: "edit-inside", column: "right", least: 94 },
  { group: "cjk", column: "right", least: 97 },
];

describe("on real revisions of pages, by their text alone", { skip }, () => {
  let judged: { document: string; category: string; verdict: ReturnType<typeof judgeCase> }[] = [];

  it("finds the passages", () => {
    const folder = readCases(CASES);
    assert.ok(folder.ok);
    judged = judgeAll(folder.value);
    assert.ok(judged.length > 400);
  });

  for (const { group, column, least = 0, most = 100 } of BARS) {
    it(`keeps its bar for ${group}, ${column}`, () => {
      const row = tabulateVerdicts(judged).find((each) => each.group === group);
      assert.ok(row);
      const share = shareVerdicts(row)[column] ?? Number.NaN;
      assert.ok(share >= least && share <= most, `${group}: ${column} ${share.toFixed(1)} %`);
    });
  }

  it("is as good on either half of the documents", () => {
    const documents = [...new Set(judged.map(({ document }) => document))].sort();
    for (const half of [0, 1]) {
      const rows = tabulateVerdicts(
        judged.filter(({ document }) => documents.indexOf(document) % 2 === half),
      );
      const shares = rows.map((row) => ({ group: row.group, ...shareVerdicts(row) }));
      const found = shares.find(({ group }) => group === "ALL found-expected");
      const gone = shares.find(({ group }) => group === "ALL orphan-expected");
      assert.ok((found?.right ?? 0) >= 98 && (gone?.orphanFound ?? 0) >= 95, JSON.stringify({ found, gone }));
    }
  });
});

function judgeAll({ cases, textOf }: CaseFolder) {
  const texts = new Map<string, RootText>();
  const read = (page: string) => {
    const text = texts.get(page) ?? readRootText(textOf(page), []);
    texts.set(page, text);
    return text;
  };
  return cases.map(({ document, category, pageA, pageB, selection, expected }: AnchoringCase) => {
    const selectors = describeTarget(read(pageA), selection);
    assert.ok(selectors);
    const result = find(read(pageB), selectors);
    const found = result.status === "orphaned" ? null : result.span;
    return { document, category, verdict: judgeCase(textOf(pageB), expected, found) };
  });
}
