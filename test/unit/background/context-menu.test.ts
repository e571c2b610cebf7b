import "../../support/pretend-browser.ts";

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type BackgroundStrings,
  chooseBackgroundStrings,
} from "../../../src/background/background-strings.ts";
import { createContextMenu, KEEP_ITEM, LOOK_UP_ITEM } from "../../../src/background/context-menu.ts";

/** The browser's menu: titles by id. A second entry of one id is an error there, as it is here. */
function pretendMenu(): Map<string, string> {
  const made = new Map<string, string>();
  const contextMenus = {
    removeAll: async () => made.clear(),
    create: ({ id, title }: { readonly id: string; readonly title: string }) => {
      assert.ok(!made.has(id), "an entry of that id is there already");
      made.set(id, title);
    },
  };
  const browser: unknown = Reflect.get(globalThis, "browser");
  assert.ok(typeof browser === "object" && browser !== null);
  Reflect.set(browser, "contextMenus", contextMenus);
  return made;
}

const english = async () => chooseBackgroundStrings("en");
const chinese = async () => chooseBackgroundStrings("zh-Hans");

describe("the menu of a selection", () => {
  it("has each entry once, though install and start of the browser come at once", async () => {
    const made = pretendMenu();
    const make = createContextMenu(english);
    await Promise.all([make(), make()]);
    await make();
    assert.deepEqual([...made.keys()], [LOOK_UP_ITEM, KEEP_ITEM]);
  });

  it("names what is selected, in the language the reader has chosen last", async () => {
    const made = pretendMenu();
    let chosen = english;
    const make = createContextMenu(() => chosen());
    const first = make();
    chosen = chinese;
    await Promise.all([first, make()]);
    assert.deepEqual([...made.values()], ["查询“%s”", "保存这段文字"]);
    chosen = english;
    await make();
    assert.deepEqual([...made.values()], ["Look up “%s”", "Keep this passage"]);
  });

  it("is made again after it could not be made", async () => {
    const made = pretendMenu();
    let read = async (): Promise<BackgroundStrings> => Promise.reject(new Error("no storage"));
    const make = createContextMenu(() => read());
    await assert.rejects(make());
    read = english;
    await make();
    assert.equal(made.size, 2);
  });
});
