import { oneLine } from "../basics/one-line.ts";

/**
 * Tags as they are kept: white space and control characters collapsed to single spaces, empty ones left out, and of
 * those that differ in case only the first.
 */
export function tidyTags(tags: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  for (const tag of tags) {
    const plain = oneLine(tag.normalize("NFC"));
    const folded = plain.toLowerCase();
    if (plain !== "" && !kept.has(folded)) kept.set(folded, plain);
  }
  return [...kept.values()];
}
