import { createNearRows } from "./near-rows.ts";
import { sortByText } from "./sort-by-text.ts";
import { textCodes } from "./text-codes.ts";

/** A text to be found by its beginning, and by every later place that counts as one (the starts of its words). */
export interface IndexedText {
  readonly text: string;
  /** Offsets into `text`, in UTF-16 units. */
  readonly starts: readonly number[];
}

/** Finds texts by what stands at one of their starts. Texts are told by their number in the order given. */
export interface PrefixIndex {
  /** Every start at which a query stands. */
  find(query: string, visit: (text: number, start: number) => void): void;
  /** Every start at which it stands with at most so many typing errors. */
  findNear(query: string, most: number, visit: (text: number, start: number, errors: number) => void): void;
}

/** Between two texts; comes before every letter, and no folded query holds it. */
const END = "\n";
const END_CODE = END.charCodeAt(0);

/** Starts are told apart, and typing errors looked for, by this many letters: more than any query that has errors. */
export const DEEPEST = 80;

/** From these many letters on, starts that share them are passed over one by one: they are few. */
const DEEPEST_LEAP = 12;

/**
 * Sorts every start of every text by what stands there: a query's starts then lie side by side, found by halving, and
 * neighbours share their beginnings, which are compared but once when errors are allowed.
 */
export function createPrefixIndex(texts: readonly IndexedText[]): PrefixIndex {
  const joined = texts.map(({ text }) => text + END).join("");
  const { codes, offsets, owners, firsts } = sortStarts(joined, texts);
  const shared = countShared(codes, offsets);
  /** Made for the first typing error: a popup is open before. */
  let leaps: readonly Int32Array[] | null = null;
  const startOf = (at: number) => (offsets[at] ?? 0) - (firsts[owners[at] ?? 0] ?? 0);

  return {
    find(query, visit) {
      const stem = query.slice(0, DEEPEST);
      for (let at = findFirst(codes, offsets, stem); at < offsets.length; at++) {
        if (!joined.startsWith(stem, offsets[at])) return;
        // Starts are sorted by the stem only; behind it they stand in any order.
        if (stem === query || joined.startsWith(query, offsets[at])) visit(owners[at] ?? 0, startOf(at));
      }
    },
    findNear(query, most, visit) {
      leaps ??= measureLeaps(shared);
      const rows = createNearRows(codes, query, most);
      for (let at = 0; at < offsets.length; ) {
        const errors = rows.read(offsets[at] ?? 0, shared[at] ?? 0);
        if (errors <= most) visit(owners[at] ?? 0, startOf(at), errors);
        // Whatever else begins with letters that are hopeless need not be looked at. (An index of -1, for no depth, would
        // cost more than everything else here: the engine takes it for a property's name.)
        const depth = errors > most ? rows.hopelessDepth() : 0;
        const leap = depth > 0 && depth <= DEEPEST_LEAP ? leaps[depth - 1] : undefined;
        at = leap === undefined ? at + 1 : (leap[at] ?? at + 1);
      }
    },
  };
}

interface SortedStarts {
  /** Every text, each with END behind it. */
  readonly codes: Uint16Array;
  /** The starts, as offsets into `codes`, sorted by what stands there. */
  readonly offsets: Int32Array;
  /** Which text each belongs to. */
  readonly owners: Int32Array;
  /** Where each text begins. */
  readonly firsts: Int32Array;
}

function sortStarts(joined: string, texts: readonly IndexedText[]): SortedStarts {
  const codes = textCodes(joined);
  const firsts = new Int32Array(texts.length);
  const ownerOf = new Int32Array(joined.length);
  const offsets = new Int32Array(texts.reduce((sum, { starts }) => sum + starts.length, 0));
  let first = 0;
  let count = 0;
  texts.forEach(({ text, starts }, number) => {
    firsts[number] = first;
    ownerOf.fill(number, first, first + text.length);
    for (const start of starts) offsets[count++] = first + start;
    first += text.length + END.length;
  });
  sortByText(codes, offsets, DEEPEST);
  return { codes, firsts, offsets, owners: offsets.map((offset) => ownerOf[offset] ?? 0) };
}

/** How many letters each start shares with the one before it, DEEPEST at most. */
function countShared(codes: Uint16Array, offsets: Int32Array): Uint8Array {
  const shared = new Uint8Array(offsets.length);
  for (let at = 1; at < offsets.length; at++) {
    const offset = offsets[at] ?? 0;
    const before = offsets[at - 1] ?? 0;
    let count = 0;
    while (count < DEEPEST && codes[offset + count] !== END_CODE) {
      if (codes[offset + count] !== codes[before + count]) break;
      count += 1;
    }
    shared[at] = count;
  }
  return shared;
}

/** For each depth from 1 on and each start, the next start that does not share so many letters with it. */
function measureLeaps(shared: Uint8Array): readonly Int32Array[] {
  return Array.from({ length: DEEPEST_LEAP }, (_, index) => {
    const leap = new Int32Array(shared.length);
    for (let at = shared.length - 1; at >= 0; at--) {
      const isNextOther = at + 1 >= shared.length || (shared[at + 1] ?? 0) < index + 1;
      leap[at] = isNextOther ? at + 1 : (leap[at + 1] ?? 0);
    }
    return leap;
  });
}

/** The first start that does not come before a query. */
function findFirst(codes: Uint16Array, offsets: Int32Array, query: string): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comesBefore(codes, offsets[middle] ?? 0, query)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comesBefore(codes: Uint16Array, offset: number, query: string): boolean {
  for (let at = 0; at < query.length; at++) {
    const difference = (codes[offset + at] ?? 0) - query.charCodeAt(at);
    // A text that ends here has END, which is less than any letter.
    if (difference !== 0) return difference < 0;
  }
  return false;
}
