/**
 * How long our own script runs before the page gets its turn, in milliseconds: with the step that it is at, half a frame
 * at 60 Hz, so that a frame can still be drawn in time. Longer would be felt while scrolling, shorter wastes time on
 * switching.
 */
export const SLICE_MS = 6;

/** A slice of work that has no hurry, and the rest after it, as a multiple of its length. */
const ASIDE = { sliceMs: 4, restFactor: 9 };

/** Waited for at most this long until the page is idle, in milliseconds: a busy page gets its marks all the same. */
const IDLE_TIMEOUT_MS = 200;

/** Resolves when the page has nothing better to do, at the latest after a fifth of a second. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
  });
}

/**
 * Runs work to its end in slices. The first slice starts at once; between slices the page comes first.
 *
 * @param pause is waited for between two slices.
 * @returns the milliseconds of our own script it took.
 */
export async function runInSlices(
  work: Iterator<unknown>,
  signal: AbortSignal,
  pause = whenIdle,
): Promise<number> {
  let spent = 0;
  while (!signal.aborted) {
    const start = performance.now();
    let done = false;
    while (!done && performance.now() - start < SLICE_MS) done = work.next().done ?? false;
    spent += performance.now() - start;
    if (done) break;
    await pause();
  }
  return spent;
}

/**
 * Runs work that has no hurry beside everything else: in idle moments, and at most a tenth of the time.
 *
 * @param onPause is called after each slice, the last one too; its time counts.
 */
export async function runAside(
  work: Iterator<unknown>,
  onPause: () => void,
  signal: AbortSignal,
): Promise<void> {
  for (let done = false; !done; ) {
    await whenIdle();
    if (signal.aborted) return;
    const start = performance.now();
    while (!done && performance.now() - start < ASIDE.sliceMs) done = work.next().done ?? false;
    onPause();
    const restMs = (performance.now() - start) * ASIDE.restFactor;
    if (!done) await new Promise((resolve) => setTimeout(resolve, restMs));
  }
}

/** Runs work in slices for what is in view: each is followed by a turn of the page, not by idleness. */
export function runAtOnce(work: Iterator<unknown>, signal: AbortSignal): Promise<number> {
  return runInSlices(work, signal, () => new Promise((resolve) => setTimeout(resolve)));
}

/**
 * Runs work in slices on a page of our own, where the reader waits for the outcome: the same in a tab that stands behind
 * others, where timers are slow.
 */
export function runInTurns(work: Iterator<unknown>, signal: AbortSignal): Promise<number> {
  return runInSlices(work, signal, nextTurn);
}

/**
 * Resolves after whatever waits already: input, drawing, answers of the database. By a message rather than a timer:
 * nested timers wait 4 ms each.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
