import { type CDPSession, chromium, type Page } from "playwright";
import { isRecord } from "../../src/core/basics/is-record.ts";
import { callExpression } from "../../src/tools/browsers/call-expression.ts";
import type { Json } from "../../src/tools/browsers/driven-browser.ts";
import { ensureChromium } from "../../src/tools/browsers/ensure-chromium.ts";
import type { BenchPage } from "./made-pages.ts";
import { type Policy, serveBenchPages } from "./serve-bench-pages.ts";

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
   * The processor time of each idle callback and timer of the open page while something runs, in milliseconds, with the
   * promises they fulfil. On a busy machine the clock tells of the neighbours.
   */
  traceTasks(run: () => Promise<void>): Promise<number[]>;
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
    traceTasks: async (run) => {
      if (!tab) throw new Error("No page is open");
      await browser.startTracing(tab.page, { categories: ["devtools.timeline"] });
      await run();
      return readTasks((await browser.stopTracing()).toString("utf8"));
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** What wakes the content script while it reads, as a trace calls it. */
const TASKS: readonly unknown[] = ["FireIdleCallback", "TimerFire"];

function readTasks(text: string): number[] {
  const trace: unknown = JSON.parse(text);
  const events = isRecord(trace) && Array.isArray(trace["traceEvents"]) ? trace["traceEvents"] : [];
  // In microseconds.
  return events.flatMap((event: unknown) =>
    isRecord(event) && TASKS.includes(event["name"]) && typeof event["tdur"] === "number"
      ? event["tdur"] / 1000
      : [],
  );
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
