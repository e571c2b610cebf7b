import { readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright";
import { buildAdapter } from "../../src/tools/anchoring/build-adapter.ts";
import { callExpression } from "../../src/tools/browsers/call-expression.ts";
import { ensureChromium } from "../../src/tools/browsers/ensure-chromium.ts";
import { makeChangedPage } from "./changed-page.ts";

/** What finding 200 highlights on a page of 0.8 million characters costs in a real Chromium. */
export interface AnchoringSpeed {
  readonly characters: number;
  /** 200 times indexOf of the passages on the page's text, in milliseconds. */
  readonly indexOfMs: number;
  /** Reading the page's text and finding them all, in milliseconds, with what the page did in between. */
  readonly anchorMs: number;
  /** The longest the page had to wait for its turn meanwhile, in milliseconds. */
  readonly longestTaskMs: number;
  /** For each passage, in the order of the page, whether it was found. */
  readonly found: readonly boolean[];
}

/** Builds the page and measures, the code cold as on a page just opened. */
export async function measureAnchoring(): Promise<AnchoringSpeed> {
  const executable = await ensureChromium();
  if (!executable.ok) throw new Error(executable.error);
  const adapter = readFileSync(await buildAdapter(), "utf8");
  const { before, after, passages } = makeChangedPage();
  const browser = await chromium.launch({
    executablePath: executable.value,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const old = await openPage(browser, before, adapter);
    const offsets = passages.map(({ start, end }) => [start, end] as const);
    const kept = await old.evaluate<string>(callExpression(keepAll, [offsets]));
    await old.close();
    const page = await openPage(browser, after, adapter);
    const quotes = passages.map(({ text }) => text);
    return await page.evaluate<AnchoringSpeed>(callExpression(findAll, [kept, quotes]));
  } finally {
    await browser.close();
  }
}

async function openPage(browser: Browser, paragraphs: readonly string[], adapter: string): Promise<Page> {
  const page = await browser.newPage();
  const body = paragraphs.map((text) => `<p>${text}</p>`).join("");
  await page.setContent(`<!doctype html><html><body>${body}</body></html>`);
  await page.evaluate(adapter);
  return page;
}

/** Runs in the page. */
async function keepAll(offsets: readonly (readonly [start: number, end: number])[]): Promise<string> {
  const kept: unknown[] = [];
  for (const [start, end] of offsets) kept.push(await globalThis.__anchoring?.describe(start, end));
  return JSON.stringify(kept);
}

/** Runs in the page. */
async function findAll(kept: string, quotes: readonly string[]): Promise<AnchoringSpeed> {
  const raw = document.body.textContent ?? "";
  const begun = performance.now();
  for (const quote of quotes) raw.indexOf(quote);
  const indexOfMs = performance.now() - begun;
  // A message to itself comes back when the page gets its turn.
  const { port1, port2 } = new MessageChannel();
  let longestTaskMs = 0;
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    longestTaskMs = Math.max(longestTaskMs, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  const start = performance.now();
  const found: boolean[] = [];
  for (const selectors of JSON.parse(kept)) {
    found.push((await globalThis.__anchoring?.anchor(selectors)) !== null);
  }
  const anchorMs = performance.now() - start;
  port1.close();
  return { characters: raw.length, indexOfMs, anchorMs, longestTaskMs, found };
}
