import browser, { type Storage } from "webextension-polyfill";

/** What has changed, by key. */
export type StorageChanges = Readonly<Record<string, Storage.StorageChange>>;

/** Calls back with every change of storage.local, wherever it is made, until the signal aborts. */
export function watchLocalStorage(onChange: (changes: StorageChanges) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (changes: StorageChanges, area: string) => {
    if (area === "local") onChange(changes);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}
