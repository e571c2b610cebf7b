import assert from "node:assert/strict";
import { compileLexicon } from "../../src/core/lexicon/compile-lexicon.ts";
import { type Lexicon, readLexicon } from "../../src/core/lexicon/read-lexicon.ts";
import { findCandidates } from "../../src/core/matching/find-candidates.ts";
import type { PackId } from "../../src/core/model/ids.ts";
import {
  createNaiveMatcher,
  type NaiveMatch,
  type NaiveMatcher,
  type NaivePack,
} from "../support/naive-matcher.ts";

/** Both matchers of some packs. */
export interface MatcherPair {
  readonly naive: NaiveMatcher;
  readonly lexicons: readonly Lexicon[];
}

/** Makes both matchers. */
export function createMatcherPair(packs: readonly NaivePack[]): MatcherPair {
  return {
    naive: createNaiveMatcher(packs),
    lexicons: packs.map(({ id, entities }) => readLexicon(compileLexicon({ id: id as PackId, entities }))),
  };
}

/**
 * Checks that the fast matcher finds in a text what the naive one finds, and says how much that was.
 *
 * @throws AssertionError where it doesn't.
 */
export function assertAgreement(text: string, { naive, lexicons }: MatcherPair): number {
  const expected = naive(text);
  assert.deepEqual(findFast(text, lexicons), expected, JSON.stringify(text));
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
