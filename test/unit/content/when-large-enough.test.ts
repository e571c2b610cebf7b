import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { describe, it } from "node:test";
import { whenLargeEnough } from "../../../src/content/when-large-enough.ts";

/** What a window says of the room it has. */
class Room extends EventTarget {
  matches = false;
}

/** As much of a window as is asked for. */
class Frame extends EventTarget {
  readonly top: unknown = null;
  readonly room = new Room();
  readonly matchMedia = (): Room => this.room;

  get waiting(): number {
    return getEventListeners(this, "resize").length + getEventListeners(this.room, "change").length;
  }
}

describe("waiting for a frame to have room for prose", () => {
  for (const type of ["resize", "change"]) {
    it(`ends when it has grown, told by a ${type}, and listens no more`, async () => {
      const frame = new Frame();
      const teller = type === "resize" ? frame : frame.room;
      const isLarge = whenLargeEnough(frame, new AbortController().signal);
      teller.dispatchEvent(new Event(type));
      assert.equal(frame.waiting, 2, "it has no room yet");
      frame.room.matches = true;
      teller.dispatchEvent(new Event(type));
      await isLarge;
      assert.equal(frame.waiting, 0);
    });
  }

  it("ends at once where there is room", async () => {
    const frame = new Frame();
    frame.room.matches = true;
    await whenLargeEnough(frame, new AbortController().signal);
    assert.equal(frame.waiting, 0);
  });

  it("listens no more once its signal aborts", () => {
    const frame = new Frame();
    const controller = new AbortController();
    whenLargeEnough(frame, controller.signal);
    controller.abort();
    assert.equal(frame.waiting, 0);
  });
});
