import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "playwright";
import { fail, type Result, succeed } from "../../core/basics/result.ts";
import { findBrowser } from "./find-browser.ts";
import { installSystemPackages } from "./install-system-packages.ts";
import { runCommand } from "./run-command.ts";

/** A closed network refuses the download at once; an open one that takes longer than this is better left alone. */
const DOWNLOAD_TIMEOUT_MS = 240_000;

/**
 * The path of a Chromium that loads unpacked extensions, installed first if need be: by Playwright's download, else
 * by the system's package manager. Branded Chrome and Edge ignore `--load-extension`, so they are never taken.
 * `SINOGLOSS_CHROMIUM` names one to use before all others.
 */
export async function ensureChromium(): Promise<Result<string>> {
  const named = process.env["SINOGLOSS_CHROMIUM"];
  if (named) {
    const found = await findBrowser([named], isUnbranded);
    return found === null ? fail(`SINOGLOSS_CHROMIUM is no Chromium: ${named}`) : succeed(found);
  }
  const installed = await findInstalled();
  if (installed !== null) return succeed(installed);
  console.error("No Chromium found; trying Playwright's download");
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve("playwright")), "cli.js");
  await runCommand(process.execPath, [cli, "install", "chromium"], { timeoutMs: DOWNLOAD_TIMEOUT_MS });
  const downloaded = await findInstalled();
  if (downloaded !== null) return succeed(downloaded);
  const packages = await installSystemPackages(["chromium"]);
  const packaged = await findInstalled();
  if (packaged !== null) return succeed(packaged);
  return fail(
    `There is no Chromium. Install one ("apt-get install chromium", or "npx playwright install chromium"), ` +
      `or name one in SINOGLOSS_CHROMIUM. ${packages.ok ? "The package was installed, but does not run." : packages.error}`,
  );
}

function findInstalled(): Promise<string | null> {
  return findBrowser(
    ["chromium", "chromium-browser", ...usualPlaces(), chromium.executablePath()],
    isUnbranded,
  );
}

function isUnbranded(version: string): boolean {
  return /\bChromium\b|\bChrome for Testing\b|\bms-playwright\b/.test(version);
}

function usualPlaces(): readonly string[] {
  if (process.platform === "darwin") return ["/Applications/Chromium.app/Contents/MacOS/Chromium"];
  if (process.platform !== "win32")
    return ["/usr/bin/chromium", "/usr/lib/chromium/chromium", "/snap/bin/chromium"];
  return [process.env["LOCALAPPDATA"], process.env["ProgramFiles"]]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, "Chromium", "Application", "chrome.exe"));
}
