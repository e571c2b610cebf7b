import { oneLine } from "../basics/one-line.ts";
import { HIGHLIGHT_LIMITS } from "./highlight-limits.ts";

/** A title on one line, cut with a sign where it is too long; it is for the reader's eye. */
export function cutTitle(title: string): string {
  // Cut roughly first: the page may give megabytes.
  const roughly = title.slice(0, HIGHLIGHT_LIMITS.mostTitle * 8);
  const plain = oneLine(roughly);
  if (plain.length <= HIGHLIGHT_LIMITS.mostTitle && roughly.length === title.length) return plain;
  return `${plain.slice(0, HIGHLIGHT_LIMITS.mostTitle - 1).replace(/\p{Cs}$/u, "")}…`;
}
