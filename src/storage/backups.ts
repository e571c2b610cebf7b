import { type BackupFolder, NoFolderError } from "./backup-folder.ts";
import {
  type Backup,
  type BackupHead,
  beginBackup,
  isFinished,
  readBackup,
  readBackupHead,
} from "./backup-text.ts";
import type { WithLock } from "./with-lock.ts";

/** What backups there are. */
export type BackupState =
  | {
      readonly kind: "kept";
      /** When the newest was written, ISO 8601 in UTC; null before the first highlight. */
      readonly newest: string | null;
      /** The days of the older ones, `2026-11-25`, newest first. */
      readonly days: readonly string[];
    }
  /** This browser has no place for them; highlights are kept all the same. */
  | { readonly kind: "unavailable" };

/** What a backup is made of. */
export interface BackupSource {
  /** The number of the last change (CountersRow). */
  changes(): Promise<number>;
  /** Every highlight's JSON text, in parts. */
  texts(): AsyncIterable<readonly string[]>;
}

/** The backups of the reader's highlights. */
export interface Backups {
  /** Writes the latest state, unless the newest backup has it already. Rejects where there is no place for it. */
  write(source: BackupSource, now: number): Promise<void>;
  /**
   * The newest backup that is whole; null where there is none, or no place for one. Rejects where there may be one
   * that can't be read just now: nothing must be made anew in its place.
   */
  readNewest(): Promise<Backup | null>;
  /** Every backup that is whole, newest first, read one by one; rejects where they can't be read just now. */
  readAll(): AsyncIterable<Backup>;
  /**
   * Takes highlights out of every backup. Which ones is asked once no other backup can be written: what comes back
   * before that is not among them, and what comes back after it is in the next backup. Does nothing where there is no
   * place for backups; rejects where they can't be read just now.
   */
  forget(which: () => Promise<ReadonlySet<string>>): Promise<void>;
  /** Deletes every backup, if there is a place for them, and runs `then` before another can be written. */
  erase<Value>(then: () => Promise<Value>): Promise<Value>;
  /** Never rejects. */
  state(): Promise<BackupState>;
}

/**
 * The latest state lies in one of two files, and the next goes to the other: whatever happens in the middle of a
 * write, the one before is whole.
 */
const LATEST = ["latest-a.jsonl", "latest-b.jsonl"] as const;
const DAY_FILE = /^day-(\d{4}-\d{2}-\d{2})\.jsonl$/;
const DAYS_KEPT = 7;
const LOCK = "sinogloss-backups";
/** Longer than any foot, in UTF-8 bytes. */
const TAIL_BYTES = 200;
/** Longer than any head. */
const HEAD_BYTES = 400;

interface BackupFile {
  readonly name: string;
  readonly head: BackupHead;
}

/** Opens the backups; the folder is opened with the first question, and again after a failure. */
export function createBackups(openFolder: () => Promise<BackupFolder>, withLock: WithLock): Backups {
  return {
    write: (source, now) =>
      withLock(LOCK, async () => {
        const folder = await openFolder();
        const newest = (await listFinished(folder)).find(({ name }) => isLatest(name)) ?? null;
        const changes = await source.changes();
        if (newest?.head.changes === changes) return;
        const at = new Date(now).toISOString();
        if (newest !== null && dayOf(newest.head.at) !== dayOf(at)) await keepDay(folder, newest);
        const target = newest?.name === LATEST[0] ? LATEST[1] : LATEST[0];
        await folder.write(target, piecesOf({ at, changes }, source.texts()));
      }),
    async readNewest() {
      // Without a place for backups there is none; state() tells the reader why.
      const folder = await openIfAny(openFolder);
      if (folder === null) return null;
      for await (const backup of readAll(folder)) return backup;
      return null;
    },
    async *readAll() {
      const folder = await openIfAny(openFolder);
      if (folder !== null) yield* readAll(folder);
    },
    forget: (which) =>
      withLock(LOCK, async () => {
        const folder = await openIfAny(openFolder);
        if (folder === null) return;
        const ids = await which();
        for (const name of await folder.names()) await forgetIn(folder, name, ids);
      }),
    erase: (then) =>
      withLock(LOCK, async () => {
        await removeAll(openFolder);
        return then();
      }),
    state: () => readState(openFolder),
  };
}

