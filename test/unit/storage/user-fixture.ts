import "../../support/pretend-browser.ts";

import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { HIGHLIGHT_CHANGE_KEY } from "../../../src/settings/highlight-announcement.ts";
import type { BackupFolder } from "../../../src/storage/backup-folder.ts";
import type { HighlightStore } from "../../../src/storage/highlight-store.ts";
import { createHighlightStore } from "../../../src/storage/highlights.ts";
import type { IdbEngine } from "../../../src/storage/knowledge-db.ts";
import type { WithLock } from "../../../src/storage/with-lock.ts";

/** A folder in memory. */
export interface MemoryFolder extends BackupFolder {
  readonly files: Map<string, string>;
}

/** An empty folder in memory. A write replaces a file once it is whole, like the browsers'. */
function memoryFolder(): MemoryFolder {
  const files = new Map<string, string>();
  return {
    files,
    names: async () => [...files.keys()].sort(),
    read: async (name, start, end) => files.get(name)?.slice(start, end) ?? null,
    write: async (name, pieces) => {
      let text = "";
      for await (const piece of pieces) text += piece;
      files.set(name, text);
    },
    remove: async (name) => {
      files.delete(name);
    },
  };
}

/** Locks within one process: one after the other, by name. */
export function memoryLocks(): WithLock {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const before = last.get(name) ?? Promise.resolve();
    const done = before.then(work, work);
    last.set(
      name,
      done.catch(() => {}),
    );
    return done;
  };
}

/** A store with everything in memory. */
export interface MemoryStore {
  readonly store: HighlightStore;
  readonly folder: MemoryFolder;
  /** What it has put into storage.local. */
  readonly small: Map<string, unknown>;
  readonly errors: string[];
  readonly engine: IdbEngine;
  now: number;
}

interface Shared extends Partial<Pick<MemoryStore, "engine" | "folder">> {
  readonly openFolder?: () => Promise<BackupFolder>;
  readonly withLock?: WithLock;
  /** Hears of every change that is announced, as storage.onChanged would tell it. */
  readonly onChange?: () => void;
  /** Lets time pass between tries; no time passes where it is left out. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Builds a store in memory; with another's engine and folder, it is a second context. */
export function memoryStore(shared?: Shared): MemoryStore {
  const folder = shared?.folder ?? memoryFolder();
  const engine = shared?.engine ?? { indexedDB: new IDBFactory(), IDBKeyRange };
  const small = new Map<string, unknown>();
  const errors: string[] = [];
  const made = { folder, engine, small, errors, now: Date.parse("2026-11-25T12:00:00.000Z") };
  const store = createHighlightStore({
    onError: (error) => errors.push(String(error)),
    engine,
    openFolder: shared?.openFolder ?? (async () => folder),
    withLock: shared?.withLock ?? memoryLocks(),
    small: {
      get: async () => Object.fromEntries(small),
      set: async (values) => {
        for (const [key, value] of Object.entries(values)) small.set(key, value);
        if (HIGHLIGHT_CHANGE_KEY in values) shared?.onChange?.();
      },
    },
    now: () => made.now,
    pause: shared?.pause ?? (async () => {}),
  });
  return Object.assign(made, { store });
}
