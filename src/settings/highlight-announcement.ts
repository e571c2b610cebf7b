import browser from "webextension-polyfill";
import { isRecord } from "../core/basics/is-record.ts";
import { watchLocalStorage } from "./watch-local-storage.ts";

/*
 * What open tabs learn of the reader's highlights without asking: two small values in storage.local, which every
 * listening frame is sent whole on every change. Written by storage/announce-change.ts, read in content scripts.
 */

/** The key of the last change: a HighlightChange. */
export const HIGHLIGHT_CHANGE_KEY = "highlight-change";
/** The key of the page filter (core/highlights/page-filter.ts): a text, empty as long as nothing is kept. */
export const HIGHLIGHT_PAGES_KEY = "highlight-pages";
/** The key of the number of the change that the page filter is made up to; of interest to storage alone. */
export const HIGHLIGHT_PAGES_THROUGH_KEY = "highlight-pages-through";

/** That highlights have changed, and on which pages. */
export interface HighlightChange {
  /** Another one with every change. */
  readonly stamp: string;
  /** The pages touched, by their coarsePageHash; null where it may be any. */
  readonly pages: readonly number[] | null;
}

/** Reads a change as it came out of storage.local; null where it is none. */
export function parseHighlightChange(stored: unknown): HighlightChange | null {
  if (!isRecord(stored) || typeof stored["stamp"] !== "string") return null;
  const { stamp, pages } = stored;
  if (!Array.isArray(pages)) return { stamp, pages: null };
  return pages.every((page) => typeof page === "number") ? { stamp, pages } : { stamp, pages: null };
}

/** The page filter as it stands; an empty one holds no page. */
export async function readPageFilter(): Promise<string> {
  const stored = await browser.storage.local.get(HIGHLIGHT_PAGES_KEY);
  const filter = stored[HIGHLIGHT_PAGES_KEY];
  return typeof filter === "string" ? filter : "";
}

/** Calls back with every change of highlights, wherever it is made, until the signal aborts. */
export function watchHighlightChanges(
  onChange: (change: HighlightChange) => void,
  signal: AbortSignal,
): void {
  watchLocalStorage((changes) => {
    const change = parseHighlightChange(changes[HIGHLIGHT_CHANGE_KEY]?.newValue);
    if (change !== null) onChange(change);
  }, signal);
}
