/** The value below which a part (0 to 1) of the others lie; NaN of none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN;
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The sum of values. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The least of each named time over all rounds: on a shared machine the rest is the neighbours'. */
export function leastOf<Name extends string>(
  rounds: readonly Readonly<Record<Name, number>>[],
): Record<Name, number> {
  const [first, ...others] = rounds;
  if (!first) throw new Error("No rounds");
  const least: Record<Name, number> = { ...first };
  for (const round of others) for (const name in round) least[name] = Math.min(least[name], round[name]);
  return least;
}

/** So many of some things, evenly taken from all of them by size. */
export function stratify<Thing>(
  things: readonly Thing[],
  count: number,
  sizeOf: (thing: Thing) => number,
): Thing[] {
  const sorted = things.toSorted((one, other) => sizeOf(one) - sizeOf(other));
  const step = Math.max(1, sorted.length / count);
  return Array.from({ length: Math.min(count, sorted.length) }, (_, at) =>
    Math.floor((at + 0.5) * step),
  ).flatMap((index) => sorted.slice(index, index + 1));
}
