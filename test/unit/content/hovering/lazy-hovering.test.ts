import "../../../support/pretend-browser.ts";
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import browser from "webextension-polyfill";
import { HOVERING_KEY, type HoveringParts } from "../../../../src/content/hovering/hovering.ts";
import { createLazyHovering } from "../../../../src/content/hovering/lazy-hovering.ts";

describe("the hovering of a frame", () => {
  /** The background's answers, in order. */
  let answers: object[] = [];
  let asked = 0;
  let errors: unknown[] = [];
  let isAny = false;
  beforeEach(() => {
    asked = 0;
    errors = [];
    isAny = true;
    const sendMessage = async () => {
      asked += 1;
      const answer = answers.shift() ?? {};
      if ("value" in answer) Reflect.set(globalThis, HOVERING_KEY, () => ({ walk: () => "walked" }));
      return answer;
    };
    Object.assign(browser, { runtime: { sendMessage } });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, HOVERING_KEY);
  });
  const open = () =>
    createLazyHovering(
      {
        parts: () => ({}) as HoveringParts,
        hasTargets: () => isAny,
        onError: (error) => errors.push(error),
      },
      new AbortController().signal,
    );
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it("comes once there is something to point at, and once only", async () => {
    answers = [{ ok: true, value: true }];
    isAny = false;
    const hovering = open();
    hovering.ifNeeded();
    assert.equal(asked, 0);
    isAny = true;
    hovering.ifNeeded();
    hovering.ifNeeded();
    assert.equal(hovering.now(), null);
    await settled();
    assert.equal(hovering.now()?.walk(), "walked");
    assert.equal(asked, 1);
  });

  it("is asked for again where it failed to come", async () => {
    answers = [
      { ok: false, error: "gone" },
      { ok: true, value: true },
    ];
    const hovering = open();
    hovering.ifNeeded();
    await settled();
    assert.deepEqual(errors.map(String), ["Error: hovering.js could not be run: gone"]);
    hovering.ifNeeded();
    await settled();
    assert.equal(asked, 2);
    assert.notEqual(hovering.now(), null);
  });

  it("does what it is asked to when it has come", async () => {
    answers = [{ ok: true, value: true }];
    const done: unknown[] = [];
    const hovering = open();
    hovering.with((loaded) => done.push(loaded.walk()));
    hovering.with((loaded) => done.push(loaded.walk()));
    await settled();
    assert.deepEqual(done, ["walked", "walked"]);
    assert.equal(asked, 1);
  });
});
