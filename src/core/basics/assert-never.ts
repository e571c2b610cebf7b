/**
 * Marks a branch the compiler has proved unreachable.
 *
 * @throws Error when a value reaches it all the same, which is a bug.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
