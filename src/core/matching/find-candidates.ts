import { FORM_WORDS, unpackRules } from "../lexicon/lexicon-format.ts";
import { entityAt, type Lexicon } from "../lexicon/read-lexicon.ts";
import { classOf, DROPPED, foldedOf, HAN, textUnit, WORD } from "../lexicon/text-unit.ts";
import { bucketOf, HASH_PRIME, HASH_SEED, probeAfter } from "../lexicon/token-hash.ts";
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

/** The hashed token a match would begin with. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/**
 * Finds the surface forms of all lexicons in one block of text: leftmost and longest, never overlapping, of two as
 * long the earlier lexicon's. Offsets are the raw text's. One pass that looks each word (or pair of Chinese
 * characters) up in the filters and allocates nothing else while nothing is found; its parts are written out in one
 * loop because it runs over every character of every page.
 */
export function findCandidates(text: string, lexicons: readonly Lexicon[]): Candidate[] {
  const length = text.length;
  const found: Candidate[] = [];
  let at = 0;
  while (at < length) {
    let unit = textUnit(text.charCodeAt(at));
    const firstClass = classOf(unit);
    let hash = HASH_SEED;
    let end = at + 1;
    if (firstClass === WORD) {
      hash = Math.imul(hash ^ foldedOf(unit), HASH_PRIME);
      for (; end < length; end++) {
        unit = textUnit(text.charCodeAt(end));
        if (classOf(unit) === WORD) hash = Math.imul(hash ^ foldedOf(unit), HASH_PRIME);
        else if (classOf(unit) !== DROPPED) break;
      }
    } else if (firstClass === HAN && end < length) {
      hash = Math.imul(hash ^ foldedOf(unit), HASH_PRIME);
      hash = Math.imul(hash ^ foldedOf(textUnit(text.charCodeAt(end))), HASH_PRIME);
      end++;
    } else {
      at = end;
      continue;
    }
    const candidate = isKnown(hash, lexicons) ? longestAt(text, { start: at, end, hash }, lexicons) : null;
    if (candidate !== null) found.push(candidate);
    at = candidate?.end ?? (firstClass === WORD ? end : at + 1);
  }
  return found;
}

/** Whether some lexicon may have forms that begin with a token. */
function isKnown(hash: number, lexicons: readonly Lexicon[]): boolean {
  for (let index = 0; index < lexicons.length; index++) {
    const filter = lexicons[index]?.filter;
    if (
      filter !== undefined &&
      ((filter[(hash >>> 5) & (filter.length - 1)] ?? 0) & (1 << (hash & 31))) !== 0
    ) {
      return true;
    }
  }
  return false;
}

function longestAt(text: string, token: Token, lexicons: readonly Lexicon[]): Candidate | null {
  let longest: Candidate | null = null;
  for (const lexicon of lexicons) {
    const candidate = longestIn(text, token, lexicon);
    if (candidate !== null && candidate.end > (longest?.end ?? 0)) longest = candidate;
  }
  return longest;
}

function longestIn(text: string, token: Token, lexicon: Lexicon): Candidate | null {
  const bucket = bucketOf(token.hash, lexicon.heads.length - 1);
  const last = lexicon.heads[bucket + 1] ?? 0;
  let probe = -1;
  for (let index = lexicon.heads[bucket] ?? 0; index < last; index++) {
    const formProbe = (lexicon.forms[index * FORM_WORDS + 2] ?? 0) >>> 16;
    if (formProbe !== 0) {
      if (probe === -1) probe = probeAfter(text, token.end);
      if (formProbe !== probe) continue;
    }
    const candidate = candidateAt(text, token.start, lexicon, index);
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
