import { setTimeout as pause } from "node:timers/promises";

/** Between two looks: short beside what a reader notices, long beside what a look costs. */
const INTERVAL_MS = 40;
/** A loaded two-core machine takes ten seconds for what an idle one does in one. */
const DEFAULT_TIMEOUT_MS = 20_000;

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
