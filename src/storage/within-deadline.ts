/**
 * A promise's outcome, or what `late` gives once `milliseconds` have passed without one. The work itself goes on:
 * IndexedDB offers no way to give up an opening.
 */
export async function withinDeadline<Value>(
  work: Promise<Value>,
  milliseconds: number,
  late: () => Value,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<Value>((resolve) => {
    timer = setTimeout(() => resolve(late()), milliseconds);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
