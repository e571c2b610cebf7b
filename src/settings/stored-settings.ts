import browser from "webextension-polyfill";
import { parseSettings, type Settings } from "./settings.ts";

const KEY = "settings";

/** The reader's settings as they stand in storage.local. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes the settings. Listening frames and pages hear of it through watchSettings. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: change(await readSettings()) });
}

/** Calls back with the new settings after every change, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = changes[KEY];
    if (area === "local" && change) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}
