/** Turns of the microtask queue after which what a task has set going has stopped: a few await each other. */
const HOPS = 40;

/**
 * Counts every task of this world: idle moments, timers and mutation records are all that wakes the content script
 * while it reads. A task is timed from its callback to where the promises it
 * has fulfilled have come to rest. Gives the milliseconds of each so far, in order.
 */
export function countOwnTime(): readonly number[] {
  const tasks: number[] = [];
  const run = async (work: () => void) => {
    const start = performance.now();
    work();
    // The last hop is past when nothing of ours runs any more; later ones take nothing.
    for (let hop = 0; hop < HOPS; hop++) await undefined;
    tasks.push(performance.now() - start);
  };
  const { requestIdleCallback, setTimeout, MutationObserver } = globalThis;
  globalThis.requestIdleCallback = (callback, options) =>
    requestIdleCallback((deadline) => void run(() => callback(deadline)), options);
  Object.assign(globalThis, {
    setTimeout: (callback: () => void, ms?: number) => setTimeout(() => void run(callback), ms),
    MutationObserver: class extends MutationObserver {
      constructor(callback: MutationCallback) {
        super((records, observer) => void run(() => callback(records, observer)));
      }
    },
  });
  return tasks;
}
