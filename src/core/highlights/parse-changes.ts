import type { Result } from "../basics/result.ts";
import { HIGHLIGHT_COLOURS, type HighlightChanges } from "../model/highlight.ts";
import { readList, readOneOf, readPartial, readText } from "./field-readers.ts";
import { readChange, readTarget } from "./highlight-fields.ts";
import { SENT_LIMITS } from "./sent-limits.ts";

const readSentText = readText(SENT_LIMITS.mostText);

const read = readPartial<HighlightChanges>({
  colour: readChange(readOneOf(HIGHLIGHT_COLOURS)),
  note: readChange(readSentText),
  tags: readChange(readList(readSentText, SENT_LIMITS.mostItems)),
  target: readChange(readTarget({ mostQuote: SENT_LIMITS.mostText })),
});

/** Reads what is to be changed of a highlight. The error names the field: `changes.note.to: must be a text`. */
export function parseChanges(value: unknown): Result<HighlightChanges> {
  return read(value, "changes");
}
