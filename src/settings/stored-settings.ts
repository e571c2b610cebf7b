import browser from "webextension-polyfill";
import { parseSettings, type Settings } from "./settings.ts";

const KEY = "settings";

/** The reader's settings as they stand in storage.local. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes the settings. Listening frames and pages hear of it through followSettings. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: change(await readSettings()) });
}

/** Calls back with the settings as they stand, and again after every change, until the signal aborts. */
export async function followSettings(
  onSettings: (settings: Settings) => void,
  signal: AbortSignal,
): Promise<void> {
  let hasChanged = false;
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = changes[KEY];
    if (area !== "local" || !change) return;
    hasChanged = true;
    onSettings(parseSettings(change.newValue));
  };
  // Before they are read, so that no change falls in between; what is read after a change was heard may be older.
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
  const settings = await readSettings();
  if (!hasChanged && !signal.aborted) onSettings(settings);
}
