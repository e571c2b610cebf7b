import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type BundleBrowser, openBundle } from "./open-bundle.ts";

declare global {
  interface Window {
    readonly pointed: typeof import("./pointer-page.ts").pointed;
    readonly dismissals: typeof import("./pointer-page.ts").dismissals;
  }
}

describe("a pointer on its way over a page", { timeout: 120_000 }, () => {
  let browser: BundleBrowser;
  before(async () => {
    browser = await openBundle("pointer-page.ts");
  });
  after(() => browser.close());

  /** Moves between two frames, each over an element, and gives where hovering was told of after the next frame. */
  const move = async (...over: readonly string[]) => {
    const page = await browser.open("<p id=text>Text</p><p id=card>Card</p>");
    const pointed = await page.evaluate(async (ids) => {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      for (const [index, id] of ids.entries()) {
        const event = new PointerEvent("pointermove", {
          clientX: index,
          bubbles: true,
          pointerType: "mouse",
        });
        document.getElementById(id)?.dispatchEvent(event);
      }
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return window.pointed;
    }, over);
    await page.close();
    return pointed;
  };

  it("is told of once a frame, where it was last", async () => {
    assert.deepEqual(await move("text", "text", "text"), [2]);
  });

  it("is not told of over the page once it has come into the card, in the same frame", async () => {
    assert.deepEqual(await move("text", "card"), []);
  });

  it("is told of again once it has left the card", async () => {
    assert.deepEqual(await move("text", "card", "text"), [2]);
  });

  it("leaves Escape to what composes Chinese, and takes it for the open card's after that", async () => {
    const page = await browser.open("<input id=card>");
    const told = await page.evaluate(() =>
      [true, false].map((isComposing) => {
        const event = new KeyboardEvent("keydown", {
          key: "Escape",
          isComposing,
          bubbles: true,
          cancelable: true,
        });
        document.getElementById("card")?.dispatchEvent(event);
        return [event.defaultPrevented, [...window.dismissals]];
      }),
    );
    await page.close();
    assert.deepEqual(told, [
      [false, []],
      [true, ["dismissed"]],
    ]);
  });
});
