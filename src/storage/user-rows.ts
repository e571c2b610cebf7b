import { isRecord } from "../core/basics/is-record.ts";
import { fail, type Result } from "../core/basics/result.ts";
import { parseHighlight } from "../core/highlights/parse-highlight.ts";
import type { Highlight, HighlightId } from "../core/model/highlight.ts";
import { entityKey } from "../core/model/ids.ts";
import { checksum } from "./checksum.ts";

/** The key of the row that tells a database of ours from an empty one; it is the first row ever written. */
export const MARKER_KEY = "marker";
/** The key of the row that counts changes. */
export const COUNTERS_KEY = "counters";

/**
 * A highlight as it is stored: the highlight as one JSON text, which Firefox clones many times faster than an object
 * tree, its checksum, and the keys it is found by. The text is the truth; the keys are made of it.
 */
export interface HighlightRow {
  readonly id: string;
  /** `page.keys`. */
  readonly pages: readonly string[];
  /** `entities`, as entityKey gives them. */
  readonly entities: readonly string[];
  readonly tags: readonly string[];
  readonly modified: string;
  readonly json: string;
  /** Of `json`. */
  readonly checksum: number;
}

/**
 * How often the reader's highlights have changed: tells whether a backup or the page filter is the newest. Counts from
 * the milliseconds since 1970 at which the row was made, so that one made in a lost one's place counts from more.
 */
export interface CountersRow {
  readonly key: typeof COUNTERS_KEY;
  /** Committed writes of highlights. */
  readonly changes: number;
  /** Those among them with which a page got its first highlight or lost its last. */
  readonly pages: number;
}

/** Something the popup and the library tell the reader until it is dismissed. */
export type Notice =
  /** The database was damaged or empty; highlights came back from a backup. */
  | {
      readonly kind: "restored";
      /** When, ISO 8601 in UTC. */
      readonly at: string;
      readonly count: number;
      /** When the backup was written. */
      readonly from: string;
    }
  /** There are fifty highlights, and no copy of them outside of this browser. Told once. */
  | { readonly kind: "export-reminder"; readonly at: string };

/** A notice as it is stored; a dismissed reminder stays, so that it is not given again. */
export interface NoticeRow {
  readonly key: string;
  readonly notice: Notice;
  readonly dismissed: boolean;
}

/** A row that can't be read: which, and what is wrong with it. */
export interface DamagedRow {
  readonly id: string;
  readonly reason: string;
}

/** Makes the row of a highlight. */
export function makeHighlightRow(highlight: Highlight): HighlightRow {
  const json = JSON.stringify(highlight);
  return {
    id: highlight.id,
    pages: [...new Set(highlight.page.keys)],
    entities: [...new Set(highlight.entities.map(entityKey))],
    tags: [...new Set(highlight.tags)],
    modified: highlight.modified,
    json,
    checksum: checksum(json),
  };
}

/** Reads a highlight out of its row, or says what is wrong with it. */
export function readHighlightRow(row: unknown): Result<Highlight, DamagedRow> {
  if (!isRecord(row)) return fail({ id: "", reason: "the row is no object" });
  const id = String(row["id"]);
  const { json, checksum: written } = row;
  if (typeof json !== "string") return fail({ id, reason: "json: is missing" });
  if (written !== checksum(json)) return fail({ id, reason: "json: does not match its checksum" });
  const highlight = readHighlightText(json);
  if (!highlight.ok) return fail({ id, reason: highlight.error });
  if (highlight.value.id !== id) return fail({ id, reason: "json: is another highlight's" });
  return highlight;
}

/** Reads a highlight's JSON text; the error names the field. */
export function readHighlightText(json: string): Result<Highlight> {
  try {
    return parseHighlight(JSON.parse(json));
  } catch (error) {
    return fail(`json: ${String(error)}`);
  }
}

/** Reads the counters; null where the row is absent or damaged. */
export function readCountersRow(row: unknown): CountersRow | null {
  if (!isRecord(row)) return null;
  const { changes, pages } = row;
  return isWholeNumber(changes) && isWholeNumber(pages) ? { key: COUNTERS_KEY, changes, pages } : null;
}

/** Reads a notice; null where the row is none, or is dismissed. */
export function readNoticeRow(row: unknown): NoticeRow | null {
  if (!isRecord(row) || typeof row["key"] !== "string" || !isRecord(row["notice"])) return null;
  const { kind, at, count, from } = row["notice"];
  const dismissed = row["dismissed"] === true;
  if (typeof at !== "string") return null;
  if (kind === "export-reminder") return { key: row["key"], notice: { kind, at }, dismissed };
  if (kind !== "restored" || typeof count !== "number" || typeof from !== "string") return null;
  return { key: row["key"], notice: { kind, at, count, from }, dismissed };
}

/** When a row of the trash was deleted, in milliseconds since 1970; 0, long ago, where it does not say. */
export function readDeletedAt(row: unknown): number {
  return isRecord(row) && isWholeNumber(row["deletedAt"]) ? row["deletedAt"] : 0;
}

/** The id of a row, whatever else is wrong with it. */
export function readRowId(row: unknown): HighlightId {
  return (isRecord(row) ? String(row["id"]) : "") as HighlightId;
}

/** The version of a highlight's row, whatever else is wrong with it. */
export function readRowVersion(row: unknown): string {
  return isRecord(row) ? String(row["modified"]) : "";
}

function isWholeNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
