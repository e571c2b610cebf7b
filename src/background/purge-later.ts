import browser from "webextension-polyfill";
import { UNDO_MS } from "../core/highlights/undo-window.ts";
import type { HighlightStore } from "../storage/highlight-store.ts";

/** A worker that hears nothing is stopped after 30 seconds; a call to the browser counts as hearing something. */
const STAY_AWAKE_MS = 20_000;
/** After the undo has lapsed. */
const GRACE_MS = 1000;

/** What the purge works with. */
export interface PurgeParts {
  readonly store: Pick<HighlightStore, "lapsesAt" | "maintain">;
  readonly onError: (error: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Lets that many milliseconds pass, and keeps the worker awake; at most STAY_AWAKE_MS. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/**
 * Gives what is to be called whenever highlights have changed, in whichever context: it looks for deletions, purges
 * each once it can't be undone any more, and keeps Chromium's worker awake until then. Firefox may end its event page
 * all the same; then the background's next start purges. Resolves once there is nothing to wait for; never rejects.
 */
export function createPurgeLater({
  store,
  onError,
  now = Date.now,
  pause = stayAwake,
}: PurgeParts): () => Promise<void> {
  let isDue = false;
  let running: Promise<void> | null = null;

  async function purgeAll(): Promise<void> {
    let purged: number | null = null;
    for (;;) {
      const lapsesAt = await store.lapsesAt();
      // What a purge has left behind can't be purged just now: the next change, or the next start, tries again.
      if (!lapsesAt.ok || lapsesAt.value === null || lapsesAt.value === purged) return;
      const left = lapsesAt.value + GRACE_MS - now();
      // The clock was set back where more is left than there can be; by more than UNDO_MS counts as lapsed (lapsedIn).
      if (left > 0 && left <= 2 * UNDO_MS + GRACE_MS) await pause(Math.min(left, STAY_AWAKE_MS));
      else {
        purged = lapsesAt.value;
        await store.maintain();
      }
    }
  }

  async function run(): Promise<void> {
    while (isDue) {
      isDue = false;
      await purgeAll().catch(onError);
    }
    running = null;
  }

  return () => {
    isDue = true;
    running ??= run();
    return running;
  };
}

function stayAwake(milliseconds: number): Promise<void> {
  browser.runtime.getPlatformInfo();
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
