import type { Place } from "./context-agreement.ts";
import { type RootText, rawOffset } from "./root-text.ts";
import { splitsPair } from "./surrogates.ts";
import { UNSPACED } from "./words.ts";

const LETTERS = /^[\p{L}\p{N}\p{M}]{2}$/u;

/** Whether a place in a page's ink stands inside a word, or inside a character. */
export function isInsideWord(text: RootText, at: number): boolean {
  if (at <= 0 || at >= text.ink.length) return false;
  if (splitsPair(text.ink, at)) return true;
  const around = text.ink.slice(at - 1, at + 1);
  return (
    LETTERS.test(around) && !UNSPACED.test(around) && rawOffset(text, at) - rawOffset(text, at - 1) === 1
  );
}

/** Widens a place to whole words. */
export function toWordEdges(text: RootText, place: Place): Place {
  let { start, end } = place;
  while (isInsideWord(text, start)) start--;
  while (isInsideWord(text, end)) end++;
  return { start, end };
}
