/** What has woken a world so far. */
export interface TaskCount {
  readonly tasks: () => number;
  /** How long it was at work on mutation records, in milliseconds of the clock: too short each time for a trace to tell. */
  readonly recordsMs: () => number;
}

/**
 * Counts what wakes this world from now on: idle moments, timers and mutation records are all that the content script
 * works in while it reads. A trace tells how long the first two took; the last run amid whatever changed the page.
 */
export function countTasks(): TaskCount {
  let tasks = 0;
  let recordsMs = 0;
  const { requestIdleCallback, setTimeout, MutationObserver } = globalThis;
  globalThis.requestIdleCallback = (callback, options) =>
    requestIdleCallback((deadline) => {
      tasks++;
      callback(deadline);
    }, options);
  Object.assign(globalThis, {
    setTimeout: (callback: () => void, ms?: number) =>
      setTimeout(() => {
        tasks++;
        callback();
      }, ms),
    MutationObserver: class extends MutationObserver {
      constructor(callback: MutationCallback) {
        super((records, observer) => {
          tasks++;
          const start = performance.now();
          callback(records, observer);
          recordsMs += performance.now() - start;
        });
      }
    },
  });
  return { tasks: () => tasks, recordsMs: () => recordsMs };
}
