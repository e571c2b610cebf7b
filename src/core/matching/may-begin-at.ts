import type { Lexicon } from "../lexicon/read-lexicon.ts";
import { classOf, HAN, textUnit, WORD } from "../lexicon/text-unit.ts";
import { filterFor, isInFilter } from "../lexicon/token-filter.ts";
import { hashWord } from "../lexicon/token-hash.ts";
import { findCandidates } from "./find-candidates.ts";
import { isBroken, mayGoOn, startOfWord } from "./longest-match.ts";

/** No Chinese name is longer. */
const HAN_REACH = 32;

/**
 * Whether a form may begin with the word or the Chinese characters at a place of a text, or with what is neither there:
 * false is certain. The text may go on after its end, as if there were nothing but signs between.
 */
export function mayBeginAt(text: string, at: number, lexicons: readonly Lexicon[]): boolean {
  const unitClass = classOf(textUnit(text.charCodeAt(at)));
  if (unitClass === HAN)
    return text.length - at < HAN_REACH || findCandidates(text.slice(at), lexicons).length > 0;
  if (unitClass !== WORD) return true;
  const { end, hash } = hashWord(text, startOfWord(text, at + 1), 0);
  if (end === text.length || isBroken(text, end)) return true;
  return isInFilter(filterFor(lexicons), hash) && mayGoOn({ text, end, hash }, lexicons);
}
