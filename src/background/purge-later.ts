import browser from "webextension-polyfill";
import { UNDO_MS } from "../core/highlights/undo-window.ts";

/** A worker that hears nothing is stopped after 30 seconds; a call to the browser counts as hearing something. */
const STAY_AWAKE_MS = 20_000;
/** After the undo has lapsed. */
const GRACE_MS = 1000;

/**
 * Runs the purge once a deletion made now can't be undone any more, and keeps Chromium's worker awake until then.
 * Firefox may end its event page all the same; then the background's next start purges.
 */
export function createPurgeLater(purge: () => Promise<void>): () => void {
  let due = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function wait(): void {
    const left = due - Date.now();
    if (left <= 0) {
      timer = null;
      purge();
      return;
    }
    browser.runtime.getPlatformInfo();
    timer = setTimeout(wait, Math.min(left, STAY_AWAKE_MS));
  }

  return () => {
    due = Date.now() + UNDO_MS + GRACE_MS;
    if (timer === null) wait();
  };
}
