/*
 * What an extension's page must know before its first paint, and storage.local tells only after it: a copy in
 * localStorage, which answers at once. Where it is not to be had, a page starts as the system does.
 */

/** What was remembered under a key; null for nothing. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Readers may have switched it off for the whole browser (Firefox: dom.storage.enabled).
    return null;
  }
}

/** Remembers a small text, where the browser lets us. */
export function remember(key: string, value: string): void {
  try {
    if (localStorage.getItem(key) !== value) localStorage.setItem(key, value);
  } catch {
    // As above: the page only starts as the system does then.
  }
}
