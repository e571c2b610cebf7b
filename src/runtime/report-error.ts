/**
 * Writes a bug to the console of the context it happened in, and nowhere else. Callers never pass page text.
 *
 * @param where names the entry point, such as "content".
 */
export function reportError(where: string, error: unknown): void {
  console.error(`Sinogloss (${where}):`, error);
}
