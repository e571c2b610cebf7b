import { type BlockWord, indexAt } from "./read-cues.ts";

/** Words that initials pass over. */
const SMALL_WORDS = new Set("a and de du for in of on the to und y".split(" "));
/** In small letters only long words make a name: `can also call` is no CAC. */
const LONG_WORD = 4;

/** A block as it is searched for long forms. */
interface BlockText {
  readonly text: string;
  readonly words: readonly BlockWord[];
}

/**
 * Where some words in a row have an acronym's letters for initials (`Common Access Card`, `customer acquisition cost`):
 * a name it may be short for, though the text doesn't say so. All written large, or all long and small.
 */
export function namesByInitials(
  acronym: string,
  { text, words }: BlockText,
): { start: number; end: number }[] {
  const letters = acronym.toLowerCase();
  const found: { start: number; end: number }[] = [];
  for (let first = 0; first < words.length; first++) {
    const end = matchInitials(letters, { text, words }, first);
    const start = words[first]?.start ?? 0;
    if (end !== null) found.push({ start, end });
  }
  return found;
}

function matchInitials(letters: string, { text, words }: BlockText, first: number): number | null {
  let index = first;
  let large = 0;
  let last: BlockWord | undefined;
  for (let letter = 0; letter < letters.length; letter++, index++) {
    while (letter > 0 && SMALL_WORDS.has(words[index]?.word ?? "")) index++;
    const word = words[index];
    if (word?.word.charAt(0) !== letters.charAt(letter) || word.word.length < 2) return null;
    if (last !== undefined && APART.test(text.slice(last.end, word.start))) return null;
    if (/^\p{Lu}/u.test(text.slice(word.start, word.start + 1))) large++;
    else if (large > 0 || word.word.length < LONG_WORD) return null;
    last = word;
  }
  return large === 0 || large === letters.length ? (last?.end ?? null) : null;
}

const APART = /[.;:!?,()\n\uFFFC]/;

/** Whether a stretch overlaps one of some others, which are in the order of the text. */
export function touches(
  { start, end }: { readonly start: number; readonly end: number },
  others: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const next = indexAt(others, start);
  return [others[next - 1], others[next]].some(
    (other) => other !== undefined && other.start < end && other.end > start,
  );
}
