import type { MarkedPiece } from "../model/marked-piece.ts";
import { type FoldedText, foldWithPlaces } from "./fold-name.ts";

/** A text as it is, cut at the letters that are marked in its folded form; the pieces joined are the text. */
export function cutPieces(text: string, marks: readonly boolean[]): readonly MarkedPiece[] {
  return cut(text, foldWithPlaces(text).places, marks);
}

/** The same of pinyin, whose letters are counted without the spaces between its syllables. */
export function cutReading(text: string, marks: readonly boolean[]): readonly MarkedPiece[] {
  const { folded, places } = foldWithPlaces(text);
  return cut(text, withoutSpaces(folded, places), marks);
}

function withoutSpaces(folded: string, places: FoldedText["places"]): FoldedText["places"] {
  return places.filter((_, at) => folded[at] !== " ");
}

function cut(text: string, places: FoldedText["places"], marks: readonly boolean[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let done = 0;
  const add = (end: number, isMatch: boolean) => {
    if (end > done) pieces.push({ text: text.slice(done, end), isMatch });
    done = Math.max(done, end);
  };
  for (let first = marks.indexOf(true); first >= 0 && first < places.length; ) {
    const next = marks.indexOf(false, first);
    const last = Math.min(next < 0 ? marks.length : next, places.length) - 1;
    // What stands between two marked letters, an apostrophe or a space, is marked with them.
    add(places[first]?.start ?? 0, false);
    add(endWithAccents(text, places[last]?.end ?? 0), true);
    first = next < 0 ? -1 : marks.indexOf(true, next);
  }
  add(text.length, false);
  return pieces.length > 0 ? pieces : [{ text, isMatch: false }];
}

/** Where a letter ends with the accents written behind it as signs of their own. */
function endWithAccents(text: string, end: number): number {
  return end + (/^\p{M}+/u.exec(text.slice(end))?.[0].length ?? 0);
}
