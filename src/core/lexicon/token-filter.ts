/*
 * A filter is a Bloom filter of one hash over the first tokens of a lexicon's forms: as many 32-bit words as some power
 * of two, one bit for each token. It is the only table that most words of a page touch.
 */

/** Bits of filter a token: 32 let about 3 % of other words through, for 4 bytes each. */
const BITS_PER_TOKEN = 32;

/** Makes the filter of some token hashes. */
export function makeFilter(hashes: ReadonlySet<number>): Uint32Array {
  const least = (hashes.size * BITS_PER_TOKEN) / 32;
  const filter = new Uint32Array(2 ** Math.max(4, Math.ceil(Math.log2(Math.max(1, least)))));
  for (const hash of hashes) {
    const mixed = mix(hash);
    const word = (mixed >>> 12) & (filter.length - 1);
    filter[word] = (filter[word] ?? 0) | (1 << (mixed >>> 7));
  }
  return filter;
}

/** Whether a token may begin a form: false is certain. */
export function isInFilter(filter: Uint32Array, hash: number): boolean {
  const mixed = mix(hash);
  return ((filter[(mixed >>> 12) & (filter.length - 1)] ?? 0) & (1 << (mixed >>> 7))) !== 0;
}

/** Spreads a hash over all bits; bits 7 to 11 choose the bit, those from 12 on the word. */
function mix(hash: number): number {
  return Math.imul(hash, 0x9e3779b1);
}

interface Filtered {
  readonly filter: Uint32Array;
}

const EMPTY = new Uint32Array(1);
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
  for (const { filter: part } of lexicons) {
    for (let word = 0; word < filter.length; word++) {
      filter[word] = (filter[word] ?? 0) | (part[word & (part.length - 1)] ?? 0);
    }
  }
  merged.set(lexicons, filter);
  return filter;
}
