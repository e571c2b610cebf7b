import { markMatches } from "../core/search/mark-matches.ts";

/** A text with the words that a search found marked. */
export function MarkedText({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  return (
    <>
      {markMatches(text, terms).map(({ text: piece, isMatch }, index) =>
        isMatch ? <mark key={index}>{piece}</mark> : piece,
      )}
    </>
  );
}
