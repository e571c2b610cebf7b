import type { Page } from "playwright";
import { pollUntil } from "../../../src/tools/browsers/poll-until.ts";
import { type BundleBrowser, openBundle } from "./open-bundle.ts";

/** What keeper-page.ts leaves on the page for tests to call. */
declare global {
  interface Window {
    readonly kept: typeof import("./keeper-page.ts").kept;
  }
}

/** A real Chromium whose pages have a highlight keeper at hand. */
export function openKeeper(): Promise<BundleBrowser> {
  return openBundle("keeper-page.ts");
}

/** Waits until a highlight of the page stands as it should. */
export async function waitForStatus(page: Page, id: string, status: string): Promise<void> {
  await pollUntil(`highlight ${id} to be ${status}`, () =>
    page.evaluate(([wanted, name]) => window.kept.statuses()[wanted] === name || null, [id, status] as const),
  );
}
