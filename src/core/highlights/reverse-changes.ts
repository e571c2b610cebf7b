import type { HighlightChanges } from "../model/highlight.ts";

/** The changes that put back what others changed. */
export function reverseChanges({ colour, note, tags, target }: HighlightChanges): HighlightChanges {
  return {
    ...(colour && { colour: { from: colour.to, to: colour.from } }),
    ...(note && { note: { from: note.to, to: note.from } }),
    ...(tags && { tags: { from: tags.to, to: tags.from } }),
    ...(target && { target: { from: target.to, to: target.from } }),
  };
}
