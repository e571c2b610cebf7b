import { markMatches } from "../../core/search/mark-matches.ts";
import { MarkedPieces } from "../../ui/marked-pieces.tsx";

/** A text with the words that a search found marked. */
export function MarkedText({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  return <MarkedPieces pieces={markMatches(text, terms)} />;
}
