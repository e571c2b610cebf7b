import browser from "webextension-polyfill";
import type { ContentApi } from "./content-api.ts";
import { CONTENT_API_KEY } from "./serve-content-api.ts";

/** A frame's answer; frames without our content script give none and are left out. */
export interface FrameReply<Value> {
  readonly frameId: number;
  readonly value: Value;
}

/** Which frames of a tab to ask. */
export type FrameChoice = { readonly allFrames: true } | { readonly frameIds: number[] };

/**
 * Calls one method of the content scripts in a tab, in every frame chosen. It runs in the content script's own
 * isolated world, so no page can answer in its place.
 *
 * @throws Error where the browser lets no extension into the tab (its own pages, its stores, a tab gone).
 */
export async function callContent<Method extends keyof ContentApi>(
  tabId: number,
  frames: FrameChoice,
  method: Method,
  args: Parameters<ContentApi[Method]>,
): Promise<FrameReply<Awaited<ReturnType<ContentApi[Method]>>>[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, ...frames },
    // Else one frame that never stops loading would keep the others waiting.
    injectImmediately: true,
    func: callHere,
    args: [CONTENT_API_KEY, method, args],
  });
  return results
    .filter((result) => result.result !== null && result.result !== undefined)
    .map((result) => ({
      frameId: result.frameId,
      value: result.result as Awaited<ReturnType<ContentApi[Method]>>,
    }));
}

/** Sent as source text into the frame: it may use nothing from around it. */
function callHere(key: string, method: string, args: readonly unknown[]): unknown {
  // An element of the page by that id is a property of the window, too, but not its own.
  const api: unknown = Object.hasOwn(globalThis, key) ? Reflect.get(globalThis, key) : null;
  if (typeof api !== "object" || api === null) return null;
  const handler: unknown = Reflect.get(api, method);
  return typeof handler === "function" ? handler.apply(api, args) : null;
}
