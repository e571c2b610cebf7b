import type { Result } from "../basics/result.ts";
import { HIGHLIGHT_COLOURS, type Highlight } from "../model/highlight.ts";
import { readFilledText, readList, readNullable, readOneOf, readShape, readText } from "./field-readers.ts";
import { readEntityRef, readHighlightId, readLineage, readPage, readTarget } from "./highlight-fields.ts";
import { HIGHLIGHT_LIMITS } from "./highlight-limits.ts";
import { readMoment } from "./read-moment.ts";

const read = readShape<Highlight>({
  id: readHighlightId,
  page: readPage,
  target: readTarget(HIGHLIGHT_LIMITS),
  colour: readOneOf(HIGHLIGHT_COLOURS),
  note: readText(HIGHLIGHT_LIMITS.mostNote),
  tags: readList(readFilledText(HIGHLIGHT_LIMITS.mostTag), HIGHLIGHT_LIMITS.mostTags),
  entities: readList(readEntityRef, HIGHLIGHT_LIMITS.mostEntities),
  created: readMoment,
  modified: readMoment,
  lineage: readLineage,
  variantOf: readNullable(readHighlightId),
});

/**
 * Reads a highlight from a store, a backup or a file. The error names the field: `highlight.note: must be a text`.
 * What comes out is well-formed, its dates in UTC; fields that highlights don't have are left behind.
 */
export function parseHighlight(value: unknown): Result<Highlight> {
  return read(value, "highlight");
}
