import "../../support/pretend-browser.ts";
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import browser from "webextension-polyfill";
import { createPartLoader } from "../../../src/content/load-part.ts";

const KEY = "partOfATest";

describe("a part of a frame that comes on first need", () => {
  const built: string[] = [];
  /** Settles the background's answer. */
  let answer: (reply: object) => void = () => {};
  beforeEach(() => {
    built.length = 0;
    const sendMessage = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    Object.assign(browser, { runtime: { sendMessage } });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, KEY);
  });
  const bringBundle = () => {
    Reflect.set(globalThis, KEY, (parts: string) => built.push(parts));
    answer({ ok: true, value: true });
  };

  it("is built once", async () => {
    const load = createPartLoader<string, number>("card", KEY, new AbortController().signal);
    const both = [load("one"), load("two")];
    bringBundle();
    assert.deepEqual(await Promise.all(both), [1, 1]);
    assert.deepEqual(built, ["one"]);
  });

  it("is not built when the frame has ended while its bundle came", async () => {
    const controller = new AbortController();
    const load = createPartLoader<string, number>("card", KEY, controller.signal);
    const outcome = load("one").then(
      () => "built",
      () => "failed",
    );
    controller.abort();
    bringBundle();
    // Long past the answer's way through the loader.
    assert.equal(await Promise.race([outcome, new Promise((resolve) => setImmediate(resolve))]), undefined);
    assert.deepEqual(built, []);
  });
});
