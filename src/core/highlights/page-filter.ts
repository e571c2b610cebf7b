import { plainPlace } from "./plain-place.ts";

/*
 * How a page learns, without waking the worker, that it may have highlights: its content script hashes its address and
 * asks a Bloom filter that lies in storage.local. In content.js: keep it small.
 */

/** Bits asked of the filter for each page: with make-page-filter.ts's length, fewer than 1 in 100 strangers pass. */
const PROBES = 4;

/** What a character of a filter stands for: six bits, from the character `0` on. */
export const FILTER_BASE = 48;

/**
 * A hash of what all addresses of one article have in common (no query, no fragment, no AMP, mobile or www form): two
 * addresses with one page key have one hash. Null where there is no address to come back to.
 */
export function coarsePageHash(url: string): number | null {
  const plain = plainPlace(url);
  if (plain === null) return null;
  // FNV-1a over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5;
  for (let at = 0; at < plain.place.length; at++) {
    hash = Math.imul(hash ^ plain.place.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Whether a page may have highlights: false is certain. An empty filter holds none. */
export function filterMayHold(filter: string, hash: number): boolean {
  return filterBits(hash, filter.length).every(
    (bit) => (filter.charCodeAt(Math.floor(bit / 6)) - FILTER_BASE) & (1 << (bit % 6)),
  );
}

/** The bits of a filter of some characters that stand for a page. */
export function filterBits(hash: number, characters: number): readonly number[] {
  const step = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
  return Array.from({ length: PROBES }, (_, probe) => (hash + probe * step) % (characters * 6));
}
