import { callContent, type FrameReply } from "../../messaging/call-content.ts";
import type { FrameSummary } from "../../messaging/content-api.ts";
import { withinDeadline } from "../../storage/within-deadline.ts";
import { type ActiveTab, readTab } from "../find-active-tab.ts";
import { pause } from "../pause.ts";
import { findUnreadReason, lookAtDocument } from "../unread/find-unread-reason.ts";
import { combineFrames, keepOrder, type PageReport } from "./page-report.ts";

/** A first pass takes well below a second, and the reader is watching the list grow, or has just let us in. */
const CHANGING_INTERVAL_MS = 250;

/** Pages change under an open popup, seldom and little; asking all frames costs them a few milliseconds each. */
const READY_INTERVAL_MS = 1000;

/** Frames that are busy with a page's own work answer late, and then in the next round. */
const FRAMES_DEADLINE_MS = 1500;

/** Hears of a tab. */
export interface PageListener {
  /** What it names, now and as it changes. */
  readonly onReport: (report: PageReport) => void;
  /** The tab itself, first and whenever its address has become another, or known. */
  readonly onTab: (tab: ActiveTab) => void;
}

/** Reports on a tab until the signal aborts, or the tab is closed. */
export async function watchPage(
  tab: ActiveTab,
  { onReport, onTab }: PageListener,
  signal: AbortSignal,
): Promise<void> {
  let known = tab;
  let report: PageReport = { state: "asking" };
  onTab(known);
  while (!signal.aborted) {
    const now = await readTab(tab.id);
    if (signal.aborted) return;
    if (now.url !== known.url) {
      onTab(now);
      report = { state: "asking" };
    }
    known = now;
    report = keepOrder(report, await askPage(now, report));
    if (signal.aborted) return;
    onReport(report);
    const isSettled = report.state === "ready" || report.state === "off";
    await pause(isSettled ? READY_INTERVAL_MS : CHANGING_INTERVAL_MS, signal);
  }
}

async function askPage(tab: ActiveTab, before: PageReport): Promise<PageReport> {
  const replies = await askFrames(tab.id);
  if (replies === "late" && "entities" in before) return before;
  const report = combineFrames(replies === "late" ? [] : replies);
  if (report === null) return { state: "unread", why: await findUnreadReason(tab) };
  if (!("entities" in report) || report.entities.length > 0) return report;
  // Chromium runs content scripts in its PDF viewer, which holds no text for them.
  const document = await lookAtDocument(tab.id);
  const isPdf = document.state === "seen" && document.contentType === "application/pdf";
  return isPdf ? { state: "unread", why: { kind: "pdf" } } : report;
}

type Replies = readonly FrameReply<FrameSummary>[];

/** None where the browser lets nobody in, which each says in words of its own. */
function askFrames(tabId: number): Promise<Replies | "late"> {
  const asked: Promise<Replies | "late"> = callContent(tabId, { allFrames: true }, "describeFrame", []);
  return withinDeadline(
    asked.catch(() => []),
    FRAMES_DEADLINE_MS,
    () => "late",
  );
}
