import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compileLexicon } from "../../../../src/core/lexicon/compile-lexicon.ts";
import { readLexicon } from "../../../../src/core/lexicon/read-lexicon.ts";
import { findCandidates } from "../../../../src/core/matching/find-candidates.ts";
import { MODEL } from "../../../../src/core/matching/judge.ts";
import { readBlock } from "../../../../src/core/matching/read-block.ts";
import { readShippedKnowledge } from "../../../../src/tools/read-knowledge-files.ts";

describe("reading a block", () => {
  const shipped = readShippedKnowledge();
  if (!shipped.ok) throw new Error("The knowledge base can't be read");
  const lexicons = [readLexicon(compileLexicon(shipped.value))];

  it("judges thousands of names in one block in the time it takes to find them, not in many times that", () => {
    const text = "人大".repeat(10_000);
    const timed = (work: () => unknown) => {
      const start = performance.now();
      work();
      return performance.now() - start;
    };
    const ratios = Array.from({ length: 5 }, () => {
      let candidates: ReturnType<typeof findCandidates> = [];
      const finding = timed(() => {
        candidates = findCandidates(text, lexicons);
      });
      assert.equal(candidates.length, 10_000);
      return timed(() => readBlock(text, candidates, MODEL)) / finding;
    });
    // 16 where each was looked around for itself, 1 now.
    assert.ok(Math.min(...ratios) < 6, `${ratios}`);
  });

  it("gives each name beyond the first hundred what is known of its form", () => {
    const text = `${"In Beijing the CAC spoke. ".repeat(120)}Each CAC fell.`;
    const { doubtful } = readBlock(text, findCandidates(text, lexicons), MODEL);
    const cac = [...doubtful.values()].filter(({ form }) => form === "CAC");
    assert.equal(cac.length, 121);
    assert.deepEqual(cac.at(-1)?.local, cac.at(-2)?.local);
  });
});
