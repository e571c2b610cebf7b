/** Stands for a field taken away. */
export const ABSENT = Symbol("absent");

/**
 * A deep copy of a JSON value with one place changed or, given ABSENT, taken away. A path reads as in error
 * messages: `claims[0].figures[0].unit`.
 *
 * @throws Error where the path leads nowhere, so that a test can't break what is not there.
 */
export function editJson(json: unknown, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(json);
  const keys = path.match(/[^.[\]]+/g) ?? [];
  const last = keys.at(-1);
  let target: unknown = copy;
  for (const key of keys.slice(0, -1)) target = stepInto(target, key, path);
  if (last === undefined || typeof target !== "object" || target === null)
    throw new Error(`No such place: ${path}`);
  if (value === ABSENT) {
    if (!Object.hasOwn(target, last)) throw new Error(`Nothing to take away: ${path}`);
    Reflect.deleteProperty(target, last);
  } else {
    // defineProperty, so that a test can give a field the name __proto__ as a JSON file can.
    Object.defineProperty(target, last, { value, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

function stepInto(value: unknown, key: string, path: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
    throw new Error(`No such place: ${path}`);
  return Reflect.get(value, key);
}
