import { type Browser, chromium } from "playwright";
import { fail, type Result, succeed } from "../../core/basics/result.ts";
import { ensureChromium } from "../browsers/ensure-chromium.ts";

/** A Chromium without the extension, in which saved pages can be opened from their files. */
export async function openInertBrowser(): Promise<Result<Browser>> {
  const executable = await ensureChromium();
  if (!executable.ok) return fail(executable.error);
  return succeed(
    await chromium.launch({
      executablePath: executable.value,
      // Chromium's sandbox does not start for root; everyone else keeps it.
      chromiumSandbox: process.getuid?.() !== 0,
      args: ["--allow-file-access-from-files"],
    }),
  );
}
