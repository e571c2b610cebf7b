import { runInSlices } from "../../runtime/slices.ts";
import { COLLECT_MS, REST_FACTOR } from "../pace.ts";

/** Passes that find nothing rest twice as long each time, up to so long, in milliseconds: most of them never will. */
const MOST_REST_MS = 5000;

/** What passes are made of. */
export interface PassParts {
  readonly pass: () => Generator<void>;
  /** Milliseconds until another pass is worth its while without any change; null if none is. */
  readonly timeToNext: () => number | null;
  readonly countFound: () => number;
  readonly onError: (error: unknown) => void;
}

/** Runs passes over the page one at a time, no more of them than it can well bear. */
export interface Passes {
  /** A pass for something new, at once, or right after the one under way. */
  now(): void;
  /** A pass for a change of the page, when it has had its rest. */
  soon(): void;
  /** The same for a page that has become another one: what rested because nothing was found is over. */
  afresh(): void;
}

/** Builds the passes of one frame. */
export function createPasses(parts: PassParts, signal: AbortSignal): Passes {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Number.POSITIVE_INFINITY;
  let restUntil = 0;
  let fruitless = 0;
  let isRunning = false;
  let isWanted = false;

  const schedule = (delay: number) => {
    const at = Math.max(performance.now() + delay, restUntil);
    if (at >= dueAt || signal.aborted) return;
    clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(run, at - performance.now());
  };

  const runOnce = async () => {
    const before = parts.countFound();
    const own = await runInSlices(parts.pass(), signal);
    fruitless = parts.countFound() > before ? 0 : fruitless + 1;
    const rest = Math.max(own * REST_FACTOR, Math.min(own * REST_FACTOR * 2 ** fruitless, MOST_REST_MS));
    restUntil = performance.now() + rest;
  };

  const run = () => {
    if (isRunning || signal.aborted) {
      isWanted = true;
      return;
    }
    clearTimeout(timer);
    dueAt = Number.POSITIVE_INFINITY;
    isRunning = true;
    isWanted = false;
    runOnce()
      .catch(parts.onError)
      .finally(() => {
        isRunning = false;
        if (isWanted) return run();
        const delay = parts.timeToNext();
        if (delay !== null) schedule(delay);
      });
  };

  signal.addEventListener("abort", () => clearTimeout(timer));
  return {
    now: () => {
      fruitless = 0;
      run();
    },
    soon: () => schedule(COLLECT_MS),
    afresh: () => {
      fruitless = 0;
      restUntil = 0;
      schedule(COLLECT_MS);
    },
  };
}