/** The finished backups, newest first. */
async function listFinished(folder: BackupFolder): Promise<readonly BackupFile[]> {
  const files: BackupFile[] = [];
  for (const name of await folder.names()) {
    const [line = ""] = ((await folder.read(name, 0, HEAD_BYTES)) ?? "").split("\n");
    const head = readBackupHead(line);
    const tail = (await folder.read(name, -TAIL_BYTES)) ?? "";
    if (head.ok && isFinished(tail)) files.push({ name, head: head.value });
  }
  // By the count of changes, not by the clock, which can be set back.
  return files.sort((one, other) => other.head.changes - one.head.changes);
}

async function* readAll(folder: BackupFolder): AsyncGenerator<Backup> {
  for (const { name } of await listFinished(folder)) {
    const backup = readBackup((await folder.read(name)) ?? "");
    if (backup.ok) yield backup.value;
  }
}

/** Keeps the last state of a day that is over, and the newest seven of those. */
async function keepDay(folder: BackupFolder, { name, head }: BackupFile): Promise<void> {
  const text = await folder.read(name);
  if (text === null) return;
  await folder.write(`day-${dayOf(head.at)}.jsonl`, whole(text));
  const days = (await folder.names()).filter((other) => DAY_FILE.test(other));
  for (const old of days.sort().slice(0, -DAYS_KEPT)) await folder.remove(old);
}

async function forgetIn(folder: BackupFolder, name: string, ids: ReadonlySet<string>): Promise<void> {
  const backup = readBackup((await folder.read(name)) ?? "");
  // A damaged one is of no use, and may hold what is to be forgotten.
  if (!backup.ok) return folder.remove(name);
  const { head, lines } = backup.value;
  const kept = lines.filter((line) => !ids.has(idOf(line)));
  if (kept.length === lines.length) return;
  await folder.write(name, piecesOf(head, [kept], head.schema));
}

async function* piecesOf(
  head: Omit<BackupHead, "schema">,
  parts: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
  schema?: number,
): AsyncGenerator<string> {
  const { at, changes } = head;
  const writer = beginBackup({ at, changes }, schema);
  yield writer.head;
  for await (const texts of parts) yield writer.add(texts);
  yield writer.foot();
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

async function removeAll(openFolder: () => Promise<BackupFolder>): Promise<void> {
  const folder = await openIfAny(openFolder);
  for (const name of (await folder?.names()) ?? []) await folder?.remove(name);
}

/** The folder; null where the browser has no place for one. Whatever else fails may pass, and rejects. */
async function openIfAny(openFolder: () => Promise<BackupFolder>): Promise<BackupFolder | null> {
  try {
    return await openFolder();
  } catch (error) {
    if (error instanceof NoFolderError) return null;
    throw error;
  }
}

async function readState(openFolder: () => Promise<BackupFolder>): Promise<BackupState> {
  try {
    const folder = await openFolder();
    const files = await listFinished(folder);
    const days = files.flatMap(({ name }) => DAY_FILE.exec(name)?.[1] ?? []);
    const newest = files.find(({ name }) => isLatest(name))?.head.at ?? null;
    return { kind: "kept", newest, days: days.sort().reverse() };
  } catch {
    // No place for them, or none that can be reached just now: a reader is told the same.
    return { kind: "unavailable" };
  }
}

/** A line's id; a line is one of our own JSON texts, since the checksum of the whole is right. */
function idOf(line: string): string {
  const highlight: unknown = JSON.parse(line);
  const id = typeof highlight === "object" && highlight !== null ? Reflect.get(highlight, "id") : undefined;
  return typeof id === "string" ? id : "";
}

function isLatest(name: string): boolean {
  return LATEST.some((latest) => latest === name);
}

/** The day in UTC of a moment in ISO 8601. */
function dayOf(at: string): string {
  return at.slice(0, "2026-11-25".length);
}
