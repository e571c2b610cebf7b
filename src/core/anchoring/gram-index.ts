import { FIRST_IDEOGRAPH } from "./ink-unit.ts";
import type { RootText } from "./root-text.ts";

/**
 * Where in a page's ink short runs of units ("grams") stand. One index serves all highlights of a page that don't stand
 * there as they were kept, so that each is looked for where it may be and nowhere else.
 */
export interface GramIndex {
  /** Places of all grams, those of one bucket together and rising. */
  readonly places: Uint32Array;
  /** Where in `places` a bucket begins; one more than there are buckets. */
  readonly begins: Uint32Array;
}

/** Units of a gram: a run of six letters is rare enough to say something, and so are three Chinese characters. */
const LETTERS = 6;
const IDEOGRAPHS = 3;
/** Power of two above the number of places of a long page, so that most buckets hold one gram. */
const BUCKETS = 1 << 17;
/** Letters are indexed at every second place: half the work, and a kept run of seven is found all the same. */
const LETTER_STRIDE = 2;
/** Units read between two yields: about half a millisecond. */
const CHUNK = 0x8000;

const indexes = new WeakMap<RootText, GramIndex>();

/** The index of a page's ink, made at the first need. */
export function* gramsOf(text: RootText): Generator<void, GramIndex> {
  const known = indexes.get(text);
  if (known !== undefined) return known;
  const index = yield* indexGrams(text.ink);
  indexes.set(text, index);
  return index;
}

function* indexGrams(ink: string): Generator<void, GramIndex> {
  const begins = new Uint32Array(BUCKETS + 1);
  for (let from = 0; from < ink.length; from += CHUNK) {
    forEachPlace(ink, from, (bucket) => {
      begins[bucket + 1] = (begins[bucket + 1] ?? 0) + 1;
    });
    yield;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    begins[bucket + 1] = (begins[bucket + 1] ?? 0) + (begins[bucket] ?? 0);
  }
  yield;
  const places = new Uint32Array(begins[BUCKETS] ?? 0);
  const next = begins.slice();
  for (let from = 0; from < ink.length; from += CHUNK) {
    forEachPlace(ink, from, (bucket, place) => {
      const slot = next[bucket] ?? 0;
      places[slot] = place;
      next[bucket] = slot + 1;
    });
    yield;
  }
  return { places, begins };
}

function forEachPlace(ink: string, from: number, visit: (bucket: number, place: number) => void): void {
  const to = Math.min(ink.length, from + CHUNK);
  for (let at = from; at < to; at++) {
    if (at % LETTER_STRIDE !== 0 && ink.charCodeAt(at) < FIRST_IDEOGRAPH) continue;
    visit(bucketAt(ink, at), at);
  }
}

/** The bucket of the gram that begins at a place. Near the end of a text it is that of a shorter gram. */
export function bucketAt(ink: string, at: number): number {
  const first = ink.charCodeAt(at);
  const end = Math.min(ink.length, at + (first < FIRST_IDEOGRAPH ? LETTERS : IDEOGRAPHS));
  let hash = first;
  for (let index = at + 1; index < end; index++) hash = Math.imul(hash, 0x5bd1e995) ^ ink.charCodeAt(index);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 15;
}
