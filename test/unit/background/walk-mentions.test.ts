import "../../support/pretend-browser.ts";

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import browser from "webextension-polyfill";
import { walkMentions } from "../../../src/background/walk-mentions.ts";
import { QuickStorage } from "../settings/quick-storage.ts";

interface Injection {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[] };
  readonly args?: readonly [key: string, method: string, args: readonly unknown[]];
}

describe("the key that walks a page", () => {
  /** The frames of the tab, in order, and whether each shows something to walk; null where nobody is let in. */
  let frames: ReadonlyMap<number, boolean> | null = new Map();
  let focused = 0;
  const asked: string[] = [];
  const signs: string[] = [];

  const executeScript = async ({ target, args }: Injection) => {
    if (!frames) throw new Error("Cannot access a chrome:// URL");
    const ids = target.frameIds ?? [...frames.keys()];
    if (args) asked.push(`${args[1]} ${ids}`);
    const answer = (id: number) => (args ? frames?.get(id) : id === focused);
    return ids.map((frameId) => ({ frameId, result: answer(frameId) }));
  };

  beforeEach(() => {
    asked.length = 0;
    signs.length = 0;
    focused = 0;
    Object.assign(browser, {
      tabs: { query: async () => [{ id: 3, url: "https://a.example/", incognito: false }] },
      scripting: { executeScript },
      storage: new QuickStorage(),
      i18n: { getUILanguage: () => "en", getMessage: () => "Sinogloss" },
      action: {
        setBadgeText: async () => undefined,
        setTitle: async ({ title }: { readonly title: string }) => void signs.push(title),
      },
    });
  });

  it("goes to the first frame that shows a name or a highlight, and asks no other", async () => {
    frames = new Map([
      [0, false],
      [5, false],
      [6, true],
      [7, true],
    ]);
    await walkMentions();
    assert.deepEqual(asked, ["walkMentions 0", "walkMentions 5", "walkMentions 6"]);
    assert.deepEqual(signs, []);
  });

  it("begins with the frame the reader is in", async () => {
    frames = new Map([
      [0, true],
      [5, true],
    ]);
    focused = 5;
    await walkMentions();
    assert.deepEqual(asked, ["walkMentions 5"]);
  });

  for (const [where, there] of [
    ["no frame shows any", new Map([[0, false]])],
    ["the browser lets no extension in", null],
  ] as const) {
    it(`says at the toolbar button that ${where}`, async (t) => {
      t.mock.timers.enable({ apis: ["setTimeout"] });
      frames = there;
      await walkMentions();
      assert.deepEqual(signs, ["Nothing is marked or kept on this page."]);
    });
  }
});
