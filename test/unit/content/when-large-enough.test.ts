import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { describe, it } from "node:test";
import { whenLargeEnough } from "../../../src/content/when-large-enough.ts";

/** As much of a window as is asked for. */
class Frame extends EventTarget {
  innerWidth = 1;
  innerHeight = 1;
  readonly top: unknown = null;

  resize(width: number, height: number): void {
    this.innerWidth = width;
    this.innerHeight = height;
    this.dispatchEvent(new Event("resize"));
  }
  get waiting(): number {
    return getEventListeners(this, "resize").length;
  }
}

describe("waiting for a frame to have room for prose", () => {
  it("ends when it has grown, and listens no more", async () => {
    const frame = new Frame();
    const isLarge = whenLargeEnough(frame, new AbortController().signal);
    assert.equal(frame.waiting, 1);
    frame.resize(400, 20);
    assert.equal(frame.waiting, 1);
    frame.resize(400, 300);
    await isLarge;
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
