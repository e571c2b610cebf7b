import "../../support/pretend-browser.ts";
import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import browser from "webextension-polyfill";
import { watchLocalStorage } from "../../../src/settings/watch-local-storage.ts";

describe("watching storage.local", () => {
  const listeners = new Set<unknown>();
  beforeEach(() => {
    listeners.clear();
    const onChanged = {
      addListener: (listener: unknown) => listeners.add(listener),
      removeListener: (listener: unknown) => listeners.delete(listener),
    };
    Object.assign(browser, { storage: { onChanged } });
  });

  it("ends with its signal", () => {
    const controller = new AbortController();
    watchLocalStorage(() => undefined, controller.signal);
    assert.equal(listeners.size, 1);
    controller.abort();
    assert.equal(listeners.size, 0);
  });

  it("does not begin after its signal has aborted", () => {
    watchLocalStorage(() => undefined, AbortSignal.abort());
    assert.equal(listeners.size, 0);
  });
});
