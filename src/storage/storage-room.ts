/** Whether the browser has promised to keep what is stored; `unknown` where it does not say. */
export type Persistence = "persisted" | "not-persisted" | "unknown";

/** How many bytes of the disk the extension uses, all told, as the browser estimates it; null where it does not say. */
export async function readStorageUse(): Promise<number | null> {
  const { usage } = await navigator.storage.estimate();
  return usage ?? null;
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
