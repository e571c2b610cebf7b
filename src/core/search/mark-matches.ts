import type { MarkedPiece } from "../model/marked-piece.ts";
import type { Stretch } from "./fold-name.ts";
import { foldForWordSearch, isHanTerm } from "./search-terms.ts";

const WORD_OR_HAN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}'’ʼ])+/gu;

/**
 * Cuts a text into what a search found and what stands between. Words are compared as the index has them, folded, so
 * `Café` is marked for the term `cafe`; Chinese is marked by the characters that its terms cover.
 */
export function markMatches(text: string, terms: readonly string[]): readonly MarkedPiece[] {
  if (terms.length === 0) return [{ text, isMatch: false }];
  const wanted = new Set(terms);
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const { start, end } of findMatches(text, wanted)) {
    if (start > done) pieces.push({ text: text.slice(done, start), isMatch: false });
    pieces.push({ text: text.slice(start, end), isMatch: true });
    done = end;
  }
  if (done < text.length || pieces.length === 0) pieces.push({ text: text.slice(done), isMatch: false });
  return pieces;
}

function* findMatches(text: string, wanted: ReadonlySet<string>): Generator<Stretch> {
  const hanTerms = [...wanted].filter(isHanTerm);
  for (const match of text.matchAll(WORD_OR_HAN)) {
    const [run] = match;
    if (isHanTerm(run)) yield* shift(coverHan(run, hanTerms), match.index);
    else if (
      foldForWordSearch(run)
        .match(/[\p{L}\p{N}]+/gu)
        ?.some((word) => wanted.has(word))
    ) {
      yield { start: match.index, end: match.index + run.length };
    }
  }
}

/** The stretches of a Chinese run that terms cover, those that touch made one. */
function coverHan(run: string, terms: readonly string[]): readonly Stretch[] {
  const covered = new Array<boolean>(run.length).fill(false);
  for (const term of terms) {
    for (let at = run.indexOf(term); at >= 0; at = run.indexOf(term, at + 1)) {
      covered.fill(true, at, at + term.length);
    }
  }
  const stretches: Stretch[] = [];
  for (let start = covered.indexOf(true); start >= 0; ) {
    const next = covered.indexOf(false, start);
    const end = next < 0 ? run.length : next;
    stretches.push({ start, end });
    start = covered.indexOf(true, end);
  }
  return stretches;
}

function* shift(stretches: readonly Stretch[], by: number): Generator<Stretch> {
  for (const { start, end } of stretches) yield { start: start + by, end: end + by };
}
