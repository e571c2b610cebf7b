import type { Lexicon } from "../lexicon/read-lexicon.ts";
import { classOf, textUnit, WORD } from "../lexicon/text-unit.ts";
import { filterFor, isInFilter } from "../lexicon/token-filter.ts";
import { hashWord } from "../lexicon/token-hash.ts";
import { isBroken, startOfWord } from "./longest-match.ts";

/**
 * Whether a form may begin with the word around a place of a text, or with what is no word there: false is certain. A
 * word at the text's end may go on.
 */
export function mayBeginAt(text: string, at: number, lexicons: readonly Lexicon[]): boolean {
  if (classOf(textUnit(text.charCodeAt(at))) !== WORD) return true;
  const { end, hash } = hashWord(text, startOfWord(text, at + 1), 0);
  return end === text.length || isInFilter(filterFor(lexicons), hash) || isBroken(text, end);
}
