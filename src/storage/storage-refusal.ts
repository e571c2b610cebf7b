import type { Refusal } from "../core/model/highlight.ts";

/** The refusals that are the disk's, not the highlight's. */
export type StorageRefusal = Extract<Refusal, "storage-full" | "storage-blocked" | "storage-failed">;

/**
 * What an error of the database means to a reader. Dexie wraps the browser's own errors, at times twice, and a bulk
 * write gathers those of its rows.
 */
export function refusalOf(error: unknown): StorageRefusal {
  const names = errorNames(error);
  if (names.includes("QuotaExceededError")) return "storage-full";
  if (names.includes("BlockedError")) return "storage-blocked";
  return "storage-failed";
}

/** Says that the database can't be opened as long as another connection holds it in an older form. */
export class BlockedError extends Error {
  override readonly name = "BlockedError";
}

/** The names of an error and of all it was caused by. */
export function errorNames(error: unknown, depth = 0): readonly string[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const causes = [read(error, "inner"), read(error, "cause"), ...listOf(read(error, "failures"))];
  return [String(read(error, "name")), ...causes.flatMap((cause) => errorNames(cause, depth + 1))];
}

function read(value: object, name: string): unknown {
  return Reflect.get(value, name);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 3) : [];
}
