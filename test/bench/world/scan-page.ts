import { readBundledNames } from "../../../src/content/bundled-names.ts";
import { createPageScanner, type SearchedNames } from "../../../src/content/reading/page-scanner.ts";
import { readStretches } from "../../../src/content/reading/read-stretches.ts";
import { walkAndPassOnce, walkBareOnce, walkOnce } from "./limits.ts";
import { runWithoutWaiting } from "./without-waiting.ts";

/** A page's whole session has one, made before anything is read. */
const { signal: SIGNAL } = new AbortController();

let names: SearchedNames = { sieve: null, lexicons: () => [] };

/** What is measured in a world of its own: the content script's reading, and the limits it is held to. */
export const scanBench = {
  walkOnce,
  walkAndPassOnce,
  walkBareOnce,
  /** Unpacks the lexicon; milliseconds. */
  start: (): number => {
    runWithoutWaiting();
    const start = performance.now();
    names = readBundledNames();
    names.lexicons();
    return performance.now() - start;
  },
  /**
   * What a scan of a page without a name begins with, alone: the body touched, the text taken that can be read, and the
   * expressions of the names run over it; milliseconds.
   */
  searchOnce: (): number => {
    const start = performance.now();
    const text = readStretches(document.body)?.map((stretch) => stretch.text) ?? [];
    const found = names.sieve?.search(text.join("\n")).telling() ?? [];
    const ms = performance.now() - start;
    if (found.length < 0) throw new Error("less than nothing");
    return ms;
  },
  /** Scans the page as at its first sight, by a scanner made anew; milliseconds. */
  scan: async (): Promise<number> => {
    const start = performance.now();
    await makeScanner().scanner.scan([document.body]);
    return performance.now() - start;
  },
  /**
   * How many mentions the page has, shown or not: with those that nobody would see marked here, which a scan passes over
   * until they are asked for.
   */
  countMentions: async (): Promise<number> => {
    const { scanner, found } = makeScanner();
    await scanner.scan([document.body]);
    await scanner.readAll();
    return [...found.values()].reduce((sum, count) => sum + count, 0);
  },
  /** Whether WebAssembly may run here. */
  mayRunWasm: (): boolean => {
    try {
      return Boolean(new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])));
    } catch {
      return false;
    }
  },
};

/** A scanner of the page, and how many mentions it has found in each block so far. */
function makeScanner() {
  const found = new Map<object, number>();
  const scanner = createPageScanner(
    names,
    {
      onMentions: (block, mentions) => void found.set(block, mentions.length),
      onBlockGone: (block) => void found.delete(block),
      onError: (error) => console.error(error),
    },
    SIGNAL,
  );
  return { scanner, found };
}

declare global {
  interface Window {
    readonly scanBench: typeof import("./scan-page.ts").scanBench;
  }
}

Object.assign(window, { scanBench });
