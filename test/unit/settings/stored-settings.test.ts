import "../../support/pretend-browser.ts";
import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import browser from "webextension-polyfill";
import { forgetDropped, resetSettings, takeSettings } from "../../../src/settings/rewrite-settings.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/settings/settings.ts";
import {
  changeSettings,
  followSettings,
  readSettings,
  readStoredSettings,
  rememberColour,
} from "../../../src/settings/stored-settings.ts";

import { pretendLocks, QuickStorage } from "./quick-storage.ts";

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

  change(newValue: unknown, area = "local", key = "settings"): void {
    for (const listener of this.listeners) listener({ [key]: { newValue } }, area);
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

  it("tells of what is rejected on single pages, which is no setting", async () => {
    const heardOf: unknown[] = [];
    const cac = { form: "cac", entity: "sinogloss/cac", site: "#7" };
    const following = followSettings(
      (settings, { onPages, dropped }) => heardOf.push([settings, onPages, dropped]),
      new AbortController().signal,
    );
    storage.answer({ "rejected-on-pages": [cac, { form: 7 }] });
    await following;
    storage.change("damaged", "local", "rejected-on-pages");
    assert.deepEqual(heardOf, [
      [DEFAULT_SETTINGS, [cac], []],
      [DEFAULT_SETTINGS, [], []],
    ]);
  });

  it("tells of the colour, which a page writes under a key of its own", async () => {
    const colours: string[] = [];
    const following = followSettings(({ colour }) => colours.push(colour), new AbortController().signal);
    storage.answer({ settings: { selectionToolbar: "off", colour: "green" } });
    await following;
    storage.change("pink", "local", "colour");
    storage.change({ selectionToolbar: "dot" });
    assert.deepEqual(colours, ["green", "pink", "pink"]);
  });
});

describe("changing the settings", () => {
  let storage = new QuickStorage();
  beforeEach(() => {
    storage = new QuickStorage();
    Reflect.set(browser, "storage", storage);
    pretendLocks();
  });

  it("loses no change to another that is made at the same time", async () => {
    await Promise.all([
      changeSettings((before) => ({ ...before, keepInPrivate: true })),
      changeSettings((before) => ({ ...before, selectionToolbar: "off" })),
      rememberColour("blue"),
    ]);
    const { keepInPrivate, selectionToolbar, colour } = await readSettings();
    assert.deepEqual([keepInPrivate, selectionToolbar, colour], [true, "off", "blue"]);
  });

  it("remembers a colour without touching the rest, and only a new one", async () => {
    await rememberColour("yellow");
    await rememberColour("blue");
    await rememberColour("blue");
    assert.deepEqual(storage.written, ["colour"]);
    await changeSettings((before) => ({ ...before, colour: "pink" }));
    assert.equal((await readSettings()).colour, "pink");
  });

  it("keeps what a newer version has left, and names it", async () => {
    storage.stored["settings"] = { frequency: "paragraph", autumn: { leaves: 3 }, dwell: 500 };
    await changeSettings((before) => ({ ...before, theme: "dark" }));
    assert.deepEqual(storage.stored["settings"], {
      frequency: "paragraph",
      autumn: { leaves: 3 },
      dwell: 500,
      theme: "dark",
    });
    const { settings, dropped } = await readStoredSettings();
    assert.deepEqual(
      [dropped, settings.frequency, settings.dwell],
      [["frequency", "autumn"], "section", 500],
    );
  });

  it("lets the list of sites that version 0.1 wrote go with the first write", async () => {
    storage.stored["settings"] = { sitesOff: ["news.example"] };
    await changeSettings((before) => ({ ...before, theme: "dark" }));
    await changeSettings((before) => ({ ...before, sites: [] }));
    assert.deepEqual((await readSettings()).sites, []);
  });

  it("forgets what can't be read when the reader asks, and nothing else", async () => {
    storage.stored["settings"] = { frequency: "paragraph", autumn: 1, dwell: 500 };
    storage.stored["colour"] = "mauve";
    await forgetDropped();
    assert.deepEqual(storage.stored, { settings: { dwell: 500 } });
  });

  it("forgets of a list what can't be read, and keeps the rest of it", async () => {
    const sites = [{ pattern: "one.example", on: false }];
    for (const damaged of [{ sites: [...sites, 7], groups: ["agency"] }, { sitesOff: ["one.example", 7] }]) {
      storage.stored["settings"] = damaged;
      await forgetDropped();
      assert.deepEqual(storage.stored, { settings: { sites } });
    }
  });

  for (const damaged of ["gone", 7, null, ["dwell"]]) {
    it(`starts from the defaults where the store holds ${JSON.stringify(damaged)}, and says so`, async () => {
      storage.stored["settings"] = damaged;
      storage.stored["colour"] = "pink";
      const { settings, dropped } = await readStoredSettings();
      assert.deepEqual([settings, dropped], [{ ...DEFAULT_SETTINGS, colour: "pink" }, ["settings"]]);
      await forgetDropped();
      assert.deepEqual((await readStoredSettings()).dropped, []);
    });
  }

  it("resets everything, and takes that back but for what was chosen since", async () => {
    storage.stored["settings"] = { dwell: 500, theme: "dark", autumn: 1 };
    storage.stored["colour"] = "pink";
    const undo = await resetSettings();
    assert.deepEqual(await readStoredSettings(), { settings: DEFAULT_SETTINGS, given: {}, dropped: [] });
    await changeSettings((before) => ({ ...before, theme: "light" }));
    await undo();
    const { settings, dropped } = await readStoredSettings();
    assert.deepEqual(
      [settings, dropped],
      [{ ...DEFAULT_SETTINGS, dwell: 500, theme: "light", colour: "pink" }, ["autumn"]],
    );
  });

  it("takes over what a file gives and leaves the rest, and takes that back", async () => {
    storage.stored["settings"] = { dwell: 500 };
    const undo = await takeSettings({ theme: "dark", colour: "blue" });
    assert.deepEqual(await readSettings(), {
      ...DEFAULT_SETTINGS,
      dwell: 500,
      theme: "dark",
      colour: "blue",
    });
    await undo();
    assert.deepEqual(storage.stored, { settings: { dwell: 500 } });
  });

  it("leaves the list of sites that version 0.1 wrote where a file gives none", async () => {
    storage.stored["settings"] = { sitesOff: ["news.example"] };
    const undo = await takeSettings({ theme: "dark" });
    const sites = [{ pattern: "news.example", on: false }];
    assert.deepEqual(await readSettings(), { ...DEFAULT_SETTINGS, theme: "dark", sites });
    await undo();
    assert.deepEqual((await readSettings()).sites, sites);
  });
});
