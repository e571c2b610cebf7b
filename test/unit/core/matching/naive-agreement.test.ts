import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readShippedKnowledge } from "../../../../src/tools/read-knowledge-files.ts";
import { type CountedProperty, onNamesOf, onRandomPacks } from "../../../fuzz/matcher-properties.ts";

/** The short form of `npm run fuzz`: a new seed each time, which a failure prints. */
function check({ property, counts }: CountedProperty, numRuns: number): void {
  fc.assert(property, { numRuns, includeErrorInReport: true });
  assert.ok(counts.withMatches > numRuns / 2, `only ${counts.withMatches} of ${numRuns} texts held a match`);
}

describe("the fast matcher finds what the naive one finds", () => {
  it("of random lexicons, in texts made of their names", () => check(onRandomPacks(), 3000));

  it("of the bundled lexicon, in texts made of its names", () => {
    const pack = readShippedKnowledge();
    assert.ok(pack.ok);
    check(onNamesOf(pack.value), 600);
  });
});
