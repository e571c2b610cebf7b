import type { Result } from "../basics/result.ts";
import { SIGHTING_STATUSES, type Sighting } from "../model/highlight.ts";
import { readNullable, readOneOf, readShape, readText } from "./field-readers.ts";
import { readHighlightId } from "./highlight-fields.ts";
import { HIGHLIGHT_LIMITS } from "./highlight-limits.ts";
import { readMoment } from "./read-moment.ts";

/** What stands in a quote's place now may be longer than the quote, but not by much. */
const MOST_FOUND = HIGHLIGHT_LIMITS.mostQuote * 2;

const read = readShape<Sighting>({
  id: readHighlightId,
  status: readOneOf(SIGHTING_STATUSES),
  found: readNullable(readText(MOST_FOUND)),
  at: readMoment,
});

/** Reads how a highlight was found. The error names the field: `sighting.status: must be one of …`. */
export function parseSighting(value: unknown): Result<Sighting> {
  return read(value, "sighting");
}
