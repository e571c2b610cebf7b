import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { describe, it } from "node:test";
import { whenLargeEnough } from "../../../src/content/when-large-enough.ts";

/** What a window says of the room it has. */
class Room extends EventTarget {
  matches = false;

  grow(): void {
    this.matches = true;
    this.dispatchEvent(new Event("change"));
  }
  get waiting(): number {
    return getEventListeners(this, "change").length;
  }
}

/** A frame, by its room. */
const frameOf = (room: Room) => ({ top: null, matchMedia: () => room });

describe("waiting for a frame to have room for prose", () => {
  it("ends when it has grown, and listens no more", async () => {
    const room = new Room();
    const isLarge = whenLargeEnough(frameOf(room), new AbortController().signal);
    assert.equal(room.waiting, 1);
    room.grow();
    await isLarge;
    assert.equal(room.waiting, 0);
  });

  it("ends at once where there is room, and never listens", async () => {
    const room = new Room();
    room.grow();
    await whenLargeEnough(frameOf(room), new AbortController().signal);
    assert.equal(room.waiting, 0);
  });

  it("listens no more once its signal aborts", () => {
    const room = new Room();
    const controller = new AbortController();
    whenLargeEnough(frameOf(room), controller.signal);
    controller.abort();
    assert.equal(room.waiting, 0);
  });
});
