import { diffArrays } from "diff";
import { WORD } from "./words.ts";

/** A stretch of a passage: in both of its forms, only in the kept one, or only in the one found. */
export interface WordChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Words with the white space after them, signs one by one. */
const PIECES = new RegExp(String.raw`(?:${WORD.source}|.)\s*`, "gsu");

/** Pieces that may differ, either way: the time grows with their square, to about 10 ms. More is shown as all new. */
const MOST_CHANGES = 400;

/** How the words of a passage changed, for a reader to see. */
export function diffWords(kept: string, found: string): readonly WordChange[] {
  const changes = diffArrays(kept.match(PIECES) ?? [], found.match(PIECES) ?? [], {
    maxEditLength: MOST_CHANGES,
  });
  const parts: readonly WordChange[] = changes
    ? changes.map(({ added, removed, value }) => ({
        kind: added ? "added" : removed ? "removed" : "same",
        text: value.join(""),
      }))
    : [
        { kind: "removed", text: kept },
        { kind: "added", text: found },
      ];
  return parts.filter(({ text }) => text !== "");
}
