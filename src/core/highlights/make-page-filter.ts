import { FILTER_BASE, filterBits } from "./page-filter.ts";

/** Bits for each page: 12 let 0.7 % of strangers pass, at 2 characters a page. */
const BITS_PER_PAGE = 12;

/** 2,052 bits: below that, a page more or less would show in the length of what every frame is sent. */
const LEAST_CHARACTERS = 342;

/**
 * Makes the filter of the pages that have highlights (their coarsePageHash): a Bloom filter as a text that JSON and
 * storage.local hold as it is, six bits a character. The same pages give the same text, whatever their order.
 */
export function makePageFilter(hashes: Iterable<number>): string {
  const pages = new Set(hashes);
  const characters = new Uint8Array(Math.max(LEAST_CHARACTERS, Math.ceil((pages.size * BITS_PER_PAGE) / 6)));
  for (const hash of pages) {
    for (const bit of filterBits(hash, characters.length)) {
      const at = Math.floor(bit / 6);
      characters[at] = (characters[at] ?? 0) | (1 << (bit % 6));
    }
  }
  return Array.from(characters, (bits) => String.fromCharCode(FILTER_BASE + bits)).join("");
}
