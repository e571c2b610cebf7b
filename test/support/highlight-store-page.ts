import path from "node:path";
import { build } from "esbuild";
import type { HighlightStore } from "../../src/storage/highlight-store.ts";
import type { DrivenBrowser, DrivenPage, Json } from "../../src/tools/browsers/driven-browser.ts";

const ENTRY = path.resolve(import.meta.dirname, "page-scripts/offer-highlight-store.ts");

/** What offer-highlight-store.ts offers. */
type OfferedStore = HighlightStore & typeof import("../../src/storage/storage-room.ts");
type Answer<Method extends keyof OfferedStore> = Awaited<ReturnType<OfferedStore[Method]>>;

/** A page of the extension with the store of popup and library in it. */
export interface StorePage {
  readonly page: DrivenPage;
  /** Calls a method of the store; what it gives has been through JSON. */
  ask<Method extends keyof OfferedStore>(
    method: Method,
    ...args: readonly unknown[]
  ): Promise<Answer<Method>>;
  /** Lets the store's clock go on by this many milliseconds. */
  passTime(milliseconds: number): Promise<void>;
}

declare global {
  /** Milliseconds by which the store's clock in a test page is ahead; see offer-highlight-store.ts. */
  var storeClockAhead: number | undefined;
}

let bundled: Promise<string> | null = null;

/** Opens a page of the extension and puts the store in it. The script is evaluated, so no policy keeps it out. */
export async function openStorePage(browser: DrivenBrowser): Promise<StorePage> {
  const page = await browser.openPage(`${browser.extensionOrigin}/welcome.html`);
  bundled ??= bundleStore();
  await page.evaluate(scriptFunction(await bundled));
  return {
    page,
    ask: <Method extends keyof OfferedStore>(method: Method, ...args: readonly unknown[]) =>
      askStore<Method>(page, method, args),
    passTime: (milliseconds) =>
      page.evaluate((time: number) => {
        globalThis.storeClockAhead = (globalThis.storeClockAhead ?? 0) + time;
      }, milliseconds),
  };
}

async function askStore<Method extends keyof OfferedStore>(
  page: DrivenPage,
  method: Method,
  args: readonly unknown[],
): Promise<Answer<Method>> {
  return JSON.parse(await page.evaluate(callStore, method, JSON.stringify(args))) as Answer<Method>;
}

/** The answer of a store that gives one. */
export function given<Value>(
  asked: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value {
  if (!asked.ok) throw new Error(`The store refused: ${JSON.stringify(asked)}`);
  return asked.value;
}

async function bundleStore(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: "iife",
    target: ["chrome128", "firefox144"],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** A function whose source is a script: what drivers evaluate are functions. */
function scriptFunction(script: string): () => void {
  return { toString: () => `() => {${script}\n}` } as () => void;
}

/** Runs in the page. */
async function callStore(method: string, args: string): Promise<string> {
  const store: unknown = Reflect.get(globalThis, "highlightStore");
  if (typeof store !== "object" || store === null) throw new Error("The page has no store");
  const values: Json[] = JSON.parse(args);
  const answer: unknown = await Reflect.apply(Reflect.get(store, method), store, values);
  return JSON.stringify(answer ?? null);
}
