import type { Lexicon } from "../lexicon/read-lexicon.ts";
import { classOf, DROPPED, foldedOf, HAN, textUnit, WORD } from "../lexicon/text-unit.ts";
import { filterFor, isInFilter } from "../lexicon/token-filter.ts";
import { hashFirstToken, mixHash } from "../lexicon/token-hash.ts";
import { isBroken, mayGoOn } from "./longest-match.ts";

/**
 * Whether a form may begin at a place of a page's text, whose blocks are glued together, so that a word there may be the
 * first letters of what looks like one: false is certain.
 */
export function mayBeginAt(text: string, at: number, lexicons: readonly Lexicon[]): boolean {
  if (classOf(textUnit(text.charCodeAt(at))) === HAN) {
    const pair = hashFirstToken(text.slice(at, at + 2));
    return pair === null || mayGoOn({ text, end: at + 2, hash: pair.hash }, lexicons);
  }
  const filter = filterFor(lexicons);
  let hash = 0;
  for (let end = at; end < text.length; end++) {
    const unit = textUnit(text.charCodeAt(end));
    if (classOf(unit) === WORD) {
      hash = mixHash(hash, foldedOf(unit));
      if (isInFilter(filter, hash) && mayGoOn({ text, end: end + 1, hash }, lexicons)) return true;
    } else if (classOf(unit) !== DROPPED) return end === at || isBroken(text, end);
    else if (end === at) return true;
  }
  return true;
}
