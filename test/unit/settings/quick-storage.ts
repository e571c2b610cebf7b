/** A storage.local that holds what is written to it, and notes each time which keys were. */
export class QuickStorage {
  readonly stored: Record<string, unknown> = {};
  readonly written: string[] = [];
  readonly local = {
    get: async () => structuredClone(this.stored),
    set: async (entries: Record<string, unknown>) => {
      this.written.push(Object.keys(entries).join());
      Object.assign(this.stored, structuredClone(entries));
    },
    remove: async (key: string) => {
      delete this.stored[key];
    },
  };
}

/** Gives Node locks as browsers have them: one holder after the other. Node 20 has none. */
export function pretendLocks(): void {
  let turn: Promise<unknown> = Promise.resolve();
  const request = (_: string, act: () => Promise<unknown>) => {
    turn = turn.then(act);
    return turn;
  };
  Object.defineProperty(globalThis, "navigator", { value: { locks: { request } }, configurable: true });
}
