import type { MarkedPiece } from "../core/model/marked-piece.ts";

/** A text with what a search found in it marked. */
export function MarkedPieces({ pieces }: { readonly pieces: readonly MarkedPiece[] }) {
  // Pieces never change their order, and one may stand twice: the place is the only key.
  return <>{pieces.map(({ text, isMatch }, at) => (isMatch ? <mark key={at}>{text}</mark> : text))}</>;
}
