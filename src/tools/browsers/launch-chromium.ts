import { readlink } from "node:fs/promises";
import path from "node:path";
import { type BrowserContext, type CDPSession, chromium } from "playwright";
import { openChromiumPage } from "./chromium-page.ts";
import type { BrowserOptions, DrivenBrowser } from "./driven-browser.ts";
import { killProcessGroup } from "./kill-process-group.ts";
import { pollUntil } from "./poll-until.ts";

/** Nothing but the page and the extension should use the network or the processor. */
const QUIET = [
  "--no-first-run",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Opens a Chromium (see ensureChromium) with the extension in it. */
export async function launchChromium(executable: string, options: BrowserOptions): Promise<DrivenBrowser> {
  // Without a folder named, Playwright makes one and takes it away, also when it is interrupted.
  const context = await chromium.launchPersistentContext(options.profile ?? "", {
    executablePath: executable,
    headless: options.headless,
    // Chromium's sandbox does not start for root; everyone else keeps it.
    chromiumSandbox: process.getuid?.() !== 0,
    colorScheme: options.colorScheme,
    reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
    viewport: options.headless ? options.viewport : null,
    args: [
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      "--enable-unsafe-extension-debugging",
      ...(options.proxy === null ? [] : [`--proxy-server=http://${options.proxy}`]),
      ...(options.headless ? [] : [`--window-size=${options.viewport.width},${options.viewport.height}`]),
      ...QUIET,
    ],
  });
  const closed = new Promise<void>((resolve) => context.once("close", () => resolve()));
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent("serviceworker").catch(async (error: unknown) => {
      await context.close();
      throw error;
    }));
  // Node knows no origin for this scheme.
  const extensionOrigin = `chrome-extension://${new URL(worker.url()).host}`;
  return {
    name: "Chromium",
    version: context.browser()?.version() ?? "",
    extensionOrigin,
    closed,
    openPage: async (url) => {
      const page = openChromiumPage(context, await context.newPage());
      await page.goto(url);
      return page;
    },
    firstRunPage: () =>
      pollUntil("the first-run page", async () => {
        const page = context.pages().find((tab) => tab.url().startsWith(extensionOrigin));
        return page ? openChromiumPage(context, page) : null;
      }),
    stopBackground: () => stopWorkers(context, extensionOrigin),
    isBackgroundRunning: () => isWorkerRunning(context, extensionOrigin),
    letReadSites: (areAllowed) =>
      setSiteAccess(context, extensionOrigin, areAllowed ? "ON_ALL_SITES" : "ON_CLICK"),
    reloadExtension: () => loadUnpacked(context, options.extension),
    close: async () => {
      await context.close();
      await closed;
    },
    kill: async () => {
      if (options.profile === null) throw new Error("Only a browser with a kept profile can be killed");
      killProcessGroup(await findProfileOwner(options.profile));
      await closed;
    },
  };
}

/** Chromium locks a profile by a link to a file of no content, named `host-pid`. */
async function findProfileOwner(profile: string): Promise<number> {
  const target = await readlink(path.join(profile, "SingletonLock"));
  const pid = Number(target.split("-").at(-1));
  if (!Number.isSafeInteger(pid)) throw new Error(`The profile's lock names no process: ${target}`);
  return pid;
}

/**
 * The worker has stopped when the browser says so of one at the extension's origin, or lists none; by the time we look,
 * the next message may have started it again.
 */
async function stopWorkers(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    let hasStopped = false;
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      hasStopped ||= versions.some(
        ({ scriptURL, runningStatus }) => scriptURL.startsWith(origin) && runningStatus === "stopped",
      );
    });
    await session.send("ServiceWorker.enable");
    hasStopped = false;
    await session.send("ServiceWorker.stopAllWorkers");
    await pollUntil(
      "the service worker to stop",
      async () => hasStopped || !(await isWorkerListed(session, origin)),
    );
  } finally {
    await page.close();
  }
}

async function isWorkerRunning(context: BrowserContext, origin: string): Promise<boolean> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("The browser gave no debugging session");
  try {
    return await isWorkerListed(session, origin);
  } finally {
    await session.detach();
  }
}

async function isWorkerListed(session: CDPSession, origin: string): Promise<boolean> {
  const { targetInfos } = await session.send("Target.getTargets");
  return targetInfos.some((target) => target.type === "service_worker" && target.url.startsWith(origin));
}

/** What Chromium's page of extensions may call, and no other. */
declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(changes: {
      readonly extensionId: string;
      readonly hostAccess: HostAccess;
    }): Promise<void>;
  };
};

type HostAccess = "ON_CLICK" | "ON_ALL_SITES";

async function setSiteAccess(context: BrowserContext, origin: string, hostAccess: HostAccess): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto("chrome://extensions/");
    await page.evaluate((changes) => chrome.developerPrivate.updateExtensionConfiguration(changes), {
      extensionId: new URL(origin).host,
      hostAccess,
    });
  } finally {
    await page.close();
  }
}

async function loadUnpacked(context: BrowserContext, extension: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("The browser gave no debugging session");
  await session.send("Extensions.loadUnpacked", { path: extension });
  await session.detach();
}
