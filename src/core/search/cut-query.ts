import { oneLine } from "../basics/one-line.ts";

/**
 * A text as it can be looked up: on one line, and cut where it is longer than `limit` (UTF-16 units), after a word where
 * it has words, and through no character.
 */
export function cutQuery(text: string, limit: number): string {
  const whole = oneLine(text);
  return whole.length > limit ? whole.slice(0, limit).replace(/ \S*$|[\ud800-\udbff]$/, "") : whole;
}
