/*
 * A filter tells most words of a page from the first tokens of a lexicon's forms, in two parts. One is a Bloom filter of
 * one hash: as many 32-bit words as some power of two, a bit for each token. Behind it stand BEGINNINGS words, with a bit
 * for two signs that a token begins with, by which most words are told before they are hashed. The filter is the only
 * table that most words of a page touch.
 */

/** Bits of filter a token: 32 let about 3 % of other words through, for 4 bytes each. */
const BITS_PER_TOKEN = 32;
/** 64 bits for what stands behind each ASCII character: digits share theirs with the letters from p to y. */
const BEGINNINGS = (128 * 64) / 32;

/** What a filter is made of. */
export interface FilteredTokens {
  readonly hashes: ReadonlySet<number>;
  /** The first two signs of those that begin with an ASCII letter or digit (beginningOf), in each way they may stand. */
  readonly beginnings: ReadonlySet<number>;
}

/** Makes the filter of some tokens. */
export function makeFilter({ hashes, beginnings }: FilteredTokens): Uint32Array {
  const least = (hashes.size * BITS_PER_TOKEN) / 32;
  const length = 2 ** Math.max(4, Math.ceil(Math.log2(Math.max(1, least))));
  const filter = new Uint32Array(length + BEGINNINGS);
  for (const hash of hashes) {
    const mixed = mix(hash);
    const word = (mixed >>> 12) & (length - 1);
    filter[word] = (filter[word] ?? 0) | (1 << (mixed >>> 7));
  }
  for (const beginning of beginnings) {
    const word = length + (beginning >>> 5);
    filter[word] = (filter[word] ?? 0) | (1 << beginning);
  }
  return filter;
}

/**
 * The two signs that a token begins with, as one number: the first as it stands, the second folded, or 0 where it is none
 * of ASCII's letters and digits.
 */
export function beginningOf(first: number, second: number): number {
  return (first << 6) | (second & 63);
}

/** Whether a token that begins with two signs may begin a form: false is certain. */
export function isBeginning(filter: Uint32Array, beginning: number): boolean {
  return ((filter[filter.length - BEGINNINGS + (beginning >>> 5)] ?? 0) & (1 << beginning)) !== 0;
}

/** Whether a token may begin a form: false is certain. */
export function isInFilter(filter: Uint32Array, hash: number): boolean {
  const mixed = mix(hash);
  return ((filter[(mixed >>> 12) & (filter.length - BEGINNINGS - 1)] ?? 0) & (1 << (mixed >>> 7))) !== 0;
}

/** Spreads a hash over all bits; bits 7 to 11 choose the bit, those from 12 on the word. */
function mix(hash: number): number {
  return Math.imul(hash, 0x9e3779b1);
}

interface Filtered {
  readonly filter: Uint32Array;
}

const EMPTY = new Uint32Array(1 + BEGINNINGS);
const merged = new WeakMap<readonly Filtered[], Uint32Array>();

/**
 * One filter for a list of lexicons: the only one's own, or all of them laid over each other, once for each list, so
 * that a word costs the same however many lexicons there are.
 */
export function filterFor(lexicons: readonly Filtered[]): Uint32Array {
  if (lexicons.length <= 1) return lexicons[0]?.filter ?? EMPTY;
  const known = merged.get(lexicons);
  if (known !== undefined) return known;
  const filter = new Uint32Array(Math.max(...lexicons.map((lexicon) => lexicon.filter.length)));
  const length = filter.length - BEGINNINGS;
  for (const { filter: part } of lexicons) {
    const own = part.length - BEGINNINGS;
    for (let word = 0; word < filter.length; word++) {
      const same = word < length ? word & (own - 1) : word - length + own;
      filter[word] = (filter[word] ?? 0) | (part[same] ?? 0);
    }
  }
  merged.set(lexicons, filter);
  return filter;
}
