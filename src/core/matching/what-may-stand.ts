import { type Lexicon, traitsAt } from "../lexicon/read-lexicon.ts";
import { classOf, DROPPED, foldedOf, HAN, isCapital, OTHER, textUnit, WORD } from "../lexicon/text-unit.ts";
import { filterFor, isInFilter } from "../lexicon/token-filter.ts";
import { hashHanPair, hashWord, mixHash } from "../lexicon/token-hash.ts";
import { TOLD, type Told, waitsFor } from "../lexicon/waiting-form.ts";
import { markGroupOf } from "../model/entity.ts";
import { formAt, formsAfter, isBroken, rulesOf, type TokenEnd } from "./longest-match.ts";
import { matchForm, skipHyphenation } from "./match-form.ts";
import { isWeighty } from "./page-topic.ts";

/** A form that may stand at a place. */
export interface Standing {
  /** What it waits for (waiting-form.ts). */
  readonly waitsFor: Told;
  /** Whether it asks for evidence and has a letter right beside it, so that it may be a part of a word. */
  readonly isGlued: boolean;
  /** Whether it weighs (page-topic.ts). */
  readonly isWeighty: boolean;
}

/**
 * What may stand at a place of a page's text, whose blocks are glued together: so a form there may be the first letters
 * of a longer word, and what stands behind it may be another block's. That nothing does (null) is certain. A name that
 * asks for evidence and goes on in small letters waits as well: `Ant` begins a word on every fourth page, and ends a line
 * or block, with a small letter of the next one right behind it, on hardly any.
 */
export function whatMayStand(text: string, at: number, lexicons: readonly Lexicon[]): Standing | null {
  if (classOf(textUnit(text.charCodeAt(at))) !== HAN) return whatBeginsWithWord(text, at, lexicons);
  const pair = hanPairAt(text, at);
  return pair && whatBeginsWith(pair, at, lexicons);
}

/** Any of the letters of a word may be its last, where a block ends behind it. */
function whatBeginsWithWord(text: string, at: number, lexicons: readonly Lexicon[]): Standing | null {
  const filter = filterFor(lexicons);
  let standing: Standing | null = null;
  let hash = 0;
  for (let end = at; end < text.length; ) {
    const unit = textUnit(text.charCodeAt(end));
    if (classOf(unit) === WORD) {
      hash = mixHash(hash, foldedOf(unit));
      end++;
      const found = isInFilter(filter, hash) ? whatBeginsWith({ text, end, hash }, at, lexicons) : null;
      if (found && isSure(found)) return found;
      if (found && (!standing || found.waitsFor < standing.waitsFor)) standing = found;
    } else {
      const next = classOf(unit) === DROPPED ? end + 1 : skipHyphenation(text, end);
      if (next === end) break;
      end = next;
    }
  }
  return standing;
}

function whatBeginsWith(token: TokenEnd, at: number, lexicons: readonly Lexicon[]): Standing | null {
  let standing: Standing | null = null;
  for (const lexicon of lexicons) {
    for (const index of formsAfter(token, lexicon)) {
      const rules = rulesOf(lexicon, index);
      const end = matchForm(token.text, at, formAt(lexicon, index, rules));
      if (end === -1) continue;
      const { home, type } = traitsAt(lexicon, rules.entity);
      const isDoubtful = rules.needs !== "none";
      const own = waitsFor({ ...rules, home });
      const found = {
        waitsFor: own === TOLD.nothing && isDoubtful && goesOn(token.text, end) ? TOLD.home : own,
        isGlued: isDoubtful && isGlued(token.text, at, end),
        isWeighty: isWeighty(markGroupOf(type)),
      };
      if (isSure(found)) return found;
      if (!standing || found.waitsFor < standing.waitsFor) standing = found;
    }
  }
  return standing;
}

/** Whether nothing else that may stand there could wait for less. */
function isSure({ waitsFor: waiting, isGlued: glued }: Standing): boolean {
  return waiting === TOLD.nothing && !glued;
}

/** The letter at a place, folded, and whether it is a capital; null where there is none. Digits are none. */
function letterAt(text: string, at: number): { readonly isCapital: boolean; readonly folded: number } | null {
  const unit = textUnit(text.charCodeAt(at));
  const folded = foldedOf(unit);
  return classOf(unit) === WORD && folded > NINE ? { isCapital: isCapital(unit), folded } : null;
}

const NINE = "9".charCodeAt(0);
const PLURAL_ENDING = "s".charCodeAt(0);

/** Whether a word goes on behind a place in small letters, that are no plural's `s`. */
function goesOn(text: string, at: number): boolean {
  const letter = letterAt(text, at);
  if (!letter || letter.isCapital) return false;
  return letter.folded !== PLURAL_ENDING || letterAt(text, at + 1)?.isCapital === false;
}

/** Whether a letter stands right before or behind a form and its plural's `s`; the number of a footnote is none. */
function isGlued(text: string, start: number, end: number): boolean {
  const behind = text.charAt(end) === "s" ? end + 1 : end;
  return letterAt(text, start - 1) !== null || letterAt(text, behind) !== null;
}

/**
 * Whether a form may begin at a place of a text node, by the word there: of words that go on in other nodes nobody knows.
 * That none does is certain.
 */
export function mayBeginInNode(text: string, at: number, lexicons: readonly Lexicon[]): boolean {
  const classAt = (index: number) => classOf(textUnit(text.charCodeAt(index)));
  if (classAt(at) !== WORD) return true;
  if (at > 0 && classAt(at - 1) === WORD) return false;
  const { hash, end } = hashWord(text, at, 0);
  // At the end of a node a word goes on in the next one, behind a hyphen, too.
  return !text.slice(end + 1).trim() || isInFilter(filterFor(lexicons), hash) || isBroken(text, end);
}

function hanPairAt(text: string, at: number): TokenEnd | null {
  const first = foldedOf(textUnit(text.charCodeAt(at)));
  for (let next = at + 1; next < text.length; next++) {
    const unit = textUnit(text.charCodeAt(next));
    if (classOf(unit) === HAN) return { text, end: next + 1, hash: hashHanPair(first, foldedOf(unit)) };
    if (classOf(unit) === WORD || classOf(unit) === OTHER) return null;
  }
  return null;
}
