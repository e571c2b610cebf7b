import assert from "node:assert/strict";
import type { LexiconParts } from "../../src/core/lexicon/assemble-lexicon.ts";
import { compileLexicon, lexiconPartsOf } from "../../src/core/lexicon/compile-lexicon.ts";
import { type Lexicon, readLexicon } from "../../src/core/lexicon/read-lexicon.ts";
import { readSieve, type Sieve } from "../../src/core/lexicon/read-sieve.ts";
import { sieveText } from "../../src/core/lexicon/sieve-text.ts";
import { findCandidates } from "../../src/core/matching/find-candidates.ts";
import { whatMayStand } from "../../src/core/matching/what-may-stand.ts";
import type { PackId } from "../../src/core/model/ids.ts";
import {
  createNaiveMatcher,
  type NaiveMatch,
  type NaiveMatcher,
  type NaivePack,
} from "../support/naive-matcher.ts";

/** Both matchers of some packs, and the sieve of each pack. */
export interface MatcherPair {
  readonly naive: NaiveMatcher;
  readonly lexicons: readonly Lexicon[];
  readonly sieves: readonly Sieve[];
}

/** Makes both matchers. */
export function createMatcherPair(packs: readonly NaivePack[]): MatcherPair {
  return {
    naive: createNaiveMatcher(packs),
    lexicons: packs.map((pack) => readLexicon(compileLexicon(lexiconPackOf(pack)))),
    sieves: packs.map((pack) => sieveOf(lexiconPartsOf(lexiconPackOf(pack)))),
  };
}

function sieveOf(parts: LexiconParts): Sieve {
  return readSieve(sieveText(parts));
}

function lexiconPackOf({ id, entities }: NaivePack) {
  return { id: id as PackId, entities };
}

/** Signs that a sieve doesn't look behind (read-sieve.ts): quotation marks inside a word, full-width points. */
const UNSEEN = /["'`’‘ʼ′´“”„「」『』《》〈〉«»\uFF01-\uFF0F\u3000]/;

/**
 * Checks that the fast matcher finds in a text what the naive one finds, that the sieves have a place in each of it, and
 * says how much that was.
 *
 * @throws AssertionError where it doesn't.
 */
export function assertAgreement(text: string, { naive, lexicons, sieves }: MatcherPair): number {
  const expected = naive(text);
  assert.deepEqual(findFast(text, lexicons), expected, JSON.stringify(text));
  const places = sieves.flatMap((sieve) => {
    const { telling, waiting } = sieve.search(text);
    return [...telling(), ...waiting()].filter((place) => whatMayStand(text, place, lexicons));
  });
  for (const { start, end } of expected) {
    if (UNSEEN.test(text.slice(start, end))) continue;
    const isSieved = places.some((place) => place >= start && place < end);
    assert.ok(isSieved, `no place in ${start} to ${end} of ${JSON.stringify(text)}`);
  }
  return expected.length;
}

function findFast(text: string, lexicons: readonly Lexicon[]): NaiveMatch[] {
  return findCandidates(text, lexicons).map(({ start, end, entity, needs, kind, isOther }) => ({
    start,
    end,
    pack: entity.pack,
    entity: entity.id,
    needs,
    kind,
    isOther,
  }));
}
