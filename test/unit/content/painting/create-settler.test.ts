import assert from "node:assert/strict";
import { describe, it, mock } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { createSettler } from "../../../../src/content/painting/create-settler.ts";

/** Longer than a turn, and far shorter than the rest. */
const A_WHILE_MS = 30;

describe("a settler", () => {
  /** Work that takes five seconds each time, by a clock of its own. */
  const make = () => {
    let now = 0;
    let runs = 0;
    const clock = mock.method(performance, "now", () => now);
    const end = new AbortController();
    const work = (): Iterator<unknown> => ({
      next: () => {
        now += 5_000;
        runs += 1;
        return { done: true, value: undefined };
      },
    });
    const settler = createSettler(work, assert.ifError, end.signal);
    const close = () => {
      end.abort();
      clock.mock.restore();
    };
    return { ...settler, runs: () => runs, close };
  };

  it("rests after a run, and once for all that is asked meanwhile", async () => {
    const { runNow, runSoon, runs, close } = make();
    runNow();
    await pause(A_WHILE_MS);
    runSoon();
    runSoon();
    await pause(A_WHILE_MS);
    assert.equal(runs(), 1);
    close();
  });

  it("runs without the rest where a reader waits, and once only", async () => {
    const { runNow, runSoon, skipRest, runs, close } = make();
    runNow();
    await pause(A_WHILE_MS);
    runSoon();
    skipRest();
    skipRest();
    assert.equal(runs(), 1, "in a turn of its own");
    await pause(A_WHILE_MS);
    assert.equal(runs(), 2);
    skipRest();
    await pause(A_WHILE_MS);
    assert.equal(runs(), 2, "nothing was asked for");
    runSoon();
    await pause(A_WHILE_MS);
    assert.equal(runs(), 2, "it rests again");
    close();
  });
});
