import path from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright";
import { callExpression } from "../../src/tools/browsers/call-expression.ts";
import { ensureChromium } from "../../src/tools/browsers/ensure-chromium.ts";
import type { MadeListings } from "./made-listings.ts";
import type { TypingSpeed } from "./measure-typing.ts";

/** The same as measureTyping in a page of a real Chromium, minified as it ships. */
export async function measureTypingInChromium(
  made: MadeListings,
  typed: readonly string[],
): Promise<TypingSpeed> {
  const executable = await ensureChromium();
  if (!executable.ok) throw new Error(executable.error);
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "measure-typing-page.ts")],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "chrome128",
  });
  const browser = await chromium.launch({
    executablePath: executable.value,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(outputFiles[0]?.text ?? "");
    return await page.evaluate<TypingSpeed>(callExpression(measureHere, [JSON.stringify(made), [...typed]]));
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function measureHere(made: string, typed: readonly string[]): TypingSpeed {
  const measure = globalThis.measureTypingHere;
  if (!measure) throw new Error("The page lacks its bundle");
  return measure(JSON.parse(made), typed);
}
