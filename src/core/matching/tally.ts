/** Counts keys in or out; whether one came or went. */
export function tally<Key extends string>(
  counts: Map<Key, number>,
  keys: Iterable<Key>,
  by: 1 | -1,
): boolean {
  let turned = false;
  for (const key of keys) {
    const count = (counts.get(key) ?? 0) + by;
    if (count <= 0) counts.delete(key);
    else counts.set(key, count);
    if (count === 0 || (count === 1 && by === 1)) turned = true;
  }
  return turned;
}
