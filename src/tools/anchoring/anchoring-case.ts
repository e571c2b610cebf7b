import { isRecord } from "../../core/basics/is-record.ts";
import { fail, type Result, succeed } from "../../core/basics/result.ts";

/** A stretch of a page's document.body.textContent, in UTF-16 units. */
export interface CaseSpan {
  readonly start: number;
  readonly end: number;
}

/** A passage kept on one revision of a page, and where it stands on another. */
export interface AnchoringCase {
  readonly id: string;
  readonly category: string;
  /** The document the two revisions are of. */
  readonly document: string;
  /** Names of files in the folders `pages` (.html) and `text` (.txt). */
  readonly pageA: string;
  readonly pageB: string;
  readonly selection: CaseSpan;
  /** Null where the passage is gone. */
  readonly expected: CaseSpan | null;
}

/** Reads one line of a file of cases. */
export function parseAnchoringCase(line: string): Result<AnchoringCase> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fail("is not JSON");
  }
  if (!isRecord(value)) return fail("is not an object");
  const texts = ["id", "category", "doc", "pageA", "pageB"].map((name) => value[name]);
  if (!texts.every((text) => typeof text === "string")) {
    return fail("lacks one of the texts id, category, doc, pageA, pageB");
  }
  const [id = "", category = "", document = "", pageA = "", pageB = ""] = texts;
  const selection = readSpan(value["selection"]);
  if (selection === null) return fail("selection has no start and end");
  const wanted = value["expected"];
  const expected = readSpan(wanted);
  if (expected === null && !(isRecord(wanted) && wanted["status"] === "orphan")) {
    return fail("expected is neither an orphan nor has it start and end");
  }
  return succeed({ id, category, document, pageA, pageB, selection, expected });
}

function readSpan(value: unknown): CaseSpan | null {
  if (!isRecord(value)) return null;
  const { start, end } = value;
  return typeof start === "number" && typeof end === "number" ? { start, end } : null;
}
