import { type BundleBrowser, openBundle } from "./open-bundle.ts";

/** What reader-page.ts leaves on the page for tests to call. */
declare global {
  interface Window {
    readonly reader: typeof import("./reader-page.ts").reader;
  }
}

/** A real Chromium whose pages have the content script's reading modules at hand. */
export function openReader(): Promise<BundleBrowser> {
  return openBundle("reader-page.ts");
}
