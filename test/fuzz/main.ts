/**
 * Holds the fast matcher to the naive one (test/support/naive-matcher.ts) on random lexicons and texts, and on the
 * bundled lexicon with texts made of its names:
 *
 *   npm run fuzz                                100,000 cases, a new seed each time
 *   npm run fuzz -- --seed 7 --cases 1000000    the same cases again, or more of them
 *
 * Prints the seed and what the cases held. Ends with 1, and the smallest case found, where the two disagree.
 */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { readShippedKnowledge } from "../../src/tools/read-knowledge-files.ts";
import { type CountedProperty, onNamesOf, onRandomPacks } from "./matcher-properties.ts";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "100000" },
    seed: { type: "string", default: String(Date.now() % 0x7fffffff) },
  },
});
const seed = Number(values.seed);
const cases = Number(values.cases);
const pack = readShippedKnowledge();
if (!pack.ok) throw new Error("The bundled pack is unsound: npm run verify-knowledge says why");

console.log(`seed ${seed}`);
const runs: readonly (readonly [CountedProperty, number])[] = [
  [onRandomPacks(), Math.ceil(cases * 0.9)],
  [onNamesOf(pack.value), Math.floor(cases * 0.1)],
];
for (const [{ name, property, counts }, numRuns] of runs) {
  const details = fc.check(property, { seed, numRuns });
  const { withMatches, matches } = counts;
  console.log(
    `${name}: ${details.numRuns} cases, ${withMatches} with a match, ${matches} matches, ${details.failed ? "DISAGREE" : "agree"}`,
  );
  if (!details.failed) continue;
  console.log(fc.defaultReportMessage(details) ?? "");
  process.exitCode = 1;
}
