import { readFile } from "node:fs/promises";
import path from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { isRecord } from "../../core/basics/is-record.ts";
import { bidiSession, type SendBidi } from "./bidi-session.ts";
import type { BrowserOptions, DrivenBrowser } from "./driven-browser.ts";
import { openFirefoxPage } from "./firefox-page.ts";
import { evaluateInFirefox, findChromeContext } from "./firefox-scope.ts";
import { killProcessGroup } from "./kill-process-group.ts";
import { pollUntil } from "./poll-until.ts";

/** Any UUID does; a known one makes the address of the extension's own pages known. */
const EXTENSION_UUID = "51a06105-5000-4000-8000-000000000001";

/** Nothing but the page and the extension should use the network. Puppeteer sets the rest. */
const QUIET = {
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "browser.search.update": false,
  "extensions.getAddons.cache.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
};

/**
 * With a kept profile the extension is installed anew each time, as Firefox keeps no unsigned one; what it has stored
 * has to outlive that.
 */
const KEEP_EXTENSION_DATA = {
  "extensions.webextensions.keepStorageOnUninstall": true,
  "extensions.webextensions.keepUuidOnUninstall": true,
};

/** Opens a Firefox (see ensureFirefox) with the extension in it. */
export async function launchFirefox(executable: string, options: BrowserOptions): Promise<DrivenBrowser> {
  const extensionId = await readExtensionId(options.extension);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: executable,
    headless: options.headless,
    defaultViewport: null,
    ...(options.profile === null ? {} : { userDataDir: options.profile }),
    args: [
      "--remote-allow-system-access",
      `--width=${options.viewport.width}`,
      `--height=${options.viewport.height}`,
    ],
    // Without it, Firefox does not believe the address of its settings server above.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    extraPrefsFirefox: {
      ...QUIET,
      ...KEEP_EXTENSION_DATA,
      ...proxyPreferences(options.proxy),
      "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: EXTENSION_UUID }),
      "layout.css.prefers-color-scheme.content-override": options.colorScheme === "dark" ? 0 : 1,
      "ui.prefersReducedMotion": options.reducedMotion ? 1 : 0,
      // What the extension asks for is granted without the browser's own panel, which no page can press.
      "extensions.webextOptionalPermissionPrompts": false,
      // Keep the accessibility tree from the start: it is how cards are read.
      "accessibility.force_disabled": -1,
    },
  });
  try {
    return await driveFirefox(browser, extensionId, options);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function driveFirefox(
  browser: Browser,
  extensionId: string,
  options: BrowserOptions,
): Promise<DrivenBrowser> {
  const send = bidiSession(browser);
  const closed = new Promise<void>((resolve) => browser.once("disconnected", () => resolve()));
  await browser.installExtension(options.extension);
  const chromeContext = await findChromeContext(send);
  const extensionOrigin = `moz-extension://${EXTENSION_UUID}`;
  return {
    name: "Firefox",
    version: (await browser.version()).replace(/^firefox\//, ""),
    extensionOrigin,
    closed,
    openPage: async (url) => {
      const context = (await send("browsingContext.create", { type: "tab" })).text("context");
      if (options.headless)
        await send("browsingContext.setViewport", { context, viewport: options.viewport });
      const page = openFirefoxPage({ send, context, chromeContext });
      await page.goto(url);
      return page;
    },
    firstRunPage: () =>
      pollUntil("the first-run page", async () => {
        const tabs = (await send("browsingContext.getTree", {})).list("contexts");
        const tab = tabs.find((candidate) => candidate.text("url").startsWith(extensionOrigin));
        return tab ? openFirefoxPage({ send, context: tab.text("context"), chromeContext }) : null;
      }),
    stopBackground: () => terminateEventPage(send, chromeContext, extensionId),
    isBackgroundRunning: () => isEventPageRunning(send, chromeContext, extensionId),
    letReadSites: (areAllowed) =>
      setSiteAccess(send, { chromeContext, extensionId, change: areAllowed ? "add" : "remove" }),
    reloadExtension: async () => {
      await browser.installExtension(options.extension);
    },
    close: async () => {
      await browser.close();
      await closed;
    },
    kill: async () => {
      const pid = browser.process()?.pid;
      if (options.profile === null || pid === undefined) {
        throw new Error("Only a browser with a kept profile can be killed");
      }
      killProcessGroup(pid);
      await closed;
    },
  };
}

/** The extension's id: Firefox needs it in the manifest. */
async function readExtensionId(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8"));
  const settings = isRecord(manifest) ? manifest["browser_specific_settings"] : undefined;
  const gecko = isRecord(settings) ? settings["gecko"] : undefined;
  const id = isRecord(gecko) ? gecko["id"] : undefined;
  if (typeof id !== "string")
    throw new Error(`${folder}/manifest.json has no browser_specific_settings.gecko.id`);
  return id;
}

function proxyPreferences(proxy: string | null): Record<string, string | number> {
  if (proxy === null) return {};
  const [host = "", port] = proxy.split(":");
  return {
    "network.proxy.type": 1,
    "network.proxy.http": host,
    "network.proxy.http_port": Number(port),
    "network.proxy.ssl": host,
    "network.proxy.ssl_port": Number(port),
  };
}

declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly extension: { terminateBackground(): Promise<void>; readonly backgroundState: string };
  } | null;
};

async function terminateEventPage(send: SendBidi, chromeContext: string, extensionId: string): Promise<void> {
  const call = async (id: string): Promise<boolean> => {
    const policy = WebExtensionPolicy.getByID(id);
    await policy?.extension.terminateBackground();
    return policy !== null;
  };
  const stopped = await evaluateInFirefox(send, chromeContext, call, extensionId);
  if (!stopped) throw new Error(`Firefox has no extension ${extensionId}`);
}

function isEventPageRunning(send: SendBidi, chromeContext: string, extensionId: string): Promise<boolean> {
  const call = (id: string): boolean => {
    const state = WebExtensionPolicy.getByID(id)?.extension.backgroundState;
    return state === "running" || state === "starting";
  };
  return evaluateInFirefox(send, chromeContext, call, extensionId);
}

type ChangeSites = (id: string, what: object, extension: object | undefined) => Promise<void>;
declare const ChromeUtils: {
  importESModule(url: string): {
    readonly ExtensionPermissions: { readonly add: ChangeSites; readonly remove: ChangeSites };
  };
};

interface SiteAccess {
  readonly chromeContext: string;
  readonly extensionId: string;
  readonly change: "add" | "remove";
}

async function setSiteAccess(send: SendBidi, access: SiteAccess): Promise<void> {
  const call = async (id: string, change: string): Promise<null> => {
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      "resource://gre/modules/ExtensionPermissions.sys.mjs",
    );
    const extension = WebExtensionPolicy.getByID(id)?.extension;
    const sites = { origins: ["<all_urls>"], permissions: [] };
    if (change === "add") await ExtensionPermissions.add(id, sites, extension);
    else await ExtensionPermissions.remove(id, sites, extension);
    return null;
  };
  await evaluateInFirefox(send, access.chromeContext, call, access.extensionId, access.change);
}
