import { FORM_WORDS, unpackRules } from "../lexicon/lexicon-format.ts";
import { entityAt, type Lexicon } from "../lexicon/read-lexicon.ts";
import { classOf, DROPPED, isCapital, textUnit, WORD } from "../lexicon/text-unit.ts";
import { filterFor, isInFilter } from "../lexicon/token-filter.ts";
import { hashFirstToken, openHash, placeKey, probeAfter } from "../lexicon/token-hash.ts";
import type { Candidate } from "./candidate.ts";
import { isGuarded } from "./form-guards.ts";
import { lastUnitOf, matchForm, type PooledForm } from "./match-form.ts";
import { endAtEdge, type FormEnd, isInsideNumber } from "./word-edges.ts";

/** A token that passed the filter: where it ends in a text. */
export interface TokenEnd {
  readonly text: string;
  readonly end: number;
  readonly hash: number;
}

/** A token a match would begin with. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

interface Place {
  readonly text: string;
  readonly start: number;
}

/** The longest match in any lexicon that begins with a word. */
export function matchWord({ text, end, hash }: TokenEnd, lexicons: readonly Lexicon[]): Candidate | null {
  const start = startOfWord(text, end);
  const isOpen = isCapital(textUnit(text.charCodeAt(start)));
  if (!isOpen && !isInFilter(filterFor(lexicons), openHash(hash))) return null;
  const longest = longestAt(text, { start, end, hash }, lexicons);
  return longest === null ? null : reachOn(text, longest, lexicons);
}

function startOfWord(text: string, end: number): number {
  let start = end;
  for (let at = end - 1; at >= 0; at--) {
    const unitClass = classOf(textUnit(text.charCodeAt(at)));
    if (unitClass === WORD) start = at;
    else if (unitClass !== DROPPED) break;
  }
  return start;
}

/** The longest match in any lexicon that begins with two Han characters, the second of which stands before `end`. */
export function matchHanPair({ text, end, hash }: TokenEnd, lexicons: readonly Lexicon[]): Candidate | null {
  let start = end - 2;
  while (classOf(textUnit(text.charCodeAt(start))) === DROPPED) start--;
  return longestAt(text, { start, end, hash }, lexicons);
}

function longestAt(text: string, token: Token, lexicons: readonly Lexicon[]): Candidate | null {
  const probe = probeAfter(text, token.end);
  const key = placeKey(token.hash, probe);
  const lastKey = placeKey(token.hash, 0);
  let longest: Candidate | null = null;
  for (const lexicon of lexicons) {
    const candidate =
      (probe === 0 ? null : longestInBucket({ text, start: token.start }, key, lexicon)) ??
      longestInBucket({ text, start: token.start }, lastKey, lexicon);
    if (candidate !== null && candidate.end > (longest?.end ?? 0)) longest = candidate;
  }
  return longest;
}

function longestInBucket(place: Place, key: number, lexicon: Lexicon): Candidate | null {
  const bucket = key & (lexicon.heads.length - 2);
  const last = lexicon.heads[bucket + 1] ?? 0;
  for (let index = lexicon.heads[bucket] ?? 0; index < last; index++) {
    if (((lexicon.forms[index * FORM_WORDS + 2] ?? 0) ^ key) >>> 16 !== 0) continue;
    const candidate = candidateAt(place, lexicon, index);
    if (candidate !== null) return candidate;
  }
  return null;
}

/** The candidate of one form at a place: if it stands there, to its edge, and no guard word is beside it. */
function candidateAt({ text, start }: Place, lexicon: Lexicon, index: number): Candidate | null {
  const word = index * FORM_WORDS;
  const rules = unpackRules(lexicon.forms[word + 1] ?? 0);
  const form: PooledForm = { pool: lexicon.pool, place: lexicon.forms[word] ?? 0, case: rules.case };
  const matched = matchForm(text, start, form);
  if (matched === -1 || isInsideNumber(text, start)) return null;
  const endsInWord = classOf(textUnit(lastUnitOf(form))) === WORD;
  const edge: FormEnd | null = endsInWord
    ? endAtEdge(text, matched, rules.plural)
    : { end: matched, isPlural: false };
  if (edge === null) return null;
  if (isGuarded(lexicon, (lexicon.forms[word + 2] ?? 0) & 0xffff, { text, start, end: edge.end }))
    return null;
  const { ref, type, group, shown, home } = entityAt(lexicon, rules.entity);
  return {
    start,
    end: edge.end,
    entity: ref,
    needs: rules.needs,
    kind: rules.kind,
    type,
    group,
    shown,
    home,
    isOther: edge.isPlural && rules.plural === "other",
  };
}

const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

/**
 * Joins a match with one of the same entity that begins inside it and ends after it: `President Xi` and `Xi Jinping`
 * are one mention.
 */
function reachOn(text: string, candidate: Candidate, lexicons: readonly Lexicon[]): Candidate {
  const matched = text.slice(candidate.start, candidate.end);
  for (const { index } of matched.matchAll(WORD_START)) {
    const token = index === 0 ? null : hashFirstToken(matched.slice(index));
    if (token === null || !isInFilter(filterFor(lexicons), token.hash)) continue;
    const start = candidate.start + index;
    const next = longestAt(text, { start, end: start + token.end, hash: token.hash }, lexicons);
    if (next === null || next.end <= candidate.end || next.entity !== candidate.entity) continue;
    return { ...next, start: candidate.start };
  }
  return candidate;
}
