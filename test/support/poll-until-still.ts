import { pollUntil } from "../../src/tools/browsers/poll-until.ts";

/**
 * Asks until an answer comes twice running, and gives it. For what is drawn step by step: where something stands at the
 * first look may be elsewhere by the time it is clicked, on a busy machine above all.
 *
 * @throws Error naming what was awaited, if it does not come in time.
 */
export function pollUntilStill<Value>(what: string, ask: () => Promise<Value | null>): Promise<Value> {
  let last = "";
  return pollUntil(what, async () => {
    const answer = await ask();
    const before = last;
    last = JSON.stringify(answer);
    return last === before ? answer : null;
  });
}
