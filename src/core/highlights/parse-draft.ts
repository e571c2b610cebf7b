import type { Result } from "../basics/result.ts";
import { HIGHLIGHT_COLOURS, type HighlightDraft } from "../model/highlight.ts";
import { readList, readNullable, readOneOf, readShape, readText } from "./field-readers.ts";
import { readEntityRef, readHighlightId, readTarget } from "./highlight-fields.ts";
import { SENT_LIMITS } from "./sent-limits.ts";

const readSentText = readText(SENT_LIMITS.mostText);

const read = readShape<HighlightDraft>({
  id: readHighlightId,
  target: readTarget({ mostQuote: SENT_LIMITS.mostText }),
  colour: readOneOf(HIGHLIGHT_COLOURS),
  note: readSentText,
  tags: readList(readSentText, SENT_LIMITS.mostItems),
  entities: readList(readEntityRef, SENT_LIMITS.mostItems),
  title: readSentText,
  lang: readNullable(readSentText),
  canonical: readNullable(readSentText),
});

/** Reads a passage that a page's process asks to keep. The error names the field: `draft.note: must be a text`. */
export function parseDraft(value: unknown): Result<HighlightDraft> {
  return read(value, "draft");
}
