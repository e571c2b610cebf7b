import { ensureChromium } from "../browsers/ensure-chromium.ts";
import { ensureChineseFont, ensureVirtualDisplay } from "../browsers/ensure-desktop-tools.ts";
import { ensureFirefox } from "../browsers/ensure-firefox.ts";
import { EMPTY_TALLY, type Tally } from "./tally.ts";

/** Sees to all that the browser tests need. What is missing and cannot be installed is a failure, never a skip. */
export async function ensureBrowsers(): Promise<Tally> {
  let failed = 0;
  for (const ensure of [ensureChromium, ensureFirefox, ensureVirtualDisplay, ensureChineseFont]) {
    const outcome = await ensure();
    if (outcome.ok) continue;
    console.error(outcome.error);
    failed += 1;
  }
  return { ...EMPTY_TALLY, failed };
}
