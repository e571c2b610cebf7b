import { oneLine } from "../../core/basics/one-line.ts";

/** A longer one would push what was found out of sight. UTF-16 units. */
const MOST_SHOWN = 80;

/** Marks that turn the direction of the text around them, which would reach into our own words. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A query as it can stand in a sentence: on one line, not too long, and with no hold over what is around it. */
export function showQuery(query: string): string {
  const plain = oneLine(query.replace(DIRECTION_MARKS, ""));
  const cut = plain.length <= MOST_SHOWN ? plain : `${plain.slice(0, MOST_SHOWN).trimEnd()} …`;
  // With the flag `u` these are halves of characters, which the cut may leave and nothing can draw.
  const shown = cut.replace(/\p{Surrogate}/gu, "");
  // First strong isolate: a query that runs from right to left keeps its own direction, and the sentence its.
  return `\u2068${shown}\u2069`;
}
