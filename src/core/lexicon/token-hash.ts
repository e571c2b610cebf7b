import { APOSTROPHE, classOf, DROPPED, foldedOf, HAN, SEPARATOR, textUnit, WORD } from "./text-unit.ts";

/** Where hashes begin (FNV-1a's offset basis). */
export const HASH_SEED = 0x811c9dc5 | 0;
/** FNV-1a's prime; mixHash is inlined in the scanner's loop with it. */
export const HASH_PRIME = 0x01000193;

/** Takes one folded unit into a hash. */
export function mixHash(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, HASH_PRIME);
}

/** The hash a text is looked up by at some place, and where the hashed part ends. */
export interface TokenHash {
  readonly hash: number;
  readonly end: number;
}

/**
 * Hashes what stands first in a text: a word up to its edge, or two Han characters. Null if it begins with neither.
 * The scanner does the same in its loop; this is the form the compiler uses.
 */
export function hashFirstToken(text: string): TokenHash | null {
  const first = classAt(text, 0);
  if (first === HAN) return hashHanPair(text);
  if (first !== WORD) return null;
  let hash = HASH_SEED;
  let end = 0;
  for (; end < text.length; end++) {
    const unit = textUnit(text.charCodeAt(end));
    if (classOf(unit) === WORD) hash = mixHash(hash, foldedOf(unit));
    else if (classOf(unit) !== DROPPED) break;
  }
  return { hash, end };
}

function hashHanPair(text: string): TokenHash | null {
  if (text.length < 2) return null;
  const first = foldedOf(textUnit(text.charCodeAt(0)));
  const second = foldedOf(textUnit(text.charCodeAt(1)));
  return { hash: mixHash(mixHash(HASH_SEED, first), second), end: 2 };
}

function classAt(text: string, index: number): number {
  return index < text.length ? classOf(textUnit(text.charCodeAt(index))) : 0;
}

/** The index of a hash's bucket; other bits of it than the filter's. */
export function bucketOf(hash: number, bucketCount: number): number {
  return (hash ^ (hash >>> 15)) & (bucketCount - 1);
}

/**
 * The first folded unit that tells anything after the hashed token, 0 where the form ends: it spares the matcher most
 * comparisons where many forms begin alike.
 */
export function probeAfter(text: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    const unit = textUnit(text.charCodeAt(index));
    const unitClass = classOf(unit);
    if (unitClass !== DROPPED && unitClass !== APOSTROPHE && unitClass !== SEPARATOR) return foldedOf(unit);
  }
  return 0;
}
