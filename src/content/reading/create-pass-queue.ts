import { runAtOnce, runInSlices } from "../../runtime/slices.ts";

/** Runs passes over a page in slices, one after the other. */
export interface PassQueue {
  /**
   * Runs a pass that has no hurry: between two slices it waits until the page has nothing to do.
   *
   * @returns the milliseconds of our own script it took.
   */
  run(makePass: () => Generator<void>): Promise<number>;
  /** The same of what a reader looks at. */
  runInView(makePass: () => Generator<void>): Promise<number>;
}

/** Makes the queue of one document, until the signal aborts. */
export function createPassQueue(signal: AbortSignal): PassQueue {
  let last: Promise<unknown> = Promise.resolve();
  const run = (makePass: () => Generator<void>, runPass: typeof runAtOnce) => {
    const done = last.then(() => runPass(makePass(), signal));
    // A failed pass is its caller's to report; the next one starts all the same.
    last = done.catch(() => undefined);
    return done;
  };
  return {
    run: (makePass) => run(makePass, runInSlices),
    runInView: (makePass) => run(makePass, runAtOnce),
  };
}
