import { fail, type Result, succeed } from "../../basics/result.ts";

/** One record of a file. */
export interface SplitRecord {
  /** Fails where the record isn't JSON in itself. */
  readonly value: Result<unknown>;
  /** How far the file is read, in UTF-16 units. */
  readonly end: number;
}

/** How a walk through a file ended: at its end, early, or without having found a list of records. */
export type SplitEnd = "done" | "broken-off" | "no-list";

/** Where the known forms keep their records: W3C pages, Hypothesis's export and API, JSON-LD's own way. */
const LIST_KEYS = new Set(["items", "annotations", "rows", "@graph"]);
/** An AnnotationCollection holds its first page. */
const PAGE_KEY = "first";
/**
 * Records that are read over their end into the next ones, each of which costs a walk through the rest of the file: more
 * are no accident any more.
 */
const MOST_RUNAWAYS = 20;

/**
 * Cuts a file into its records without parsing it as a whole: 100,000 records can be read in slices, and one that is
 * broken doesn't take the others along. What looks like the next record on a line of its own, as far in as the broken
 * one, is where reading goes on.
 */
export function* splitRecords(text: string): Generator<SplitRecord, SplitEnd> {
  const start = skipSpace(text, text.startsWith("\ufeff") ? 1 : 0);
  if (text[start] === "[") return yield* splitList(text, start);
  return text[start] === "{" ? yield* splitMembers(text, start, PAGE_KEY) : "no-list";
}

function* splitMembers(
  text: string,
  start: number,
  pageKey: string | null,
): Generator<SplitRecord, SplitEnd> {
  let at = skipSpace(text, start + 1);
  while (text[at] === '"') {
    const keyEnd = skipString(text, at);
    const key = text.slice(at + 1, keyEnd - 1);
    at = skipSpace(text, keyEnd);
    if (text[at] !== ":") break;
    at = skipSpace(text, at + 1);
    if (LIST_KEYS.has(key) && text[at] === "[") return yield* splitList(text, at);
    if (key === pageKey && text[at] === "{") return yield* splitMembers(text, at, null);
    at = skipSpace(text, skipValue(text, at));
    if (text[at] !== ",") break;
    at = skipSpace(text, at + 1);
  }
  return "no-list";
}

function* splitList(text: string, start: number): Generator<SplitRecord, SplitEnd> {
  let at = skipSpace(text, start + 1);
  let runaways = 0;
  if (text[at] === "]") return "done";
  while (at < text.length) {
    const ended = skipValue(text, at);
    const value = parseJson(text.slice(at, ended));
    const next = value.ok ? null : findNextRecord(text, at);
    yield { value, end: next ?? ended };
    if (next !== null && next < ended && ++runaways > MOST_RUNAWAYS) return "broken-off";
    if (next === null) {
      const mark = skipSpace(text, ended);
      if (text[mark] === "]") return "done";
      const resumed = text[mark] === "," ? skipSpace(text, mark + 1) : findNextRecord(text, at);
      if (resumed === null) return "broken-off";
      if (text[mark] !== ",") yield { value: fail("text that belongs to no record"), end: resumed };
      at = resumed;
    } else at = next;
  }
  return "broken-off";
}

/** Where the next record begins after a broken one: a line like the one it began on. Null where there is none. */
function findNextRecord(text: string, start: number): number | null {
  const lineStart = text.lastIndexOf("\n", start) + 1;
  const indent = text.slice(lineStart, start);
  if (lineStart === 0 || indent.trim() !== "") return null;
  const found = text.indexOf(`\n${indent}${text.charAt(start)}`, start);
  return found === -1 ? null : found + 1 + indent.length;
}

/** Parses a text; the failure is JSON.parse's own word. */
export function parseJson(text: string): Result<unknown> {
  try {
    return succeed(JSON.parse(text));
  } catch (error) {
    return fail(String(error));
  }
}

/** The end of a value that begins here: after its closing bracket or quote, or before what ends a number or word. */
function skipValue(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return skipString(text, start);
  const marks = first === "{" || first === "[" ? /["{}[\]]/g : /[,\]}\s]/g;
  marks.lastIndex = start;
  let depth = 0;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (first !== "{" && first !== "[") return mark.index;
    if (mark[0] === '"') marks.lastIndex = skipString(text, mark.index);
    else depth += mark[0] === "{" || mark[0] === "[" ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}

/** The end of a string that begins here, after its quote; the end of the text where it has none. */
function skipString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && " \n\r\t".includes(text.charAt(at))) at++;
  return at;
}
