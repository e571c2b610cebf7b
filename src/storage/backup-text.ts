import { isRecord } from "../core/basics/is-record.ts";
import { fail, type Result, succeed } from "../core/basics/result.ts";
import { checksum } from "./checksum.ts";
import { USER_DB_VERSION } from "./user-db-versions.ts";

/*
 * A backup is a text of lines, each a JSON value, so that it is written and read in pieces, and any tool can read it:
 * a head, one line a highlight, and a foot whose checksum is over the lines between. One without its foot was never
 * finished.
 */

const FORMAT = "sinogloss-backup";

/** What a backup says of itself in its first line. */
export interface BackupHead {
  /** When it was written, ISO 8601 in UTC. */
  readonly at: string;
  /** The number of the change (CountersRow) it is made up to. */
  readonly changes: number;
  /** The version of the database (user-db-versions.ts) its highlights are of. */
  readonly schema: number;
}

/** A whole backup. */
export interface Backup {
  readonly head: BackupHead;
  /** The highlights, each as its row's JSON text. */
  readonly lines: readonly string[];
}

/** Writes a backup line by line. */
export interface BackupWriter {
  readonly head: string;
  /** Takes highlights' JSON texts and gives their lines. */
  add(texts: readonly string[]): string;
  foot(): string;
}

/** Begins a backup of highlights as this build writes them; `schema` is another's where an old backup is rewritten. */
export function beginBackup(head: Omit<BackupHead, "schema">, schema = USER_DB_VERSION): BackupWriter {
  let count = 0;
  let sum = checksum("");
  return {
    head: `${JSON.stringify({ format: FORMAT, ...head, schema })}\n`,
    add: (texts) => {
      const lines = texts.map((text) => `${text}\n`).join("");
      count += texts.length;
      sum = checksum(lines, sum);
      return lines;
    },
    foot: () => `${JSON.stringify({ end: FORMAT, count, checksum: sum })}\n`,
  };
}

/** Reads a backup; fails where a single character of it is not as it was written. */
export function readBackup(text: string): Result<Backup> {
  const lines = text.split("\n");
  const head = readBackupHead(lines[0] ?? "");
  if (!head.ok) return head;
  const foot = readJson(lines.at(-2) ?? "");
  if (!isRecord(foot) || foot["end"] !== FORMAT) return fail("the backup was never finished");
  const texts = lines.slice(1, -2);
  const sum = texts.reduce((before, line) => checksum(`${line}\n`, before), checksum(""));
  if (foot["count"] !== texts.length || foot["checksum"] !== sum) return fail("the backup is damaged");
  return succeed({ head: head.value, lines: texts });
}

/** Reads a backup's first line. */
export function readBackupHead(line: string): Result<BackupHead> {
  const head = readJson(line);
  if (!isRecord(head) || head["format"] !== FORMAT) return fail("this is no backup");
  const { at, changes, schema } = head;
  if (typeof at !== "string" || typeof changes !== "number" || typeof schema !== "number") {
    return fail("the backup's first line is damaged");
  }
  return succeed({ at, changes, schema });
}

/** Whether the end of a backup's text is that of a finished one. */
export function isFinished(tail: string): boolean {
  const foot = readJson(tail.trimEnd().split("\n").at(-1) ?? "");
  return tail.endsWith("\n") && isRecord(foot) && foot["end"] === FORMAT;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Callers tell what was expected there.
    return null;
  }
}
