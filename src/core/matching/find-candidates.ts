import type { Lexicon } from "../lexicon/read-lexicon.ts";
import {
  classOf,
  DROPPED,
  foldedOf,
  HAN,
  LOOK_UP,
  QUICK_FOLD,
  textUnit,
  WORD,
} from "../lexicon/text-unit.ts";
import { beginningOf, filterFor, isBeginning, isInFilter } from "../lexicon/token-filter.ts";
import { HASH_BITS, HASHED, hashHanPair } from "../lexicon/token-hash.ts";
import type { Candidate } from "./candidate.ts";
import { isBroken, matchHanPair, matchWord } from "./longest-match.ts";

export type { Candidate } from "./candidate.ts";

/**
 * Finds the surface forms of all lexicons in one block of text: leftmost and longest, never overlapping, of two as
 * long the earlier lexicon's. Offsets are the raw text's. One pass that hashes each pair of Chinese characters and each
 * word, save those of which the first two letters tell that no form begins so, and looks the hash up in the filter; it is
 * written out in one loop because it runs over every character of every page, and nothing is allocated in it while nothing
 * is found. The filter of several lexicons is kept by their list: hand in the same array each time, and another when the
 * list changes.
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
      if (hash === 0 && !mayBeginAt(text, at, filter)) {
        at = endOfWord(text, at + 1) - 1;
        han = 0;
        continue;
      }
      hash = ((hash * 31 + folded) & HASH_BITS) | HASHED;
      continue;
    }
    let unitClass = 0;
    if (folded === LOOK_UP) {
      const unit = textUnit(code);
      unitClass = classOf(unit);
      folded = foldedOf(unit);
      if (unitClass === WORD) {
        hash = ((hash * 31 + folded) & HASH_BITS) | HASHED;
        continue;
      }
      if (unitClass === DROPPED) continue;
    }
    let candidate: Candidate | null = null;
    if (hash !== 0) {
      if (isInFilter(filter, hash) || (isHyphen(code) && isBroken(text, at)))
        candidate = matchWord({ text, end: at, hash }, lexicons);
      hash = 0;
      han = 0;
    }
    if (unitClass === HAN) {
      const pair = hashHanPair(han, folded);
      if (han !== 0 && isInFilter(filter, pair))
        candidate = matchHanPair({ text, end: at + 1, hash: pair }, lexicons);
      han = folded;
    } else if (han !== 0 && !isWrapping(code)) han = 0;
    if (candidate !== null) {
      found.push(candidate);
      at = candidate.end - 1;
      han = 0;
    }
  }
  const last =
    hash !== 0 && isInFilter(filter, hash) ? matchWord({ text, end: length, hash }, lexicons) : null;
  if (last !== null) found.push(last);
  return found;
}

/** Whether a form may begin with the two signs at a place, the first of them an ASCII letter or digit. */
function mayBeginAt(text: string, at: number, filter: Uint32Array): boolean {
  if (at + 1 >= text.length) return true;
  const next = text.charCodeAt(at + 1);
  const second = QUICK_FOLD[next] ?? 0;
  // An accent may follow, or the other half of the word, behind a hyphen.
  if (second === LOOK_UP || isHyphen(next)) return true;
  return isBeginning(filter, beginningOf(text.charCodeAt(at), second));
}

/** Where the word ends that goes on at a place. */
function endOfWord(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = QUICK_FOLD[code] ?? 0;
    if (folded > 0) continue;
    if (folded === 0) break;
    const unitClass = classOf(textUnit(code));
    if (unitClass !== WORD && unitClass !== DROPPED) break;
  }
  return at;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010;
}

/** Whether a sign may be part of a line break between two Chinese characters (skipWrap of match-form.ts). */
function isWrapping(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x20 || code === 0x09 || code === 0x3000;
}
