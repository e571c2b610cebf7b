import browser from "webextension-polyfill";
import type { HighlightColour } from "../core/model/highlight.ts";
import { type ParsedSettings, parseSettings, type Settings } from "./settings.ts";
import { watchLocalStorage } from "./watch-local-storage.ts";

const KEY = "settings";

/**
 * The colour has a key of its own, because pages write it, after a keep: they share no lock with the extension's own
 * pages, and would write all settings back as they were before a change made meanwhile.
 */
const COLOUR_KEY = "colour";
const KEYS = [KEY, COLOUR_KEY];

/** The reader's settings as they stand in storage.local. */
export async function readSettings(): Promise<Settings> {
  return (await readStoredSettings()).settings;
}

/** The same with the names of what stands there and can't be read. */
export async function readStoredSettings(): Promise<ParsedSettings> {
  return parseStored(await browser.storage.local.get(KEYS));
}

/**
 * Changes the settings, one change after the other; for the extension's own pages, which share a lock. Listening frames
 * and pages hear of it through followSettings.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const before = await readSettings();
    const { colour, ...others } = change(before);
    await browser.storage.local.set({
      [KEY]: others,
      ...(colour !== before.colour && { [COLOUR_KEY]: colour }),
    });
  });
}

/** Remembers the colour the next highlight gets; writes nothing where that is no news. For any frame. */
export async function rememberColour(colour: HighlightColour): Promise<void> {
  if ((await readSettings()).colour !== colour) await browser.storage.local.set({ [COLOUR_KEY]: colour });
}

/** Calls back with the settings as they stand, and again after every change, until the signal aborts. */
export async function followSettings(
  onSettings: (settings: Settings) => void,
  signal: AbortSignal,
): Promise<void> {
  const heard: Record<string, unknown> = {};
  let stored: Readonly<Record<string, unknown>> | undefined;
  const tell = () => {
    if (stored && !signal.aborted) onSettings(parseStored({ ...stored, ...heard }).settings);
  };
  // Before they are read, so that no change falls in between; what is read after a change was heard may be older.
  watchLocalStorage((changes) => {
    for (const key of KEYS) {
      const change = changes[key];
      if (!change) continue;
      heard[key] = change.newValue;
      tell();
    }
  }, signal);
  stored = await browser.storage.local.get(KEYS);
  tell();
}

function parseStored({ settings, colour }: Readonly<Record<string, unknown>>): ParsedSettings {
  return parseSettings(colour ? { ...Object(settings), colour } : settings);
}
