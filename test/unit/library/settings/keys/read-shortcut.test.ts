import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readShortcut, shortcutOf } from "../../../../../src/library/settings/keys/read-shortcut.ts";

const NONE = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

describe("a shortcut", () => {
  const written: readonly (readonly [text: string, read: string])[] = [
    ["alt+shift+g", "Alt+Shift+G"],
    [" Shift + Alt + g ", "Alt+Shift+G"],
    ["ctrl+comma", "Ctrl+Comma"],
    ["f7", "F7"],
    ["Shift+F12", "Shift+F12"],
    ["MacCtrl+Command+PageUp", "MacCtrl+Command+PageUp"],
  ];
  for (const [text, read] of written) {
    it(`is ${read} where ${JSON.stringify(text)} is written`, () => {
      assert.deepEqual(readShortcut(text), { ok: true, value: read });
    });
  }

  const wrong: readonly (readonly [text: string, problem: string])[] = [
    ["", "key"],
    ["g", "modifier"],
    ["shift+g", "modifier"],
    ["hyper+g", "modifier"],
    ["alt", "key"],
    ["alt+", "key"],
    ["alt+ß", "key"],
    ["alt+f13", "key"],
    ["alt+shift+ctrl+command+g", "modifier"],
  ];
  for (const [text, problem] of wrong) {
    it(`is none where ${JSON.stringify(text)} is written: ${problem}`, () => {
      assert.deepEqual(readShortcut(text), { ok: false, error: problem });
    });
  }

  it("is read off the keys that are pressed, wherever they type something else", () => {
    assert.equal(shortcutOf({ ...NONE, code: "KeyG", altKey: true, shiftKey: true }, false), "Alt+Shift+G");
    assert.equal(shortcutOf({ ...NONE, code: "Digit9", ctrlKey: true }, true), "MacCtrl+9");
    assert.equal(shortcutOf({ ...NONE, code: "ArrowUp", metaKey: true }, true), "Command+Up");
    assert.equal(shortcutOf({ ...NONE, code: "F2" }, false), "F2");
  });

  it("leaves the keys that move, write and edit what they are", () => {
    for (const press of [
      { ...NONE, code: "Tab" },
      { ...NONE, code: "KeyG" },
      { ...NONE, code: "KeyG", shiftKey: true },
      { ...NONE, code: "Delete" },
      { ...NONE, code: "KeyV", ctrlKey: true },
      { ...NONE, code: "Escape", altKey: true },
    ]) {
      assert.equal(shortcutOf(press, false), null, press.code);
    }
  });
});
