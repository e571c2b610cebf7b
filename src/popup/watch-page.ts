import { callContent } from "../messaging/call-content.ts";
import { combineFrames, type PageReport } from "./page-report.ts";
import { pause } from "./pause.ts";

/** A first pass takes well below a second, and the reader is watching the list grow. */
const READING_INTERVAL_MS = 250;

/** Pages change under an open popup, seldom and little; asking all frames costs them a few milliseconds each. */
const READY_INTERVAL_MS = 1000;

/** Reports what a tab names, now and as it changes, until the signal aborts. */
export async function watchPage(
  tabId: number,
  onReport: (report: PageReport) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const report = await askPage(tabId);
    if (signal.aborted) return;
    onReport(report);
    if (report.state === "unreachable") return;
    await pause(report.state === "ready" ? READY_INTERVAL_MS : READING_INTERVAL_MS, signal);
  }
}

async function askPage(tabId: number): Promise<PageReport> {
  try {
    return combineFrames(await callContent(tabId, { allFrames: true }, "describeFrame", []));
  } catch {
    // The browser says in words of its own, different in each, that it lets no extension into this tab.
    return { state: "unreachable" };
  }
}
