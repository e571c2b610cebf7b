import type { MarkedPiece } from "../core/search/mark-matches.ts";

interface MarkedPiecesProps {
  readonly pieces: readonly MarkedPiece[];
}

/** A text with what a search found in it marked. */
export function MarkedPieces({ pieces }: MarkedPiecesProps) {
  return <>{pieces.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))}</>;
}
