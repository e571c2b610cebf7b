import type { ContentApi } from "./content-api.ts";

/** Where a content script keeps its API in its isolated world, out of the page's reach. */
export const CONTENT_API_KEY = "sinoglossContentApi";

/** Puts a frame's API where callContent finds it, until the signal aborts. */
export function serveContentApi(api: ContentApi, signal: AbortSignal): void {
  Reflect.set(globalThis, CONTENT_API_KEY, api);
  signal.addEventListener("abort", () => {
    if (Reflect.get(globalThis, CONTENT_API_KEY) === api) Reflect.deleteProperty(globalThis, CONTENT_API_KEY);
  });
}

/** Whether a content script already serves this frame's isolated world. */
export function isContentApiServed(): boolean {
  return Reflect.has(globalThis, CONTENT_API_KEY);
}
