import { writeFile } from "node:fs/promises";
import { evaluateBidi, type Fields, type SendBidi } from "./bidi-session.ts";
import { callExpression } from "./call-expression.ts";
import type { DrivenFrame, DrivenPage, Point } from "./driven-browser.ts";
import { keyActions } from "./key-actions.ts";
import { pollUntil } from "./poll-until.ts";
import { readFirefoxNode } from "./read-firefox-node.ts";

/** Steps of one mouse movement: enough for the extension to see it pass, few enough to be quick. */
const MOVE_STEPS = 4;

/** The window of the browser itself, whose scope is Firefox's own (see read-firefox-node.ts). */
interface FirefoxTab {
  readonly send: SendBidi;
  readonly context: string;
  readonly chromeContext: string;
}

/** A tab of Firefox, driven over WebDriver BiDi. */
export function openFirefoxPage(tab: FirefoxTab): DrivenPage {
  const { send, context } = tab;
  let mouse: Point = { x: 0, y: 0 };
  const moveActions = (to: Point): { readonly [key: string]: string | number }[] => {
    const from = mouse;
    mouse = to;
    return Array.from({ length: MOVE_STEPS }, (_, index) => {
      const part = (index + 1) / MOVE_STEPS;
      const x = Math.round(from.x + (to.x - from.x) * part);
      const y = Math.round(from.y + (to.y - from.y) * part);
      return { type: "pointerMove", x, y, duration: 0 };
    });
  };
  const pointer = (actions: { readonly [key: string]: string | number }[]) =>
    send("input.performActions", { context, actions: [{ type: "pointer", id: "mouse", actions }] });
  return {
    evaluate: (call, ...args) => evaluateBidi(send, context, callExpression(call, args)),
    goto: (url) => navigate(tab, url),
    frames: async () => {
      const tree = await send("browsingContext.getTree", { root: context });
      const inner = tree.list("contexts").flatMap((top) => top.list("children"));
      return flatten(inner).map((frame) => describeFrame(send, frame));
    },
    moveMouse: async (to) => {
      await pointer(moveActions(to));
    },
    click: async (at) => {
      const press = [
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      await pointer([...moveActions(at), ...press]);
    },
    dragMouse: async (from, to) => {
      const down = { type: "pointerDown", button: 0 };
      const up = { type: "pointerUp", button: 0 };
      await pointer([...moveActions(from), down, ...moveActions(to), up]);
    },
    press: async (key) => {
      await send("input.performActions", { context, actions: [keyActions(key)] });
    },
    type: async (text) => {
      for (const character of text)
        await send("input.performActions", { context, actions: [keyActions(character)] });
    },
    scroll: async (deltaY) => {
      const actions = [{ type: "scroll", x: Math.round(mouse.x), y: Math.round(mouse.y), deltaX: 0, deltaY }];
      await send("input.performActions", { context, actions: [{ type: "wheel", id: "wheel", actions }] });
    },
    readDialog: () => readFirefoxNode(send, tab.chromeContext, { role: "dialog", name: null }),
    readNode: (role, name) => readFirefoxNode(send, tab.chromeContext, { role, name: name ?? null }),
    screenshot: async (file) => {
      const shot = await send("browsingContext.captureScreenshot", { context });
      await writeFile(file, Buffer.from(shot.text("data"), "base64"));
    },
    bringToFront: async () => {
      await send("browsingContext.activate", { context });
    },
    close: async () => {
      await send("browsingContext.close", { context });
    },
  };
}

/** Firefox never reports that a page of an extension has loaded (153), so those are asked for it. */
async function navigate({ send, context }: FirefoxTab, url: string): Promise<void> {
  const isExtensionPage = url.startsWith("moz-extension:");
  await send("browsingContext.navigate", { context, url, wait: isExtensionPage ? "none" : "interactive" });
  if (!isExtensionPage) return;
  const expression = "location.href + ' ' + document.readyState";
  await pollUntil(`${url} to load`, async () => {
    const state = await evaluateBidi<string>(send, context, expression).catch(() => "");
    return state.startsWith(url) && state.endsWith("complete");
  });
}

function flatten(contexts: readonly Fields[]): Fields[] {
  return contexts.flatMap((context) => [context, ...flatten(context.list("children"))]);
}

function describeFrame(send: SendBidi, frame: Fields): DrivenFrame {
  const context = frame.text("context");
  return {
    url: frame.text("url"),
    evaluate: (call, ...args) => evaluateBidi(send, context, callExpression(call, args)),
  };
}
