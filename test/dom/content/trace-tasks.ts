import type { Page } from "playwright";
import { isRecord } from "../../../src/core/basics/is-record.ts";

/** What Chromium calls one turn of a page's main thread in a trace, and where it is found. */
const TASK = { name: "RunTask", category: "disabled-by-default-devtools.timeline" };

/**
 * The processor time of the longest task of a page's browser while something runs, in milliseconds. Not the time on the
 * clock, as the page's own long-task entries tell it: on a busy machine a task waits for the processor, and 40 ms of
 * work were seen to take 170.
 */
export async function longestTask(page: Page, run: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error("The page has no browser of its own");
  await browser.startTracing(page, { categories: [TASK.category] });
  await run();
  const trace: unknown = JSON.parse((await browser.stopTracing()).toString("utf8"));
  const events = isRecord(trace) && Array.isArray(trace["traceEvents"]) ? trace["traceEvents"] : [];
  // In microseconds.
  const times = events.flatMap((event: unknown) =>
    isRecord(event) && event["name"] === TASK.name && typeof event["tdur"] === "number" ? event["tdur"] : [],
  );
  if (times.length === 0) throw new Error("The trace has no tasks");
  return Math.max(...times) / 1000;
}
