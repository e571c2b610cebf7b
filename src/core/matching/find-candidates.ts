import { FORM_WORDS, unpackRules } from "../lexicon/lexicon-format.ts";
import { entityAt, type Lexicon } from "../lexicon/read-lexicon.ts";
import {
  classOf,
  DROPPED,
  foldedOf,
  HAN,
  isCapital,
  LOOK_UP,
  QUICK_FOLD,
  textUnit,
  WORD,
} from "../lexicon/text-unit.ts";
import { filterFor, isInFilter } from "../lexicon/token-filter.ts";
import { hashFirstToken, hashHanPair, openHash, placeKey, probeAfter } from "../lexicon/token-hash.ts";
import type { EntityType, EvidenceRule, MarkGroup, NameKind } from "../model/entity.ts";
import type { Mention } from "../model/mention.ts";
import { isGuarded } from "./form-guards.ts";
import { lastUnitOf, matchForm, type PooledForm } from "./match-form.ts";
import { endAtEdge, type FormEnd, isInsideNumber } from "./word-edges.ts";

/** A place where a surface form stands. Whether it is a mention may hang on the page (page-evidence.ts). */
export interface Candidate extends Mention {
  readonly needs: EvidenceRule;
  readonly kind: NameKind;
  readonly type: EntityType;
  readonly group: MarkGroup;
  /** Whether the pack marks the entity on pages by default. */
  readonly shown: boolean;
  /** Whether naming the entity says that the text is about the pack's own field. */
  readonly home: boolean;
  /** Set where a plural follows an acronym that stands for one thing: no mention, but evidence against others. */
  readonly isOther: boolean;
}

/**
 * Finds the surface forms of all lexicons in one block of text: leftmost and longest, never overlapping, of two as
 * long the earlier lexicon's. Offsets are the raw text's. One pass that hashes each word (and pair of Chinese
 * characters) and looks the hash up in the filter; its parts are written out in one loop because it runs over every
 * character of every page, and nothing is allocated in it while nothing is found. The filter of several lexicons is
 * kept by their list: hand in the same array each time, and another when the list changes.
 */
export function findCandidates(text: string, lexicons: readonly Lexicon[]): Candidate[] {
  const quickFold = QUICK_FOLD;
  const filter = filterFor(lexicons);
  const found: Candidate[] = [];
  const length = text.length;
  let hash = 0;
  let han = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    let folded = quickFold[code] ?? 0;
    if (folded > 0) {
      hash = (Math.imul(hash, 31) + folded) | 0;
      continue;
    }
    let unitClass = 0;
    if (folded === LOOK_UP) {
      const unit = textUnit(code);
      unitClass = classOf(unit);
      folded = foldedOf(unit);
      if (unitClass === WORD) {
        hash = (Math.imul(hash, 31) + folded) | 0;
        continue;
      }
      if (unitClass === DROPPED) continue;
    }
    let candidate: Candidate | null = null;
    if (hash !== 0) {
      if (isInFilter(filter, hash)) candidate = matchWord(text, at, hash, lexicons);
      hash = 0;
      han = 0;
    }
    if (unitClass !== HAN) han = 0;
    else {
      const pair = hashHanPair(han, folded);
      if (han !== 0 && isInFilter(filter, pair)) candidate = matchHan(text, at, pair, lexicons);
      han = folded;
    }
    if (candidate !== null) {
      found.push(candidate);
      at = candidate.end - 1;
      han = 0;
    }
  }
  const last = hash !== 0 && isInFilter(filter, hash) ? matchWord(text, length, hash, lexicons) : null;
  if (last !== null) found.push(last);
  return found;
}

/** A hashed token at a place in a text, which a match would begin with. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/** The longest match that begins with the word that ends at `end`. */
function matchWord(text: string, end: number, hash: number, lexicons: readonly Lexicon[]): Candidate | null {
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

/** The longest match that begins with the Han pair whose second character stands at `second`. */
function matchHan(
  text: string,
  second: number,
  hash: number,
  lexicons: readonly Lexicon[],
): Candidate | null {
  let start = second - 1;
  while (classOf(textUnit(text.charCodeAt(start))) === DROPPED) start--;
  return longestAt(text, { start, end: second + 1, hash }, lexicons);
}

function longestAt(text: string, token: Token, lexicons: readonly Lexicon[]): Candidate | null {
  const probe = probeAfter(text, token.end);
  const key = placeKey(token.hash, probe);
  const lastKey = placeKey(token.hash, 0);
  let longest: Candidate | null = null;
  for (const lexicon of lexicons) {
    const candidate =
      (probe === 0 ? null : longestInBucket(text, token.start, key, lexicon)) ??
      longestInBucket(text, token.start, lastKey, lexicon);
    if (candidate !== null && candidate.end > (longest?.end ?? 0)) longest = candidate;
  }
  return longest;
}

function longestInBucket(text: string, start: number, key: number, lexicon: Lexicon): Candidate | null {
  const bucket = key & (lexicon.heads.length - 2);
  const last = lexicon.heads[bucket + 1] ?? 0;
  for (let index = lexicon.heads[bucket] ?? 0; index < last; index++) {
    if (((lexicon.forms[index * FORM_WORDS + 2] ?? 0) ^ key) >>> 16 !== 0) continue;
    const candidate = candidateAt(text, start, lexicon, index);
    if (candidate !== null) return candidate;
  }
  return null;
}

function candidateAt(text: string, start: number, lexicon: Lexicon, index: number): Candidate | null {
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
