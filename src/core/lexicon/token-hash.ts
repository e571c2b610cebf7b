import {
  classOf,
  DROPPED,
  foldedOf,
  HAN,
  isCapital,
  QUICK_FOLD,
  QUOTE,
  SEPARATOR,
  textUnit,
  WORD,
} from "./text-unit.ts";

/*
 * Forms are looked up in two steps: by the token they begin with (a word up to its edge, or two Han characters), which
 * the scanner hashes as it goes, and by that and the unit after it, which picks few of the many forms that begin alike.
 */

/**
 * The bits of a token's hash that tell it from others: few enough that no step leaves the integers that engines hold
 * without allocating, of 30 bits, which code that isn't optimised yet would do for every other letter.
 */
export const HASH_BITS = 0xffffff;
/** The bit that tells a token's hash from that of no token. */
export const HASHED = 0x1000000;

/** Takes one folded unit into the hash of a token, which begins as 0. Cheap before all: it runs for every letter. */
export function mixHash(hash: number, folded: number): number {
  return ((hash * 31 + folded) & HASH_BITS) | HASHED;
}

/** The hash of the two Han characters a form or a place in a text begins with. */
export function hashHanPair(first: number, second: number): number {
  return mixHash(mixHash(0, first), second);
}

/** What stands first in a text, hashed, and where it ends. */
export interface FirstToken {
  readonly hash: number;
  readonly end: number;
}

/** Hashes what a form begins with; null if it begins with neither a word nor two Han characters. */
export function hashFirstToken(text: string): FirstToken | null {
  const first = unitAt(text, 0);
  const second = unitAt(text, 1);
  if (classOf(first) === HAN && classOf(second) === HAN)
    return { hash: hashHanPair(foldedOf(first), foldedOf(second)), end: 2 };
  return classOf(first) === WORD ? hashWord(text, 0, 0) : null;
}

/** Hashes the word at a place onto the hash of what stands before it, 0 where nothing does. */
export function hashWord(text: string, start: number, before: number): FirstToken {
  let hash = before;
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const quick = QUICK_FOLD[code] ?? 0;
    if (quick > 0) {
      hash = ((hash * 31 + quick) & HASH_BITS) | HASHED;
      continue;
    }
    const unit = textUnit(code);
    if (classOf(unit) === WORD) hash = mixHash(hash, foldedOf(unit));
    else if (classOf(unit) !== DROPPED) break;
  }
  return { hash, end };
}

function unitAt(text: string, index: number): number {
  return index < text.length ? textUnit(text.charCodeAt(index)) : 0;
}

/** The first folded unit after a token that tells anything; 0 at the end of the text. */
export function probeAfter(text: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    const unit = textUnit(text.charCodeAt(index));
    const unitClass = classOf(unit);
    if (unitClass !== DROPPED && unitClass !== QUOTE && unitClass !== SEPARATOR) return foldedOf(unit);
  }
  return 0;
}

/**
 * The same where an s stands by itself after the token, passing over it: all names that begin with `China’s` would share
 * one probe. Null where none does.
 */
export function probeAfterPossessive(text: string, from: number): number | null {
  for (let index = from; index < text.length; index++) {
    const unit = unitAt(text, index);
    if (foldedOf(unit) === POSSESSIVE) {
      let next = index + 1;
      while (classOf(unitAt(text, next)) === DROPPED) next++;
      return classOf(unitAt(text, next)) === WORD ? null : probeAfter(text, next);
    }
    const unitClass = classOf(unit);
    if (unitClass !== DROPPED && unitClass !== QUOTE && unitClass !== SEPARATOR) return null;
  }
  return null;
}

const POSSESSIVE = "s".charCodeAt(0);

/** The probe that a form is kept by, of its text after its first token. */
export function probeOfForm(text: string, from: number): number {
  const possessive = classOf(unitAt(text, from)) === QUOTE ? probeAfterPossessive(text, from) : null;
  return possessive ?? probeAfter(text, from);
}

/** A form's key: its low bits choose the bucket, its high 16 tell forms of one bucket apart. Probe 0: no more follows. */
export function placeKey(hash: number, probe: number): number {
  const mixed = Math.imul(hash ^ Math.imul(probe, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** The second bit of tokens that forms begin with in small letters, digits or Han: others can't stand in small letters. */
export function openHash(hash: number): number {
  return hash ^ 0xd1e995;
}

/** Whether a form can be met only where its first letter is a capital. */
export function needsCapital(text: string, rule: "exact" | "name" | "any"): boolean {
  return rule !== "any" && isCapital(unitAt(text, 0));
}
