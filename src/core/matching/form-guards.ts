import { foldText } from "../lexicon/fold-text.ts";
import { hasHan } from "../lexicon/has-han.ts";
import { placeLength } from "../lexicon/lexicon-format.ts";
import { type Lexicon, poolUnit, readString } from "../lexicon/read-lexicon.ts";
import { isLetter } from "../lexicon/text-unit.ts";
import type { TextSpan } from "./text-span.ts";

/** Longer than any guard word with its spaces; keeps what is folded short. */
const REACH = 48;

/**
 * Whether the words around a match make it something else: the form's own notAfter and notBefore lists, which stand in
 * the lexicon from `first` on, up to a zero.
 */
export function isGuarded(lexicon: Lexicon, first: number, { text, start, end }: TextSpan): boolean {
  if (first === 0) return false;
  const before = foldText(text.slice(Math.max(0, start - REACH), start));
  const after = foldText(text.slice(end, end + REACH));
  const lastSigns = [before, before.trimEnd()].map((each) => each.charCodeAt(each.length - 1));
  const firstSigns = [after, after.trimStart()].map((each) => each.charCodeAt(0));
  for (let index = first; (lexicon.guards[index] ?? 0) !== 0; index++) {
    const place = lexicon.guards[index] ?? 0;
    const isBefore = poolUnit(lexicon.pool, place, 0) === BEFORE;
    // Most are ruled out by the sign next to the match: a form may have dozens.
    const next = poolUnit(lexicon.pool, place, isBefore ? placeLength(place) - 1 : 1);
    if (!(isBefore ? lastSigns : firstSigns).includes(next)) continue;
    const word = readString(lexicon.pool, place).slice(1);
    if (isBefore ? endsWithWord(before, word) : startsWithWord(after, word)) return true;
  }
  return false;
}

const BEFORE = "<".charCodeAt(0);

function endsWithWord(before: string, word: string): boolean {
  const text = hasHan(word) ? before : before.trimEnd();
  if (!text.endsWith(word)) return false;
  return isEdge(text.charAt(text.length - word.length - 1), word.charAt(0));
}

function startsWithWord(after: string, word: string): boolean {
  const text = hasHan(word) ? after : after.trimStart();
  if (!text.startsWith(word)) return false;
  return isEdge(word.charAt(word.length - 1), text.charAt(word.length));
}

/** Whether words part between two characters: always where one is Chinese or none is a letter. */
function isEdge(left: string, right: string): boolean {
  if (left === "" || right === "" || hasHan(left) || hasHan(right)) return true;
  return !(isLetter(left) && isLetter(right));
}
