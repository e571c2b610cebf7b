import type { BrowserContext, Frame, Page } from "playwright";
import { callExpression } from "./call-expression.ts";
import type { DrivenFrame, DrivenPage } from "./driven-browser.ts";
import { readChromiumNode } from "./read-chromium-node.ts";

/** Steps of one mouse movement: enough for the extension to see it pass, few enough to be quick. */
const MOVE_STEPS = 4;

/** A tab of Chromium, driven by Playwright and its debugging protocol. */
export function openChromiumPage(context: BrowserContext, page: Page): DrivenPage {
  return {
    evaluate: describeFrame(page.mainFrame()).evaluate,
    goto: async (url) => {
      await page.goto(url, { waitUntil: "domcontentloaded" });
    },
    frames: async () =>
      page
        .frames()
        .filter((frame) => frame !== page.mainFrame())
        .map(describeFrame),
    moveMouse: (to) => page.mouse.move(to.x, to.y, { steps: MOVE_STEPS }),
    click: (at) => page.mouse.click(at.x, at.y),
    dragMouse: async (from, to) => {
      await page.mouse.move(from.x, from.y, { steps: MOVE_STEPS });
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: MOVE_STEPS });
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    scroll: (deltaY) => page.mouse.wheel(0, deltaY),
    readDialog: () => readChromiumNode(context, page, { role: "dialog", name: null }),
    readNode: (role, name) => readChromiumNode(context, page, { role, name: name ?? null }),
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

function describeFrame(frame: Frame): DrivenFrame {
  return {
    get url() {
      return frame.url();
    },
    evaluate: (call, ...args) => frame.evaluate(callExpression(call, args)),
  };
}
