import { errorNames } from "./storage-refusal.ts";

/**
 * Errors by which a browser says that its files can't be read. A newer version's database, a full disk, a browser
 * without IndexedDB or with it locked are none: the highlights are there, or there is no place for them. Nor are
 * ConstraintError and DataError, which a mistake in a migration of our own would bring.
 */
const DAMAGE: readonly string[] = ["UnknownError", "NotFoundError", "NotReadableError"];

/** Whether an error says that the database is broken, so that opening it once more would not help. */
export function isDamage(error: unknown): boolean {
  const names = errorNames(error);
  return !names.includes("QuotaExceededError") && names.some((name) => DAMAGE.includes(name));
}
