import "../../support/pretend-browser.ts";

import assert from "node:assert/strict";
import { it } from "node:test";
import { KEEP_ITEM, makeContextMenu } from "../../../src/background/context-menu.ts";

it("makes the menu entry once, though install and start of the browser come at once", async () => {
  const made: string[] = [];
  const contextMenus = {
    removeAll: async () => {
      made.length = 0;
    },
    create: ({ id }: { readonly id: string }) => {
      assert.ok(!made.includes(id), "an entry of that id is there already");
      made.push(id);
    },
  };
  const browser: unknown = Reflect.get(globalThis, "browser");
  assert.ok(typeof browser === "object" && browser !== null);
  Reflect.set(browser, "contextMenus", contextMenus);
  Reflect.set(browser, "i18n", { getMessage: (name: string) => name });
  await Promise.all([makeContextMenu(), makeContextMenu()]);
  await makeContextMenu();
  assert.deepEqual(made, [KEEP_ITEM]);
});
