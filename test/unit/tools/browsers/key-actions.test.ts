import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { keyActions } from "../../../../src/tools/browsers/key-actions.ts";

describe("keyActions", () => {
  it("presses a letter and lets it go", () => {
    assert.deepEqual(keyActions("n")["actions"], [
      { type: "keyDown", value: "n" },
      { type: "keyUp", value: "n" },
    ]);
  });

  it("names keys that write nothing by WebDriver's code points", () => {
    assert.deepEqual(keyActions("Escape")["actions"], [
      { type: "keyDown", value: "\uE00C" },
      { type: "keyUp", value: "\uE00C" },
    ]);
  });

  it("holds the first key of a chord until the last is let go", () => {
    assert.deepEqual(keyActions("Shift+Tab")["actions"], [
      { type: "keyDown", value: "\uE008" },
      { type: "keyDown", value: "\uE004" },
      { type: "keyUp", value: "\uE004" },
      { type: "keyUp", value: "\uE008" },
    ]);
  });
});
