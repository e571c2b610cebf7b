/** Runs work while no other context of the extension holds the lock of that name. */
export type WithLock = <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;

/** The browser's own locks, which end with the context that holds them. */
export const withWebLock: WithLock = async (name, work) => await navigator.locks.request(name, work);
