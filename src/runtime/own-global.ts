/** What scripts of ours have left in the world they share; never an element of the page that has that for its id. */
export function ownGlobal(key: string): unknown {
  return Object.hasOwn(globalThis, key) ? Reflect.get(globalThis, key) : undefined;
}
