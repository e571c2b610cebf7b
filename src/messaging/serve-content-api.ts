import type { ContentApi } from "./content-api.ts";

/** Where a content script keeps its API in its isolated world, out of the page's reach. */
export const CONTENT_API_KEY = "sinoglossContentApi";

/** Puts a frame's API, as it is by then, where callContent finds it, until the signal aborts. */
export function serveContentApi(api: () => ContentApi, signal: AbortSignal): void {
  Object.defineProperty(globalThis, CONTENT_API_KEY, { get: api, configurable: true });
  signal.addEventListener("abort", () => {
    const served = Object.getOwnPropertyDescriptor(globalThis, CONTENT_API_KEY);
    if (served?.get === api) Reflect.deleteProperty(globalThis, CONTENT_API_KEY);
  });
}

/** Whether a content script already serves this frame's isolated world. */
export function isContentApiServed(): boolean {
  return Object.hasOwn(globalThis, CONTENT_API_KEY);
}
