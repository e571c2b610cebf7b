import "../../support/pretend-browser.ts";
import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import browser from "webextension-polyfill";
import type { Settings } from "../../../src/settings/settings.ts";
import { followSettings } from "../../../src/settings/stored-settings.ts";

type Listener = (changes: Record<string, { newValue: unknown }>, area: string) => void;

/** A storage.local that answers when it is told to. */
class SlowStorage {
  readonly listeners = new Set<Listener>();
  answer: (stored: Record<string, unknown>) => void = () => {};

  readonly local = {
    get: () =>
      new Promise((resolve) => {
        this.answer = resolve;
      }),
  };
  readonly onChanged = {
    addListener: (listener: Listener) => this.listeners.add(listener),
    removeListener: (listener: Listener) => this.listeners.delete(listener),
  };

  change(newValue: unknown, area = "local"): void {
    for (const listener of this.listeners) listener({ settings: { newValue } }, area);
  }
}

describe("followSettings", () => {
  let storage = new SlowStorage();
  let heard: string[] = [];
  const hear = ({ selectionToolbar }: Settings) => heard.push(selectionToolbar);
  beforeEach(() => {
    storage = new SlowStorage();
    heard = [];
    Reflect.set(browser, "storage", storage);
  });

  it("tells what is stored, then every change", async () => {
    const following = followSettings(hear, new AbortController().signal);
    storage.answer({ settings: { selectionToolbar: "off" } });
    await following;
    storage.change({ selectionToolbar: "always" });
    storage.change({ selectionToolbar: "modifier" }, "sync");
    assert.deepEqual(heard, ["off", "always"]);
  });

  it("keeps to a change made while the settings were being read", async () => {
    const following = followSettings(hear, new AbortController().signal);
    storage.change({ selectionToolbar: "always" });
    storage.answer({ settings: { selectionToolbar: "off" } });
    await following;
    assert.deepEqual(heard, ["always"]);
  });

  it("is silent once it is aborted", async () => {
    const controller = new AbortController();
    const following = followSettings(hear, controller.signal);
    controller.abort();
    storage.answer({ settings: { selectionToolbar: "off" } });
    await following;
    assert.deepEqual([heard, storage.listeners.size], [[], 0]);
  });
});
