import { foldText } from "../lexicon/fold-text.ts";
import { hasHan } from "../lexicon/has-han.ts";
import { type Lexicon, readString } from "../lexicon/read-lexicon.ts";
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
  for (let index = first; (lexicon.guards[index] ?? 0) !== 0; index++) {
    const guard = readString(lexicon.pool, lexicon.guards[index] ?? 0);
    const word = guard.slice(1);
    if (guard.startsWith("<") ? endsWithWord(before, word) : startsWithWord(after, word)) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;

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
  return !(LETTER.test(left) && LETTER.test(right));
}
