import { runInSlices } from "../../runtime/slices.ts";
import { FIRST_REST_MS, LONGEST_REST_MS, REST_FACTOR } from "../pace.ts";

/** Runs the same work again and again, as it is needed. */
export interface Settler {
  /** Runs it from its beginning at once, its first slice before this returns. */
  runNow(): void;
  /** Runs it after what is under way, and after a rest (see pace.ts); once for many calls. */
  runSoon(): void;
  /** Has what runSoon was asked for done without the rest: a reader waits for it. */
  skipRest(): void;
}

/** Builds the settler of some work, to be run in slices until the signal aborts. */
export function createSettler(
  work: () => Iterator<unknown>,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): Settler {
  let run = new AbortController();
  let isRunning = false;
  let isWanted = false;
  let restMs = FIRST_REST_MS;
  let isRestSkipped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const runNow = () => {
    run.abort();
    clearTimeout(timer);
    timer = undefined;
    isWanted = false;
    isRestSkipped = false;
    isRunning = true;
    const own = new AbortController();
    run = own;
    runInSlices(work(), AbortSignal.any([signal, own.signal]))
      .then((spent) => {
        restMs = Math.min(spent * REST_FACTOR, LONGEST_REST_MS);
      }, onError)
      .finally(() => {
        if (run !== own) return;
        isRunning = false;
        if (isWanted) runSoon();
      });
  };
  const runSoon = () => {
    isWanted = true;
    if (!isRunning && !signal.aborted) timer ??= setTimeout(runNow, isRestSkipped ? 0 : restMs);
  };
  const skipRest = () => {
    if (!isWanted) return;
    isRestSkipped = true;
    clearTimeout(timer);
    timer = undefined;
    runSoon();
  };
  signal.addEventListener("abort", () => clearTimeout(timer));
  return { runNow, runSoon, skipRest };
}
