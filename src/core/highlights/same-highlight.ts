import type { HighlightTarget } from "../model/highlight.ts";

/** Whether two lists hold the same texts in the same order. */
export function isSameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

/** Whether two targets are the same to the letter. */
export function isSameTarget(one: HighlightTarget, other: HighlightTarget): boolean {
  return (
    one.quote.exact === other.quote.exact &&
    one.quote.prefix === other.quote.prefix &&
    one.quote.suffix === other.quote.suffix &&
    one.position.start === other.position.start &&
    one.position.end === other.position.end &&
    isSameTexts(one.shadowHosts, other.shadowHosts)
  );
}
