/**
 * Builds the extension and opens a browser with it on a demonstration article.
 *
 *   npm start                 Chromium
 *   npm start -- --firefox    Firefox
 *   npm start -- --headless   no window, even where there is a display
 *
 * Without a display it hovers three mentions, prints the cards as text, writes screenshots, and ends.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { DEFAULT_OPTIONS } from "./browsers/driven-browser.ts";
import { ensureChromium } from "./browsers/ensure-chromium.ts";
import { ensureChineseFont } from "./browsers/ensure-desktop-tools.ts";
import { ensureFirefox } from "./browsers/ensure-firefox.ts";
import { launchChromium } from "./browsers/launch-chromium.ts";
import { launchFirefox } from "./browsers/launch-firefox.ts";
import { serveDemo } from "./demo/serve-demo.ts";
import { showCards } from "./demo/show-cards.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const SCREENSHOTS = path.join(ROOT, "screenshots");

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { firefox: { type: "boolean" }, headless: { type: "boolean" } } });
  const headless = values.headless === true || !hasDisplay();
  const build = spawnSync(process.execPath, ["build.mjs"], { cwd: ROOT, stdio: "inherit" });
  if (build.status !== 0) throw new Error("The build failed");
  const executable = values.firefox ? await ensureFirefox() : await ensureChromium();
  if (!executable.ok) throw new Error(executable.error);
  if (headless) {
    const font = await ensureChineseFont();
    if (!font.ok) console.error(`Screenshots will lack Chinese characters: ${font.error}`);
  }

  const stop = new AbortController();
  try {
    const address = await serveDemo(stop.signal);
    const [launch, folder] = values.firefox ? [launchFirefox, "firefox"] : [launchChromium, "chromium"];
    const extension = path.join(ROOT, "dist", folder);
    const browser = await launch(executable.value, {
      ...DEFAULT_OPTIONS,
      extension,
      headless,
      reducedMotion: headless,
    });
    try {
      await browser.firstRunPage();
      const page = await browser.openPage(address);
      console.log(`${browser.name} ${browser.version} with Sinogloss on ${address}`);
      if (headless) {
        await showCards(browser, page, SCREENSHOTS);
        console.log(`\nScreenshots are in ${SCREENSHOTS}`);
      } else {
        console.log("Close the browser or press Ctrl-C to end.");
        await browser.closed;
      }
    } finally {
      await browser.close();
    }
  } finally {
    stop.abort();
  }
}

/** Whether a window could be shown: on Linux only where a display server is named. */
function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}
