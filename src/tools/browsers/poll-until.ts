import { setTimeout as pause } from "node:timers/promises";

/** Between two looks: short beside what a reader notices, long beside what a look costs. */
const INTERVAL_MS = 40;
/** Ten times what anything here takes on an idle machine. */
const DEFAULT_TIMEOUT_MS = 15_000;

/**
 * Asks until the answer is neither null nor false, and gives it.
 *
 * @throws Error naming what was awaited, if it does not come in time.
 */
export async function pollUntil<Value>(
  what: string,
  ask: () => Promise<Value | null | false>,
  timeoutMs: number = DEFAULT_TIMEOUT_MS,
): Promise<Value> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (performance.now() > deadline) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}`);
    await pause(INTERVAL_MS);
  }
}
