import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "playwright";
import { fail, type Result, succeed } from "../../core/basics/result.ts";
import { findBrowser, type WantedBrowser } from "./find-browser.ts";
import { installSystemPackages } from "./install-system-packages.ts";
import { readLeastVersions } from "./least-versions.ts";
import { runCommand } from "./run-command.ts";

/** A closed network refuses the download at once; an open one that takes longer than this is better left alone. */
const DOWNLOAD_TIMEOUT_MS = 240_000;

/** What unbranded builds call themselves, and the folder Playwright keeps its own in. */
const UNBRANDED = /\bChromium\b|\bChrome for Testing\b|\bms-playwright\b/;

/**
 * The path of a Chromium that loads unpacked extensions, installed first if need be: by Playwright's download, else
 * by the system's package manager. Branded Chrome and Edge ignore `--load-extension`, so they are never taken.
 * `SINOGLOSS_CHROMIUM` names one to use before all others.
 */
export async function ensureChromium(): Promise<Result<string>> {
  const wanted: WantedBrowser = { name: UNBRANDED, leastVersion: (await readLeastVersions()).chromium };
  const named = process.env["SINOGLOSS_CHROMIUM"];
  if (named) {
    const found = await findBrowser([named], wanted);
    const what = `a Chromium of version ${wanted.leastVersion} or later`;
    return found === null ? fail(`SINOGLOSS_CHROMIUM does not name ${what}: ${named}`) : succeed(found);
  }
  const installed = await findInstalled(wanted);
  if (installed !== null) return succeed(installed);
  console.error("No Chromium found; trying Playwright's download");
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve("playwright")), "cli.js");
  await runCommand(process.execPath, [cli, "install", "chromium"], { timeoutMs: DOWNLOAD_TIMEOUT_MS });
  const downloaded = await findInstalled(wanted);
  if (downloaded !== null) return succeed(downloaded);
  const packages = await installSystemPackages(["chromium"]);
  const packaged = await findInstalled(wanted);
  if (packaged !== null) return succeed(packaged);
  return fail(
    `There is no Chromium of version ${wanted.leastVersion} or later. Install one ("apt-get install chromium", or ` +
      `"npx playwright install chromium"), or name one in SINOGLOSS_CHROMIUM. ` +
      (packages.ok ? "The package that could be installed will not do." : packages.error),
  );
}

function findInstalled(wanted: WantedBrowser): Promise<string | null> {
  return findBrowser(["chromium", "chromium-browser", ...usualPlaces(), chromium.executablePath()], wanted);
}

function usualPlaces(): readonly string[] {
  if (process.platform === "darwin") return ["/Applications/Chromium.app/Contents/MacOS/Chromium"];
  if (process.platform !== "win32")
    return ["/usr/bin/chromium", "/usr/lib/chromium/chromium", "/snap/bin/chromium"];
  return [process.env["LOCALAPPDATA"], process.env["ProgramFiles"]]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, "Chromium", "Application", "chrome.exe"));
}
