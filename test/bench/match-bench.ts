import { performance } from "node:perf_hooks";
import process from "node:process";
import { compileLexicon } from "../../src/core/lexicon/compile-lexicon.ts";
import { FORM_WORDS } from "../../src/core/lexicon/lexicon-format.ts";
import { type Lexicon, readLexicon } from "../../src/core/lexicon/read-lexicon.ts";
import { findCandidates } from "../../src/core/matching/find-candidates.ts";
import type { PackId } from "../../src/core/model/ids.ts";
import { makeEntities, makeTexts } from "./synthetic-corpus.ts";

/*
 * node --import tsx test/bench/match-bench.ts
 *
 * What the matcher costs in Node, as a ratio against one charCodeAt pass over the same texts in the same run. The two
 * take turns over small batches of text, and each batch counts with its least time of all rounds: on a shared machine
 * anything longer than a time slice measures the neighbours. Bars: 2.5 at 500 forms (a loop that only loads a table
 * and hashes is at 1.8 here, and no matcher that reads each character is below it); at 100,000 three times as much,
 * tables of 8 MB; 3 ms to read 500 forms in. Exit status 1 over a bar.
 */
const ROUNDS = 25;
const BARS = { ratio: 2.5, growth: 3, bytes: 8 * 1024 * 1024, readMs: 3 } as const;

interface Measured {
  readonly forms: number;
  readonly bytes: number;
  readonly buildMs: number;
  readonly readMs: number;
  readonly ratio: number;
  readonly found: number;
}

const BATCH = 50;
const PACK = "bench" as PackId;

const texts = makeTexts(3_000);
const batches = Array.from({ length: texts.length / BATCH }, (_, index) =>
  texts.slice(index * BATCH, (index + 1) * BATCH),
);
const characters = texts.reduce((sum, text) => sum + text.length, 0);

function passOver(batch: readonly string[]): number {
  let sum = 0;
  for (const text of batch) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

function matchAll(batch: readonly string[], lexicons: readonly Lexicon[]): number {
  let found = 0;
  for (const text of batch) found += findCandidates(text, lexicons).length;
  return found;
}

function time(work: () => number): { ms: number; value: number } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

/** The sum over all batches of the least time each took in any round, of both in turn. */
function compare(lexicons: readonly Lexicon[]): { ratio: number; found: number } {
  let limit = 0;
  let match = 0;
  let found = 0;
  for (const batch of batches) {
    let [leastLimit, leastMatch] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < ROUNDS; round++) {
      leastLimit = Math.min(leastLimit, time(() => passOver(batch)).ms);
      const matched = time(() => matchAll(batch, lexicons));
      leastMatch = Math.min(leastMatch, matched.ms);
      if (round === 0) found += matched.value;
    }
    limit += leastLimit;
    match += leastMatch;
  }
  return { ratio: match / limit, found };
}

function measure(count: number): Measured {
  const entities = makeEntities(count);
  let buffer: Uint8Array = new Uint8Array();
  const built = time(() => {
    buffer = compileLexicon({ id: PACK, entities });
    return buffer.length;
  });
  const reads = Array.from({ length: ROUNDS }, () =>
    time(() => readLexicon(buffer).forms.length / FORM_WORDS),
  );
  const forms = reads[0]?.value ?? 0;
  const readMs = Math.min(...reads.map(({ ms }) => ms));
  const compared = compare([readLexicon(buffer)]);
  return { forms, bytes: buffer.length, buildMs: built.ms, readMs, ...compared };
}

const few = measure(500);
const many = measure(100_000);
console.log(`${texts.length} texts, ${characters} characters, least of ${ROUNDS} rounds`);
for (const { forms, bytes, buildMs, readMs, ratio, found } of [few, many]) {
  const cells = [
    `${forms} forms`,
    `${(bytes / 1024).toFixed(0)} kB`,
    `compiled in ${buildMs.toFixed(0)} ms`,
    `read in ${readMs.toFixed(2)} ms`,
    `${ratio.toFixed(2)} × charCodeAt`,
    `${found} found`,
  ];
  console.log(cells.join("   "));
}
console.log(`growth ${(many.ratio / few.ratio).toFixed(2)} ×`);
const over = [
  few.ratio > BARS.ratio && `500 forms cost more than ${BARS.ratio} × a charCodeAt pass`,
  many.ratio / few.ratio > BARS.growth && `100,000 forms cost more than ${BARS.growth} × 500`,
  many.bytes > BARS.bytes && "the tables of 100,000 forms take more than 8 MB",
  few.readMs > BARS.readMs && "reading 500 forms takes more than 3 ms",
].filter((problem) => problem !== false);
for (const problem of over) console.error(problem);
if (over.length > 0) process.exitCode = 1;
