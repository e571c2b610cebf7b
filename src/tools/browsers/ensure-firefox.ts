import path from "node:path";
import { fail, type Result, succeed } from "../../core/basics/result.ts";
import { findBrowser, type WantedBrowser } from "./find-browser.ts";
import { installSystemPackages } from "./install-system-packages.ts";
import { readLeastVersions } from "./least-versions.ts";

/** Debian's Firefox, and the name other distributions give theirs. */
const PACKAGES = ["firefox-esr", "firefox"];

/**
 * The path of a stock Firefox, installed by the system's package manager if need be. (Playwright's Firefox is patched
 * and loads no extensions.) `SINOGLOSS_FIREFOX` names one to use before all others.
 */
export async function ensureFirefox(): Promise<Result<string>> {
  const wanted: WantedBrowser = {
    name: /\bMozilla Firefox\b/,
    leastVersion: (await readLeastVersions()).firefox,
  };
  const named = process.env["SINOGLOSS_FIREFOX"];
  if (named) {
    const found = await findBrowser([named], wanted);
    const what = `a Firefox of version ${wanted.leastVersion} or later`;
    return found === null ? fail(`SINOGLOSS_FIREFOX does not name ${what}: ${named}`) : succeed(found);
  }
  let reason = "";
  for (const name of [null, ...PACKAGES]) {
    if (name !== null) {
      const packages = await installSystemPackages([name]);
      reason = packages.ok ? "The package that could be installed will not do." : packages.error;
    }
    const found = await findBrowser(["firefox-esr", "firefox", ...usualPlaces()], wanted);
    if (found !== null) return succeed(found);
  }
  return fail(
    `There is no Firefox of version ${wanted.leastVersion} or later. Install one ("apt-get install firefox-esr"), ` +
      `or name one in SINOGLOSS_FIREFOX. ${reason}`,
  );
}

function usualPlaces(): readonly string[] {
  if (process.platform === "darwin") return ["/Applications/Firefox.app/Contents/MacOS/firefox"];
  if (process.platform !== "win32") return ["/usr/bin/firefox-esr", "/usr/bin/firefox"];
  return [process.env["ProgramFiles"], process.env["ProgramFiles(x86)"]]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, "Mozilla Firefox", "firefox.exe"));
}
