import path from "node:path";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright";
import { ensureChromium } from "../../../src/tools/browsers/ensure-chromium.ts";

/** A real Chromium whose pages have some of the content script's modules at hand, without the extension. */
export interface BundleBrowser {
  /** Opens a page with this body. */
  open(body: string): Promise<Page>;
  close(): Promise<void>;
}

/** Where every page stands: one with an address of its own, unlike `about:blank`. Nothing is asked of the network. */
const ADDRESS = "http://page.test/";

/** Bundles a file of this folder once, and opens the browser whose pages run it. */
export async function openBundle(file: string): Promise<BundleBrowser> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, file)],
    bundle: true,
    write: false,
    format: "iife",
  });
  const script = outputFiles[0]?.text ?? "";
  const executable = await ensureChromium();
  if (!executable.ok) throw new Error(executable.error);
  const browser: Browser = await chromium.launch({
    executablePath: executable.value,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  return {
    open: async (body) => {
      const page = await browser.newPage();
      const html = `<!doctype html><html><body>${body}</body></html>`;
      await page.route(`${ADDRESS}**`, (route) =>
        route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
      );
      await page.goto(ADDRESS);
      await page.addScriptTag({ content: script });
      return page;
    },
    close: () => browser.close(),
  };
}
