import assert from "node:assert/strict";
import { afterEach, describe, it, mock } from "node:test";
import { FIRST_REST_MS, LONGEST_REST_MS } from "../../../../src/content/pace.ts";
import { createSettler } from "../../../../src/content/painting/create-settler.ts";

/** What the work takes, in milliseconds, and the rest after it. */
const WORK_MS = 500;
const REST_MS = 9 * WORK_MS;

/** A turn of the event loop, in which a run that has done its work ends. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("a settler", () => {
  afterEach(() => mock.reset());

  /** Work that takes long each time, by clocks of its own. */
  const make = (workMs = WORK_MS) => {
    let now = 0;
    let runs = 0;
    mock.method(performance, "now", () => now);
    mock.timers.enable({ apis: ["setTimeout"] });
    const end = new AbortController();
    const work = (): Iterator<unknown> => ({
      next: () => {
        now += workMs;
        runs += 1;
        return { done: true, value: undefined };
      },
    });
    const settler = createSettler(work, assert.ifError, end.signal);
    return { ...settler, runs: () => runs };
  };

  it("rests after a run, and once for all that is asked meanwhile", async () => {
    const { runNow, runSoon, runs } = make();
    runNow();
    await turn();
    runSoon();
    runSoon();
    mock.timers.tick(REST_MS - 1);
    assert.equal(runs(), 1);
    mock.timers.tick(1);
    assert.equal(runs(), 2);
    await turn();
    mock.timers.tick(REST_MS);
    assert.equal(runs(), 2, "for both");
  });

  it("rests no longer than a reader would wait", async () => {
    const { runNow, runSoon, runs } = make(LONGEST_REST_MS);
    runNow();
    await turn();
    runSoon();
    mock.timers.tick(LONGEST_REST_MS);
    assert.equal(runs(), 2);
  });

  it("leaves a first pass its time", () => {
    const { runSoon, runs } = make();
    runSoon();
    mock.timers.tick(FIRST_REST_MS - 1);
    assert.equal(runs(), 0);
    mock.timers.tick(1);
    assert.equal(runs(), 1);
  });

  it("runs at once when the first pass has ended before", () => {
    const { runSoon, skipRest, runs } = make();
    runSoon();
    skipRest();
    mock.timers.tick(0);
    assert.equal(runs(), 1);
  });

  it("runs without the rest where a reader waits, and once only", async () => {
    const { runNow, runSoon, skipRest, runs } = make();
    runNow();
    await turn();
    runSoon();
    skipRest();
    skipRest();
    assert.equal(runs(), 1, "in a turn of its own");
    mock.timers.tick(0);
    assert.equal(runs(), 2);
    await turn();
    skipRest();
    mock.timers.tick(REST_MS);
    assert.equal(runs(), 2, "nothing was asked for");
    runSoon();
    mock.timers.tick(REST_MS - 1);
    assert.equal(runs(), 2, "it rests again");
    mock.timers.tick(1);
    assert.equal(runs(), 3);
  });
});
