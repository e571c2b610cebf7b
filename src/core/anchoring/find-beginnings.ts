import type { Place } from "./context-agreement.ts";
import { bucketAt, type GramIndex } from "./gram-index.ts";

/** Places of one gram that vote; of a commoner gram the nearest to where it is expected. */
const MOST_PLACES = 24;
/** Stretches given: the right one is nearly always the first, and more cost time where the passage is gone. */
const MOST_STRETCHES = 5;
/** Least units of ink over which votes are taken together, so that inserted words don't part them. */
const LEAST_WIDTH = 48;

/**
 * The stretches of a page's ink in which a text may begin, the likeliest first. Each gram that both share votes for the
 * beginning it would mean, the rarer the more.
 *
 * @param expected where the text would begin if nothing had moved.
 */
export function findBeginnings(index: GramIndex, ink: string, expected: number): Place[] {
  const width = Math.max(LEAST_WIDTH, ink.length >> 2);
  const votes = new Map<number, number>();
  for (let at = 0; at < ink.length; at++) {
    const places = nearestPlaces(index, bucketAt(ink, at), expected + at);
    for (const place of places) {
      const bin = Math.floor((place - at) / width);
      votes.set(bin, (votes.get(bin) ?? 0) + 1 / places.length);
    }
  }
  const ranked = [...votes.keys()]
    .map((bin) => ({ bin, sum: (votes.get(bin) ?? 0) + (votes.get(bin + 1) ?? 0) }))
    .sort((one, other) => other.sum - one.sum);
  const bins: number[] = [];
  for (const { bin } of ranked) {
    if (bins.length === MOST_STRETCHES) break;
    if (!bins.some((taken) => Math.abs(taken - bin) < 2)) bins.push(bin);
  }
  return bins.map((bin) => ({ start: bin * width, end: (bin + 2) * width }));
}

function nearestPlaces({ places, begins }: GramIndex, bucket: number, expected: number): Uint32Array {
  const first = begins[bucket] ?? 0;
  const last = begins[bucket + 1] ?? 0;
  if (last - first <= MOST_PLACES) return places.subarray(first, last);
  let [low, high] = [first, last];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < expected) low = middle + 1;
    else high = middle;
  }
  const from = Math.min(Math.max(first, low - MOST_PLACES / 2), last - MOST_PLACES);
  return places.subarray(from, from + MOST_PLACES);
}
