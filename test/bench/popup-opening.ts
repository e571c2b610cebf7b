import type { DrivenBrowser, DrivenPage } from "../../src/tools/browsers/driven-browser.ts";
import { pollUntil } from "../../src/tools/browsers/poll-until.ts";
import { launchBuilt } from "../support/browser-in-use.ts";

/** How long the real popup takes in a real Chromium, in milliseconds since its address was opened; least of some runs. */
export interface PopupSpeed {
  /** A file of the extension that is no page, to its load: what opening anything costs. */
  readonly emptyMs: number;
  readonly awake: PopupTimes;
  readonly stopped: PopupTimes;
}

export interface PopupTimes {
  /** To the first result of a letter typed as soon as the field has the focus. */
  readonly firstResultMs: number;
  /** From the key to that result. */
  readonly fromKeyMs: number;
}

const RUNS = 5;

/** Opens and types, with the background awake and with it stopped. Wants a build. */
export async function measurePopup(): Promise<PopupSpeed> {
  const browser = await launchBuilt("chromium", {});
  try {
    await (await browser.firstRunPage()).close();
    const empty: number[] = [];
    const awake: PopupTimes[] = [];
    const stopped: PopupTimes[] = [];
    for (let run = 0; run < RUNS; run++) {
      empty.push(await openEmpty(browser));
      await wakeBackground(browser);
      awake.push(await openAndType(browser));
      await browser.stopBackground();
      stopped.push(await openAndType(browser));
    }
    return { emptyMs: Math.min(...empty), awake: leastOf(awake), stopped: leastOf(stopped) };
  } finally {
    await browser.close();
  }
}

function leastOf(times: readonly PopupTimes[]): PopupTimes {
  const least = (pick: (each: PopupTimes) => number) => Math.min(...times.map(pick));
  return {
    firstResultMs: least(({ firstResultMs }) => firstResultMs),
    fromKeyMs: least(({ fromKeyMs }) => fromKeyMs),
  };
}

async function openEmpty(browser: DrivenBrowser): Promise<number> {
  const page = await browser.openPage(`${browser.extensionOrigin}/manifest.json`);
  const ms = await page.evaluate(() => {
    const [opened] = performance.getEntriesByType("navigation");
    return opened instanceof PerformanceNavigationTiming ? opened.loadEventStart : Number.NaN;
  });
  await page.close();
  return ms;
}

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

/** Any message starts it. */
async function wakeBackground(browser: DrivenBrowser): Promise<void> {
  const page = await browser.openPage(`${browser.extensionOrigin}/popup.html`);
  await page.evaluate(() => chrome.runtime.sendMessage({ method: "listTags", request: null }));
  await pollUntil("the background to run", () => browser.isBackgroundRunning());
  await page.close();
}

async function openAndType(browser: DrivenBrowser): Promise<PopupTimes> {
  const page: DrivenPage = await browser.openPage(`${browser.extensionOrigin}/popup.html`);
  const times = page.evaluate(waitForResult);
  await pollUntil("the focus in the search field", () =>
    page.evaluate(() => document.activeElement?.getAttribute("role") === "combobox"),
  );
  await page.press("m");
  const measured = await times;
  await page.close();
  return measured;
}

/** Runs in the popup. */
function waitForResult(): Promise<PopupTimes> {
  return new Promise((resolve) => {
    let key = 0;
    addEventListener("keydown", ({ timeStamp }) => {
      key = timeStamp;
    });
    const look = () => {
      if (!document.querySelector('[role="option"]')) return;
      observer.disconnect();
      const now = performance.now();
      resolve({ firstResultMs: now, fromKeyMs: now - key });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    look();
  });
}
