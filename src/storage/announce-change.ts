import browser from "webextension-polyfill";
import { makePageFilter } from "../core/highlights/make-page-filter.ts";
import { coarsePageHash } from "../core/highlights/page-filter.ts";
import {
  HIGHLIGHT_CHANGE_KEY,
  HIGHLIGHT_PAGES_KEY,
  HIGHLIGHT_PAGES_THROUGH_KEY,
  type HighlightChange,
} from "../settings/highlight-announcement.ts";
import type { WithLock } from "./with-lock.ts";

/** More pages than this are announced as any page: the value goes to every frame there is. */
const MOST_PAGES = 200;

const LOCK = "sinogloss-announce";

/** The pages that have highlights, and the number of the change (CountersRow.pages) up to which that is true. */
export interface KeptPages {
  readonly keys: readonly string[];
  readonly through: number;
}

/** Tells open tabs of changes, through storage.local. */
export interface Announcer {
  /** Tells that pages were touched, by their keys; null where it may be any. */
  announce(touched: readonly string[] | null, pagesChanged: boolean): Promise<void>;
  /** Makes the page filter anew if it is not the one of this change: a worker may have died before it could. */
  catchUp(through: number): Promise<void>;
}

/** The part of storage.local that is used. */
export type SmallStore = Pick<typeof browser.storage.local, "get" | "set">;

/** Builds the announcer of a context. */
export function createAnnouncer(
  readPages: () => Promise<KeptPages>,
  withLock: WithLock,
  small: SmallStore = browser.storage.local,
): Announcer {
  /** Under a lock: two contexts could read in one order and write in the other. */
  const publish = (change: HighlightChange): Promise<void> =>
    withLock(LOCK, async () => {
      const { keys, through } = await readPages();
      const hashes = keys.map(coarsePageHash).filter((hash) => hash !== null);
      await small.set({
        [HIGHLIGHT_PAGES_KEY]: keys.length === 0 ? "" : makePageFilter(hashes),
        [HIGHLIGHT_PAGES_THROUGH_KEY]: through,
        [HIGHLIGHT_CHANGE_KEY]: change,
      });
    });
  return {
    announce: (touched, pagesChanged) => {
      const change = makeChange(touched);
      return pagesChanged ? publish(change) : small.set({ [HIGHLIGHT_CHANGE_KEY]: change });
    },
    catchUp: async (through) => {
      const stored = await small.get(HIGHLIGHT_PAGES_THROUGH_KEY);
      if ((stored[HIGHLIGHT_PAGES_THROUGH_KEY] ?? 0) !== through) await publish(makeChange(null));
    },
  };
}

function makeChange(touched: readonly string[] | null): HighlightChange {
  const pages = touched && [...new Set(touched.map(coarsePageHash).filter((hash) => hash !== null))];
  return { stamp: crypto.randomUUID(), pages: pages !== null && pages.length <= MOST_PAGES ? pages : null };
}
