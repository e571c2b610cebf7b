import type { MarkedPiece } from "../../core/search/mark-matches.ts";

/** A text with what answers a search marked. */
export function MarkedPieces({
  pieces,
  lang,
}: {
  readonly pieces: readonly MarkedPiece[];
  readonly lang?: string;
}) {
  return (
    <span lang={lang}>
      {pieces.map(({ text, isMatch }, at) =>
        // Pieces never change their order, and one may stand twice: the place is the only key.
        isMatch ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </span>
  );
}
