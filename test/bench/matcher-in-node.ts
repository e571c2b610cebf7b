import { performance } from "node:perf_hooks";
import { compileLexicon } from "../../src/core/lexicon/compile-lexicon.ts";
import { type Lexicon, readLexicon } from "../../src/core/lexicon/read-lexicon.ts";
import { findCandidates } from "../../src/core/matching/find-candidates.ts";
import type { PackId } from "../../src/core/model/ids.ts";
import { type BenchRow, makeRow } from "./bench-row.ts";
import { makeEntities, makeTexts } from "./synthetic-corpus.ts";

/*
 * What the matcher costs in Node, as a ratio against one charCodeAt pass over the same texts. All of them take turns
 * over small batches of text, and each batch counts with its least time of all rounds: on a shared machine anything
 * longer than a time slice measures the neighbours.
 */
const FEW = 400;
const MANY = 100_000;
const BATCH = 50;
const MOST_BYTES = 8 * 1024 * 1024;
const PACK = "bench" as PackId;

interface Built {
  readonly lexicons: readonly Lexicon[];
  readonly bytes: number;
  readonly buildMs: number;
}

/** The matcher alone at 400 and at 100,000 surface forms. */
export function measureMatcher(rounds: number, textCount: number): BenchRow[] {
  const texts = makeTexts(textCount);
  const few = buildTables(FEW);
  const many = buildTables(MANY);
  const [limit, fewMs, manyMs] = compare(texts, rounds, [
    passOver,
    (batch) => matchAll(batch, few.lexicons),
    (batch) => matchAll(batch, many.lexicons),
  ]);
  return [
    makeRow({
      name: `matcher in Node, ${MANY.toLocaleString("en")} forms (× ${FEW} forms)`,
      measured: manyMs / fewMs,
      bar: 3,
      shortBar: SHORT_BAR,
      detail: `${textCount} made texts: ${(fewMs / limit).toFixed(2)} and ${(manyMs / limit).toFixed(2)} × a charCodeAt pass`,
    }),
    makeRow({
      name: `matcher's tables, ${MANY.toLocaleString("en")} forms (bytes ÷ 8 MB)`,
      measured: many.bytes / MOST_BYTES,
      bar: 1,
      shortBar: 1,
      detail: `${(many.bytes / 1024).toFixed(0)} kB, compiled in ${many.buildMs.toFixed(0)} ms; ${FEW} forms: ${(few.bytes / 1024).toFixed(0)} kB, ${few.buildMs.toFixed(0)} ms`,
    }),
  ];
}

/** Measured 1.9 to 3.5; a matcher that looks at each form would be at 250. */
const SHORT_BAR = 15;

function buildTables(count: number): Built {
  const entities = makeEntities(count);
  const start = performance.now();
  const buffer = compileLexicon({ id: PACK, entities });
  const buildMs = performance.now() - start;
  return { lexicons: [readLexicon(buffer)], bytes: buffer.length, buildMs };
}

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

type Work = (batch: readonly string[]) => number;

/** For each work, the sum over all batches of the least time it took in any round, all in turns. */
function compare(
  texts: readonly string[],
  rounds: number,
  [limit, few, many]: readonly [Work, Work, Work],
): readonly [number, number, number] {
  const sums: [number, number, number] = [0, 0, 0];
  for (let from = 0; from < texts.length; from += BATCH) {
    const batch = texts.slice(from, from + BATCH);
    const least = [limit, few, many].map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < rounds; round++) {
      for (const [at, work] of [limit, few, many].entries())
        least[at] = Math.min(least[at] ?? 0, timeOf(work, batch));
    }
    for (const [at, ms] of least.entries()) sums[at] = (sums[at] ?? 0) + ms;
  }
  return sums;
}

function timeOf(work: Work, batch: readonly string[]): number {
  const start = performance.now();
  const counted = work(batch);
  const spent = performance.now() - start;
  // What is counted but never read may be left out by the engine.
  if (counted < 0) throw new Error("less than nothing");
  return spent;
}
