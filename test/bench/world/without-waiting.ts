/**
 * Lets idle moments come at once in this world, so that work in slices runs in one go and the clock tells all of its
 * own time, whatever it says of itself.
 */
export function runWithoutWaiting(): void {
  const deadline: IdleDeadline = { didTimeout: false, timeRemaining: () => 50 };
  globalThis.requestIdleCallback = (callback) => {
    queueMicrotask(() => callback(deadline));
    return 0;
  };
}
