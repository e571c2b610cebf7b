/** A number as English writes it. */
export function number(count: number): string {
  return count.toLocaleString("en");
}

/** A number with what it counts, `1 claim`, `1,204 claims`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}
