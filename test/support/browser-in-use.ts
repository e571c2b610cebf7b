import { existsSync } from "node:fs";
import path from "node:path";
import { after, before } from "node:test";
import {
  type BrowserOptions,
  DEFAULT_OPTIONS,
  type DrivenBrowser,
  type DrivenPage,
} from "../../src/tools/browsers/driven-browser.ts";
import { ensureChromium } from "../../src/tools/browsers/ensure-chromium.ts";
import { ensureFirefox } from "../../src/tools/browsers/ensure-firefox.ts";
import { launchChromium } from "../../src/tools/browsers/launch-chromium.ts";
import { launchFirefox } from "../../src/tools/browsers/launch-firefox.ts";
import { type PageServer, servePages } from "./page-server.ts";
import { openVirtualDisplay, type VirtualDisplay } from "./virtual-display.ts";

/** The browsers the extension is built for, by the names of their folders in dist/. */
export type BrowserKind = "chromium" | "firefox";

/** A browser with the built extension and the pages it may open, for the tests of one suite. */
export interface BrowserInUse {
  readonly browser: DrivenBrowser;
  readonly server: PageServer;
  /** Opens a page of the server by its path. */
  open(pagePath: string): Promise<DrivenPage>;
}

const ROOT = path.resolve(import.meta.dirname, "../..");
const BROWSERS = {
  chromium: { ensure: ensureChromium, launch: launchChromium },
  firefox: { ensure: ensureFirefox, launch: launchFirefox },
};

/** Opens a browser before the tests of the suite around it, its first-run page closed, and closes it after them. */
export function useBrowser(
  kind: BrowserKind,
  options: Partial<BrowserOptions> = {},
  onClosed: () => void = () => {},
): BrowserInUse {
  let server: PageServer | null = null;
  let browser: DrivenBrowser | null = null;
  before(async () => {
    server = await servePages();
    browser = await launchBuilt(kind, { proxy: server.proxy, ...options });
    await (await browser.firstRunPage()).close();
  });
  after(async () => {
    try {
      await browser?.close();
    } finally {
      await server?.close();
      onClosed();
    }
  });
  return {
    get browser() {
      return started(browser);
    },
    get server() {
      return started(server);
    },
    open: (pagePath) => started(browser).openPage(`${started(server).origin}${pagePath}`),
  };
}

/**
 * The same with a browser that has windows, on a display of the suite's own (see virtual-display.ts). The display ends
 * once the browser is closed.
 */
export function useVisibleBrowser(kind: BrowserKind): BrowserInUse {
  let display: VirtualDisplay | null = null;
  before(async () => {
    display = await openVirtualDisplay();
  });
  return useBrowser(kind, { headless: false }, () => display?.close());
}

function started<Part>(part: Part | null): Part {
  if (part === null) throw new Error("The browser is open only while the tests of its suite run");
  return part;
}

/**
 * Opens a browser with the built extension.
 *
 * @throws Error saying what is missing: the browser, or the build.
 */
export async function launchBuilt(
  kind: BrowserKind,
  options: Partial<BrowserOptions>,
): Promise<DrivenBrowser> {
  const { ensure, launch } = BROWSERS[kind];
  const extension = path.join(ROOT, "dist", kind);
  if (!existsSync(extension)) throw new Error(`Run "npm run build" first: there is no dist/${kind}`);
  const executable = await ensure();
  if (!executable.ok) throw new Error(executable.error);
  return launch(executable.value, { ...DEFAULT_OPTIONS, extension, ...options });
}
