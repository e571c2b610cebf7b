import { createNearRows } from "./near-rows.ts";

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

/** Starts are told apart, and typing errors looked for, by this many letters: more than any query that has errors. */
export const DEEPEST = 80;

/**
 * Sorts every start of every text by what stands there: a query's starts then lie side by side, found by halving, and
 * neighbours share their beginnings, which are compared but once when errors are allowed.
 */
export function createPrefixIndex(texts: readonly IndexedText[]): PrefixIndex {
  const { joined, offsets, owners, firsts } = sortStarts(texts);
  const shared = countShared(joined, offsets);
  const startOf = (at: number) => (offsets[at] ?? 0) - (firsts[owners[at] ?? 0] ?? 0);

  return {
    find(query, visit) {
      for (let at = findFirst(joined, offsets, query); at < offsets.length; at++) {
        if (!joined.startsWith(query, offsets[at])) return;
        visit(owners[at] ?? 0, startOf(at));
      }
    },
    findNear(query, most, visit) {
      const rows = createNearRows(query, most);
      for (let at = 0; at < offsets.length; at++) {
        const errors = rows.read(joined, offsets[at] ?? 0, shared[at] ?? 0);
        if (errors <= most) visit(owners[at] ?? 0, startOf(at), errors);
      }
    },
  };
}

interface SortedStarts {
  /** Every text, each with END behind it. */
  readonly joined: string;
  /** The starts, as offsets into `joined`, sorted by what stands there. */
  readonly offsets: Int32Array;
  /** Which text each belongs to. */
  readonly owners: Int32Array;
  /** Where each text begins in `joined`. */
  readonly firsts: Int32Array;
}

function sortStarts(texts: readonly IndexedText[]): SortedStarts {
  const joined = texts.map(({ text }) => text + END).join("");
  const firsts = new Int32Array(texts.length);
  const keys: string[] = [];
  const places: number[] = [];
  const numbers: number[] = [];
  let first = 0;
  texts.forEach(({ text, starts }, number) => {
    firsts[number] = first;
    for (const start of starts) {
      keys.push(text.slice(start, start + DEEPEST));
      places.push(first + start);
      numbers.push(number);
    }
    first += text.length + END.length;
  });
  const order = Uint32Array.from(keys.keys()).sort((one, other) =>
    compare(keys[one] ?? "", keys[other] ?? ""),
  );
  return {
    joined,
    firsts,
    offsets: Int32Array.from(order, (at) => places[at] ?? 0),
    owners: Int32Array.from(order, (at) => numbers[at] ?? 0),
  };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** How many letters each start shares with the one before it, DEEPEST at most. */
function countShared(joined: string, offsets: Int32Array): Uint8Array {
  return Uint8Array.from(offsets, (offset, at) => {
    const before = at === 0 ? joined.length : (offsets[at - 1] ?? 0);
    let count = 0;
    while (count < DEEPEST) {
      const letter = joined.charCodeAt(offset + count);
      if (letter !== joined.charCodeAt(before + count) || letter === END.charCodeAt(0)) break;
      count += 1;
    }
    return count;
  });
}

/** The first start that does not come before a query. */
function findFirst(joined: string, offsets: Int32Array, query: string): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comesBefore(joined, offsets[middle] ?? 0, query)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comesBefore(joined: string, offset: number, query: string): boolean {
  for (let at = 0; at < query.length; at++) {
    const difference = joined.charCodeAt(offset + at) - query.charCodeAt(at);
    // A text that ends here has END, which is less than any letter.
    if (difference !== 0) return difference < 0;
  }
  return false;
}
