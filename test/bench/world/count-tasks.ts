import { span } from "./span.ts";

/**
 * Counts what wakes this world from now on: idle moments, timers and mutation records are all that the content script
 * works in while it reads. A trace tells how long the first two took; the last are made spans, since they run amid
 * whatever changed the page.
 */
export function countTasks(): () => number {
  let tasks = 0;
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
          span(`records ${tasks}`, () => callback(records, observer));
        });
      }
    },
  });
  return () => tasks;
}
