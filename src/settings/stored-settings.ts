import browser from "webextension-polyfill";
import { isRecord } from "../core/basics/is-record.ts";
import type { HighlightColour } from "../core/model/highlight.ts";
import { parseSettings, type Settings } from "./settings.ts";

const KEY = "settings";

/**
 * The colour has a key of its own, because pages write it, after a keep: they share no lock with the extension's own
 * pages, and would write all settings back as they were before a change made meanwhile.
 */
const COLOUR_KEY = "colour";
const KEYS = [KEY, COLOUR_KEY];

/** The reader's settings as they stand in storage.local. */
export async function readSettings(): Promise<Settings> {
  return settingsOf(await browser.storage.local.get(KEYS));
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
  const latest: Record<string, unknown> = {};
  let isRead = false;
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const changed = area === "local" ? KEYS.filter((key) => changes[key]) : [];
    for (const key of changed) latest[key] = changes[key]?.newValue;
    if (isRead && changed.length > 0) onSettings(settingsOf(latest));
  };
  // Before they are read, so that no change falls in between; what is read after a change was heard may be older.
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
  Object.assign(latest, { ...(await browser.storage.local.get(KEYS)), ...latest });
  isRead = true;
  if (!signal.aborted) onSettings(settingsOf(latest));
}

function settingsOf({ [KEY]: settings, [COLOUR_KEY]: colour }: Readonly<Record<string, unknown>>): Settings {
  const others = isRecord(settings) ? settings : {};
  return parseSettings(colour === undefined ? others : { ...others, colour });
}
