import type { TextSpan } from "./selectors.ts";

/**
 * The stretches of a text that are not hidden.
 *
 * @param length of the text, or where to end.
 * @param hidden sorted, apart from each other.
 * @param from where to begin.
 */
export function* visibleStretches(
  length: number,
  hidden: readonly TextSpan[],
  from = 0,
): Generator<TextSpan> {
  let start = from;
  for (let index = firstEndingAfter(hidden, from); index < hidden.length && start < length; index++) {
    const gap = hidden[index];
    if (gap === undefined) break;
    if (gap.start > start) yield { start, end: Math.min(gap.start, length) };
    start = Math.max(start, gap.end);
  }
  if (start < length) yield { start, end: length };
}

function firstEndingAfter(spans: readonly TextSpan[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
