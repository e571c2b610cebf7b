/** How much of the disk the extension uses, all told, in bytes. */
export interface StorageUse {
  readonly used: number;
  /** What the browser would give at most; null where it does not say. */
  readonly quota: number | null;
}

/** Whether the browser has promised to keep what is stored; `unknown` where it does not say. */
export type Persistence = "persisted" | "not-persisted" | "unknown";

/** What the extension uses, as the browser estimates it; null where it does not say. */
export async function readStorageUse(): Promise<StorageUse | null> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined ? null : { used: usage, quota: quota ?? null };
}

/** Whether the browser may clear what is stored when the disk gets full. */
export async function readPersistence(): Promise<Persistence> {
  return describe(await navigator.storage.persisted?.());
}

/**
 * Asks the browser to keep what is stored. From a page of the extension only: a worker has no such question in
 * Chromium. Firefox may ask the reader.
 */
export async function askPersistence(): Promise<Persistence> {
  return describe(await navigator.storage.persist?.());
}

function describe(answer: boolean | undefined): Persistence {
  if (answer === undefined) return "unknown";
  return answer ? "persisted" : "not-persisted";
}
