import { type CDPSession, chromium, type Page } from "playwright";
import { isRecord } from "../../src/core/basics/is-record.ts";
import { callExpression } from "../../src/tools/browsers/call-expression.ts";
import type { Json } from "../../src/tools/browsers/driven-browser.ts";
import { ensureChromium } from "../../src/tools/browsers/ensure-chromium.ts";
import type { BenchPage } from "./made-pages.ts";
import { type Policy, serveBenchPages } from "./serve-bench-pages.ts";
import { SPAN_END } from "./world/span.ts";

/** A page that lasts longer to load than this is measured as far as it has come, in milliseconds. */
const LOAD_TIMEOUT_MS = 8_000;

/** A world of scripts of its own in a page, as a content script has it: its first touch of a node is dear. */
export interface FreshWorld {
  /** Calls a function there, which may use nothing from around it but what the world's script has put on globalThis. */
  call<Args extends readonly Json[], Value>(
    call: (...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value>>;
  /**
   * The same, and how long the page's thread was at work meanwhile, in milliseconds of the processor: on a busy machine
   * the clock tells of the neighbours.
   */
  work<Value>(call: () => Value): Promise<{ readonly value: Awaited<Value>; readonly processorMs: number }>;
}

/** A real Chromium without the extension, one page at a time open in it. */
export interface BenchBrowser {
  readonly version: string;
  /** Opens a page anew; the mouse is over none of it. */
  open(page: BenchPage, policy: Policy): Promise<void>;
  /** A new world of the open page, in which a script has run. */
  enter(script: string): Promise<FreshWorld>;
  /**
   * The processor time of each idle callback and timer of the open page while something runs, with the promises they
   * fulfil; milliseconds. On a busy machine the clock tells of the neighbours.
   */
  traceTasks(run: () => Promise<void>): Promise<number[]>;
  /**
   * The processor time between marks of the open page's `performance` (see world/span.ts) that are set while something
   * runs, by their name, in milliseconds.
   */
  traceSpans(run: () => Promise<void>): Promise<ReadonlyMap<string, number>>;
  close(): Promise<void>;
}

/** Opens the browser and serves its pages; nothing it asks for elsewhere is found. */
export async function openBenchBrowser(): Promise<BenchBrowser> {
  const executable = await ensureChromium();
  if (!executable.ok) throw new Error(executable.error);
  const server = await serveBenchPages();
  const browser = await chromium.launch({
    executablePath: executable.value,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ["--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });
  let tab: { readonly page: Page; readonly cdp: CDPSession } | null = null;
  const trace = async (categories: string[], run: () => Promise<void>): Promise<readonly TraceEvent[]> => {
    if (!tab) throw new Error("No page is open");
    await browser.startTracing(tab.page, { categories });
    await run();
    const read: unknown = JSON.parse((await browser.stopTracing()).toString("utf8"));
    const events = isRecord(read) && Array.isArray(read["traceEvents"]) ? read["traceEvents"] : [];
    return events.filter(isRecord);
  };
  return {
    version: browser.version(),
    open: async (page, policy) => {
      await tab?.page.context().close();
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const opened = await context.newPage();
      tab = { page: opened, cdp: await context.newCDPSession(opened) };
      const address = server.addressOf(page, policy);
      await opened.goto(address, { waitUntil: "load", timeout: LOAD_TIMEOUT_MS }).catch((error: unknown) => {
        if (!(error instanceof Error && error.name === "TimeoutError")) throw error;
      });
    },
    enter: async (script) => {
      if (!tab) throw new Error("No page is open");
      return enterWorld(tab.cdp, script);
    },
    traceTasks: async (run) => readTasks(await trace(["devtools.timeline"], run)),
    traceSpans: async (run) => readSpans(await trace([SPANS], run)),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** What wakes the content script while it reads, as a trace calls it. */
const TASKS: readonly unknown[] = ["FireIdleCallback", "TimerFire"];

/** The category of spans. */
const SPANS = "blink.user_timing";

type TraceEvent = Readonly<Record<string, unknown>>;

function readTasks(events: readonly TraceEvent[]): number[] {
  // In microseconds.
  return events.flatMap((event) =>
    TASKS.includes(event["name"]) && typeof event["tdur"] === "number" ? event["tdur"] / 1000 : [],
  );
}

/** How long the thread had been at work when a mark was set, to the same at the mark that ends it. */
function readSpans(events: readonly TraceEvent[]): Map<string, number> {
  const at = new Map<unknown, number>();
  for (const { name, tts } of events) if (typeof tts === "number") at.set(name, tts / 1000);
  const spans = new Map<string, number>();
  for (const [name, end] of at) {
    const begin =
      typeof name === "string" && name.endsWith(SPAN_END) ? name.slice(0, -SPAN_END.length) : null;
    if (begin !== null) spans.set(begin, end - (at.get(begin) ?? end));
  }
  return spans;
}

let worlds = 0;

async function enterWorld(cdp: CDPSession, script: string): Promise<FreshWorld> {
  const { frameTree } = await cdp.send("Page.getFrameTree");
  worlds += 1;
  const made = await cdp.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: `bench ${worlds}`,
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
      contextId: made.executionContextId,
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${script};0`);
  return {
    call: (call, ...args) => evaluate(callExpression(call, args)),
    work: async (call) => {
      const before = await threadTime(cdp);
      const value = await evaluate(callExpression(call, []));
      return { value, processorMs: (await threadTime(cdp)) - before };
    },
  };
}

/** How long the page's thread has been at work in tasks, in milliseconds of the processor. */
async function threadTime(cdp: CDPSession): Promise<number> {
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const { metrics } = await cdp.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value;
  if (seconds === undefined) throw new Error("The browser tells no time of tasks");
  return seconds * 1000;
}
