import browser from "webextension-polyfill";
import { isRecord } from "../core/basics/is-record.ts";
import type { HighlightColour } from "../core/model/highlight.ts";
import type { Rejection } from "../core/model/rejection.ts";
import { isRejection } from "./rejections.ts";
import { type ParsedSettings, parseSettings, type Settings } from "./settings.ts";
import { watchLocalStorage } from "./watch-local-storage.ts";

/** Where the settings stand in storage.local, but for the colour. */
export const SETTINGS_KEY = "settings";

/**
 * The colour has a key of its own, because pages write it, after a keep: they share no lock with the extension's own
 * pages, and would write all settings back as they were before a change made meanwhile.
 */
const COLOUR_KEY = "colour";
/** The names rejected on single pages: no setting, since no file that readers pass on shall tell of pages. */
const PAGES_KEY = "rejected-on-pages";
const KEYS = [SETTINGS_KEY, COLOUR_KEY, PAGES_KEY];

/** The reader's settings as they stand in storage.local. */
export async function readSettings(): Promise<Settings> {
  return (await readStoredSettings()).settings;
}

/** The same with the names of what stands there and can't be read. */
export async function readStoredSettings(): Promise<ParsedSettings> {
  return parseStored(await browser.storage.local.get(KEYS));
}

/** Settings by name as they stand in storage.local, readable here or not, the colour among them. */
export type StoredEntries = Readonly<Record<string, unknown>>;

/**
 * Changes the settings, one change after the other; for the extension's own pages, which share a lock. Listening frames
 * and pages hear of it through followSettings. Only what the change changes is written: what a newer version has left
 * there stays, and is there again when the reader goes back to it.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await updateEntries((entries) => {
    const before = parseSettings(entries).settings;
    const after = Object.entries(change(before));
    const changed = after.filter(([name, value]) => value !== before[name as keyof Settings]);
    // The list that `sites` took the place of goes with the first write, or it would come back to life without it.
    const { sitesOff, ...others } = entries;
    return {
      ...others,
      ...(sitesOff !== undefined && { sites: before.sites }),
      ...Object.fromEntries(changed),
    };
  });
}

/** Writes all entries anew, one write after the other. Resolves with those before and after. */
export async function updateEntries(
  update: (entries: StoredEntries) => StoredEntries,
): Promise<{ readonly before: StoredEntries; readonly after: StoredEntries }> {
  return await navigator.locks.request(SETTINGS_KEY, async () => {
    const { [SETTINGS_KEY]: settings, [COLOUR_KEY]: colour } = await browser.storage.local.get(KEYS);
    const before = { ...(isRecord(settings) && settings), ...(colour !== undefined && { colour }) };
    const after = update(before);
    const { colour: colourAfter, ...others } = after;
    await browser.storage.local.set({
      [SETTINGS_KEY]: others,
      // Left alone where it is the same: a page may be writing it.
      ...(colourAfter !== undefined && colourAfter !== colour && { [COLOUR_KEY]: colourAfter }),
    });
    if (colourAfter === undefined && colour !== undefined) await browser.storage.local.remove(COLOUR_KEY);
    return { before, after };
  });
}

/** Changes what is rejected on single pages, one change after the other; for the extension's own pages. */
export async function changePageRejections(
  change: (rejections: readonly Rejection[]) => readonly Rejection[],
): Promise<void> {
  await navigator.locks.request(SETTINGS_KEY, async () => {
    const { [PAGES_KEY]: stored } = await browser.storage.local.get(PAGES_KEY);
    await browser.storage.local.set({ [PAGES_KEY]: change(readPageRejections(stored)) });
  });
}

/** Remembers the colour the next highlight gets; writes nothing where that is no news. For any frame. */
export async function rememberColour(colour: HighlightColour): Promise<void> {
  if ((await readSettings()).colour !== colour) await browser.storage.local.set({ [COLOUR_KEY]: colour });
}

/** What stands in the store beside the settings. */
export interface StoredBeside {
  /** The names of what stands among the settings and can't be read. */
  readonly dropped: readonly string[];
  /** The names rejected on single pages. */
  readonly onPages: readonly Rejection[];
}

/** Calls back with the settings as they stand, and again after every change, until the signal aborts. */
export async function followSettings(
  onSettings: (settings: Settings, beside: StoredBeside) => void,
  signal: AbortSignal,
): Promise<void> {
  const heard: Record<string, unknown> = {};
  let stored: Readonly<Record<string, unknown>> | undefined;
  const tell = () => {
    if (!stored || signal.aborted) return;
    const now = { ...stored, ...heard };
    const { settings, dropped } = parseStored(now);
    onSettings(settings, { dropped, onPages: readPageRejections(now[PAGES_KEY]) });
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

function readPageRejections(stored: unknown): readonly Rejection[] {
  return Array.isArray(stored) ? stored.filter(isRejection) : [];
}

function parseStored({ settings, colour }: Readonly<Record<string, unknown>>): ParsedSettings {
  const isReadable = settings === undefined || isRecord(settings);
  const parsed = parseSettings({ ...(isReadable && settings), ...(colour !== undefined && { colour }) });
  return isReadable ? parsed : { ...parsed, dropped: [...parsed.dropped, SETTINGS_KEY] };
}
