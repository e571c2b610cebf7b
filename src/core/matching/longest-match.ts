import { FORM_WORDS, type FormRules, unpackRules } from "../lexicon/lexicon-format.ts";
import { entityAt, type Lexicon } from "../lexicon/read-lexicon.ts";
import { classOf, DROPPED, HAN, isCapital, textUnit, WORD } from "../lexicon/text-unit.ts";
import { filterFor, isInFilter } from "../lexicon/token-filter.ts";
import { hashWord, openHash, placeKey, probeAfter, probeAfterPossessive } from "../lexicon/token-hash.ts";
import type { Candidate } from "./candidate.ts";
import { isGuarded } from "./form-guards.ts";
import { lastUnitOf, matchForm, type PooledForm, skipHyphenation } from "./match-form.ts";
import { endAtEdge, type FormEnd, isCutShort } from "./word-edges.ts";

/** A token that passed the filter: where it ends in a text. */
export interface TokenEnd {
  readonly text: string;
  readonly end: number;
  readonly hash: number;
}

/** A token a match would begin with. */
interface Token {
  readonly end: number;
  readonly hash: number;
}

interface Place {
  readonly text: string;
  readonly start: number;
}

/** The longest match in any lexicon that begins with a word. */
export function matchWord(word: TokenEnd, lexicons: readonly Lexicon[]): Candidate | null {
  const longest = longestAtWord(word, lexicons);
  return longest === null ? null : reachOn(word.text, longest, lexicons);
}

function longestAtWord({ text, end, hash }: TokenEnd, lexicons: readonly Lexicon[]): Candidate | null {
  const start = startOfWord(text, end);
  const filter = filterFor(lexicons);
  const isOpen = isCapital(textUnit(text.charCodeAt(start)));
  const tokens = [{ end, hash }, ...brokenToken({ text, end, hash })].filter(
    (token) => isInFilter(filter, token.hash) && (isOpen || isInFilter(filter, openHash(token.hash))),
  );
  return tokens.length === 0 ? null : longestAt({ text, start }, tokens, lexicons);
}

/** Whether a word that ends there may go on in the next line. */
export function isBroken(text: string, end: number): boolean {
  return skipHyphenation(text, end) > end;
}

/** The word that a word is the first half of, if a hyphen at the end of a line parts it. */
function brokenToken({ text, end, hash }: TokenEnd): Token[] {
  const next = skipHyphenation(text, end);
  if (next === end) return [];
  const rest = hashWord(text, next, hash);
  return rest.end === next ? [] : [rest];
}

/** Where the word begins that ends at a place. */
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
  while (classOf(textUnit(text.charCodeAt(start))) !== HAN) start--;
  return longestAt({ text, start }, [{ end, hash }], lexicons);
}

function longestAt(place: Place, tokens: readonly Token[], lexicons: readonly Lexicon[]): Candidate | null {
  let longest: Candidate | null = null;
  for (const lexicon of lexicons) {
    for (const token of tokens) {
      const candidate = longestFrom(place, token, lexicon);
      if (candidate !== null && candidate.end > (longest?.end ?? 0)) longest = candidate;
    }
  }
  return longest;
}

function longestFrom(place: Place, { end, hash }: Token, lexicon: Lexicon): Candidate | null {
  const probe = probeAfter(place.text, end);
  const possessive = probeAfterPossessive(place.text, end) ?? 0;
  const longer = probe === 0 ? null : longestInBucket(place, placeKey(hash, probe), lexicon);
  const owned = possessive === 0 ? null : longestInBucket(place, placeKey(hash, possessive), lexicon);
  const longest = (owned?.end ?? 0) > (longer?.end ?? 0) ? owned : longer;
  return longest ?? longestInBucket(place, placeKey(hash, 0), lexicon);
}

function longestInBucket(place: Place, key: number, lexicon: Lexicon): Candidate | null {
  for (const index of formsOfKey(key, lexicon)) {
    const candidate = candidateAt(place, lexicon, index);
    if (candidate !== null) return candidate;
  }
  return null;
}

/** The indexes of the forms that a key may be of, the longest first. */
function formsOfKey(key: number, lexicon: Lexicon): number[] {
  const bucket = key & (lexicon.heads.length - 2);
  const last = lexicon.heads[bucket + 1] ?? 0;
  const found: number[] = [];
  for (let index = lexicon.heads[bucket] ?? 0; index < last; index++)
    if (((lexicon.forms[index * FORM_WORDS + 2] ?? 0) ^ key) >>> 16 === 0) found.push(index);
  return found;
}

/** The indexes of the forms that a token may be the first of, by what comes next. */
export function formsAfter({ text, end, hash }: TokenEnd, lexicon: Lexicon): number[] {
  const probes = new Set([probeAfter(text, end), probeAfterPossessive(text, end) ?? 0, 0]);
  return [...probes].flatMap((probe) => formsOfKey(placeKey(hash, probe), lexicon));
}

/** The rules of the form at an index. */
export function rulesOf({ forms }: Lexicon, index: number): FormRules {
  return unpackRules(forms[index * FORM_WORDS + 1] ?? 0);
}

/** The form at an index, to be matched by its rules. */
export function formAt({ forms, pool }: Lexicon, index: number, rules: FormRules): PooledForm {
  return { pool, place: forms[index * FORM_WORDS] ?? 0, case: rules.case };
}

/** The candidate of one form at a place: if it stands there, to its edge, and no guard word is beside it. */
function candidateAt({ text, start }: Place, lexicon: Lexicon, index: number): Candidate | null {
  const rules = rulesOf(lexicon, index);
  const form = formAt(lexicon, index, rules);
  const matched = matchForm(text, start, form);
  if (matched === -1 || isCutShort(text, start)) return null;
  const last = lastUnitOf(form);
  const edge: FormEnd | null =
    last === FULL_STOP || classOf(textUnit(last)) === WORD
      ? endAtEdge(text, matched, rules.plural)
      : { end: matched, isPlural: false };
  if (edge === null) return null;
  if (
    isGuarded(lexicon, (lexicon.forms[index * FORM_WORDS + 2] ?? 0) & 0xffff, { text, start, end: edge.end })
  )
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

/** What a form that is cut short ends with: `Inc.` */
const FULL_STOP = 0x2e;

/**
 * Joins a match with one of the same entity that begins inside it and ends after it: `President Xi` and `Xi Jinping`
 * are one mention.
 */
function reachOn(text: string, candidate: Candidate, lexicons: readonly Lexicon[]): Candidate {
  let at = hashWord(text, candidate.start, 0).end;
  while (at < candidate.end) {
    const { end, hash } = hashWord(text, at, 0);
    const next = end === at ? null : longestAtWord({ text, end, hash }, lexicons);
    if (next !== null && next.end > candidate.end && next.entity === candidate.entity)
      return { ...next, start: candidate.start };
    at = Math.max(end, at + 1);
  }
  return candidate;
}
