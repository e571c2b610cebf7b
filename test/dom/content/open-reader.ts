import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright";
import { ensureChromium } from "../../../src/tools/browsers/ensure-chromium.ts";

/** What reader-page.ts leaves on the page for tests to call. */
declare global {
  interface Window {
    readonly reader: typeof import("./reader-page.ts").reader;
  }
}

/** A real Chromium whose pages have the content script's reading modules at hand, without the extension. */
export interface ReaderBrowser {
  /** Opens a page with this body. */
  open(body: string): Promise<Page>;
  close(): Promise<void>;
}

/** Bundles the modules once and opens the browser. */
export async function openReader(): Promise<ReaderBrowser> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/reader-page.ts`],
    bundle: true,
    write: false,
    format: "iife",
  });
  const script = outputFiles[0]?.text ?? "";
  const path = await ensureChromium();
  if (!path.ok) throw new Error(path.error);
  const browser: Browser = await chromium.launch({
    executablePath: path.value,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  return {
    open: async (body) => {
      const page = await browser.newPage();
      await page.setContent(`<!doctype html><html><body>${body}</body></html>`);
      await page.addScriptTag({ content: script });
      return page;
    },
    close: () => browser.close(),
  };
}
